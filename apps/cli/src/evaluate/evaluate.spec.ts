import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { LabelledPolicy } from './corpus.js';
import { evaluate } from './evaluate.js';

const policy: LabelledPolicy = {
  id: 'one',
  asOf: '2026-06-01',
  policy: {
    line: 'tech_eo',
    effective: '2026-01-01',
    expires: '2027-01-01',
    retroactiveDate: null,
    text: '"Professional Services" means only help desk and data backup.',
  },
  application: null,
  services: [
    { name: 'Help Desk', description: '', firstSold: null, deliveredBy: 'self', forFee: true, code: 'help_desk', verdict: 'in_scope', reasons: ['named'], evidence: 'help  desk' },
    { name: 'Managed EDR', description: '', firstSold: null, deliveredBy: 'self', forFee: true, code: 'managed_detection_response', verdict: 'arguable', reasons: ['general_phrase'], evidence: 'means only' },
  ],
}; // prettier-ignore

describe('evaluate', () => {
  let folder: string;
  let printed: string[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
    printed = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  function file(content: string): string {
    const name = path.join(folder, 'corpus.json');
    writeFileSync(name, content);
    return name;
  }

  it('prints the figures as one JSON line, and each wrong verdict when asked', () => {
    expect(evaluate([file(JSON.stringify([policy])), '--gold-codes', '--errors'])).toBe(0);
    expect(printed).toHaveLength(2);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      id: 'one',
      service: 'Managed EDR',
      truth: 'arguable general_phrase',
      said: 'gap silent',
    });
    expect(JSON.parse(printed[1] ?? '')).toMatchObject({
      policies: 1, services: 2, accuracy: 0.5, falseComfort: 0, softComfort: 0, falseAlarm: 0, reasonF1: 0.5, evidenceOverlap: 1, codeAccuracy: 1,
    }); // prettier-ignore
  });

  it('says what is wrong with a file it cannot read', () => {
    expect(evaluate([])).toBe(2);
    expect(evaluate([file('{')])).toBe(2);
    expect(evaluate([file('{}')])).toBe(2);
    expect(printed.every((line) => line.startsWith('cli/'))).toBe(true);
  });
});
