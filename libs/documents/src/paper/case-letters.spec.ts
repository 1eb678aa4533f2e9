import { caseLetters } from '../../test/sample-case-letters.js';
import { extractText } from '../extract/extract-text.js';
import { concedes } from './concedes.js';
import type { Letter } from './letter.js';
import { renderLetter } from './render-letter.js';
import { letterSubject } from './subject.js';

const html = async (letter: Letter) => new TextDecoder().decode(await renderLetter(letter, 'html'));
/** What a reader of the file sees, as one line. */
async function words(letter: Letter, format: 'pdf' | 'docx' = 'docx'): Promise<string> {
  const bytes = await renderLetter(letter, format);
  return (await extractText({ filename: `letter.${format}`, bytes })).text.replace(/\s+/g, ' ').trim();
}

const { correction_request, bind_order, information_reply, chaser } = caseLetters;
const { advice, carrier_declined, client_update, declination_acknowledgement, coverage_gap_report } =
  caseLetters;
const { wording_change_notice } = caseLetters;
const TO_CARRIER: Letter[] = [correction_request, bind_order, information_reply, chaser];

describe('a later letter to a carrier', () => {
  it.each(TO_CARRIER.map((letter) => [letter.kind, letter] as const))(
    '%s names the case, and concedes nothing outside quotations',
    async (_, letter) => {
      const page = await html(letter);
      for (const part of ['CB-1042', 'TEO-7740213-02', 'Dana Whitlock', 'does not concede']) {
        expect(page.replace(/It does not/, 'does not')).toContain(part);
      }
      const unquoted = page
        .replace(/<style>.*?<\/style>/s, '')
        .replace(/<blockquote class="present">.*?<\/blockquote>/gs, '')
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('&quot;', '"');
      expect(concedes(unquoted)).toEqual([]);
      expect(letterSubject(letter)).toMatch(
        / – Northlight Managed Services, LLC – TEO-7740213-02 – eff\. March 2, 2026 – CB-1042$/,
      );
    },
  );

  it('asks for a correction clause by clause, and term by term', async () => {
    const text = await words(correction_request, 'pdf');
    for (const part of [
      'received on March 30, 2026 differs from our request of March 2, 2026',
      'Requested: including managed endpoint detection and response',
      'Issued: including endpoint monitoring',
      'has no clause in its place',
      'Not requested: Issued: Work before the endorsement’s date is left out.',
      'November 1, 2021',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('orders what was quoted and accepted, and no more', async () => {
    const text = await words(bind_order);
    for (const part of [
      'Additional premium $1,250',
      'Taxes $37.50',
      'April 20, 2026',
      'Jonas Reed, President, accepted these terms for the insured on April 1, 2026',
      'for the terms above and for no others',
    ]) {
      expect(text).toContain(part);
    }
    const nil = { ...bind_order.facts.quote, premium: 'nil' as const };
    expect(await words({ kind: 'bind_order', facts: { ...bind_order.facts, quote: nil } })).toContain(
      'Premium None',
    );
  });

  it('answers a question, and reminds', async () => {
    expect(await words(information_reply)).toContain('Dana Whitlock, March 10, 2026');
    expect(await words(chaser)).toMatch(/Reminder 2.*confirm, with name and date/);
    const acknowledged = { on: '2026-03-03', by: 'Dana Whitlock' };
    expect(await words({ kind: 'chaser', facts: { ...chaser.facts, acknowledged } })).toContain(
      'Dana Whitlock confirmed on March 3, 2026 that the request had arrived.',
    );
  });

  it.each([
    ['confirmation', /was ordered as you quoted it.*confirm in writing that the change is bound/],
    ['endorsement', /was confirmed by you in writing.*send us the endorsement as issued/],
    ['correction', /we asked you to correct.*send us the corrected endorsement/],
  ] as const)('reminds of the %s that is owed', async (owes, expected) => {
    const text = await words({ kind: 'chaser', facts: { ...chaser.facts, owes } });
    expect(text).toMatch(expected);
    expect(text).not.toContain('that the request has arrived');
    expect(concedes(text)).toEqual([]);
  });

  it('is refused when the broker’s own words concede', async () => {
    const facts = { ...information_reply.facts, reply: 'The policy does not cover it.' };
    await expect(renderLetter({ kind: 'information_reply', facts }, 'html')).rejects.toMatchObject({
      code: 'letter/concedes',
      message: expect.stringContaining('reply: "does not cover"'),
    });
  });
});

describe('a letter to the client about a request', () => {
  it('tells of a decline, of the choices, and which was made', async () => {
    const text = await words(carrier_declined, 'pdf');
    for (const part of [
      'Your policy has not changed',
      'No appetite for response services.',
      'Covered Services includes monitoring of endpoints.',
      'On March 27, 2026 this was chosen: We ask other carriers.',
      'sign that you were told',
    ]) {
      expect(text).toContain(part);
    }
    const open = { ...carrier_declined.facts, chosen: null };
    expect(await words({ kind: 'carrier_declined', facts: open })).toContain('Your decision is needed');
  });

  it('says where the request stands, whom we reminded, and that nothing is in effect', async () => {
    const text = await words(client_update, 'pdf');
    for (const part of [
      'The carrier has it; not in effect.',
      'Nothing is in effect until the carrier confirms it in writing.',
      'do not tell customers that you have it',
      'We sent the request to Granite Bay',
      'We reminded Dana Whitlock on March 9, 2026.',
      'We are reminding Dana Whitlock in writing of its answer.',
      'asks questions, quotes or declines',
    ]) {
      expect(text).toContain(part);
    }
    const issuing = { ...client_update.facts, owes: 'endorsement' as const, reminding: null };
    const later = await words({ kind: 'client_update', facts: issuing });
    expect(later).toContain('not settled until the carrier has issued it and we have read it');
    expect(later).not.toContain('are reminding');
  });

  it('says that an answer without an endorsement may not bind', async () => {
    const unchanged = { on: '2026-03-20', by: 'Dana Whitlock' };
    const facts = { ...client_update.facts, owes: null, reminding: null, unchanged };
    expect(await words({ kind: 'client_update', facts })).toMatch(
      /No endorsement was issued, and your policy has not changed.*March 20, 2026 Dana Whitlock.*may not bind the carrier/,
    );
  });

  it('has the client sign that the policy stays as it is, with a decline and without', async () => {
    const text = await words(declination_acknowledgement);
    expect(text).toMatch(/What you acknowledge by signing.*may not be paid.*at the next renewal/);
    const unasked = { ...declination_acknowledgement.facts, decline: null };
    expect(await words({ kind: 'declination_acknowledgement', facts: unasked })).toContain(
      'has not been made',
    );
  });

  it('recommends, names what it means to decline, and leaves room for the answer', async () => {
    const text = await words(advice, 'pdf');
    for (const part of [
      'On April 2, 2026 we recommend the following about one of your services.',
      'We recommend that the carrier be asked to name “Managed EDR”.',
      'A claim that arises from “Managed EDR” may be denied.',
      'Please quote',
      'Covered Services means consulting.',
      'Form TEO 100, page 3',
      'Not within the services described, on the documents read.',
      'Contract: limit in your agreements',
      'You may reverse this at any time',
      'at the renewal before November 1, 2026',
      'Name, title and authority',
    ]) {
      expect(text).toContain(part);
    }
    expect(letterSubject(advice)).toMatch(/^Our recommendation, for your answer – .* – AD-2026-7K3QF2ND$/);
    expect(await html(advice)).not.toMatch(/offered to you again/);
    const again = { ...advice.facts, offeredAgain: true };
    expect(await html({ kind: 'advice', facts: again })).toMatch(/offered to you again/);
  });

  it('is refused when advice promises insurance', async () => {
    const items = advice.facts.items.map((item) => ({ ...item, words: 'Then you are covered.' }));
    await expect(
      renderLetter({ kind: 'advice', facts: { ...advice.facts, items } }, 'html'),
    ).rejects.toMatchObject({
      code: 'letter/promises',
    });
  });

  it('reports every line, what was asked and answered, and what was read', async () => {
    const text = await words(coverage_gap_report);
    for (const part of [
      '3 services: 2 within the services described; 1 not within them',
      'Asked on March 2, 2026 about Managed EDR. Declined by the carrier.',
      'March 25, 2026: Declined: no appetite for response services.',
      'Documents not read',
    ]) {
      expect(text).toContain(part);
    }
    const [policy] = coverage_gap_report.facts.policies;
    const advised = { recommendedOn: '2026-04-02', treatment: 'endorse' as const, answer: null };
    const answered = { kind: 'declined' as const, on: '2026-04-09', by: 'Jonas Reed' };
    const lines = policy!.lines.map((line, i) => ({
      ...line,
      advice: [advised, { ...advised, answer: answered }, null][i],
    }));
    const withAdvice = { ...coverage_gap_report.facts, policies: [{ ...policy!, lines }] };
    const told = await words({ kind: 'coverage_gap_report', facts: withAdvice });
    expect(text).not.toContain('Our advice');
    expect(told).toContain(
      'On April 2, 2026 we recommended having the policy changed; you have not answered yet.',
    );
    expect(told).toContain('having the policy changed; on April 9, 2026 you declined (Jonas Reed).');
    const none = { ...coverage_gap_report.facts, requests: [] };
    expect(await words({ kind: 'coverage_gap_report', facts: none })).toContain('No request has been made');
  });
});

describe('every later letter', () => {
  it('has the same bytes for the same facts, and runs nothing', async () => {
    for (const letter of Object.values(caseLetters)) {
      const [first, second] = [await renderLetter(letter, 'pdf'), await renderLetter(letter, 'pdf')];
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
      expect(await html(letter)).not.toMatch(/<script|<link|<iframe|@import|\son\w+=/i);
    }
  });
});

describe('the notice of announced words', () => {
  it('says what they concern, from when, and what to do, and promises nothing', async () => {
    const text = await words(wording_change_notice, 'pdf');
    for (const part of [
      'Managed Detection Exclusion, TEO 417 (01/27)',
      'not in effect until November 1, 2026',
      'when the policy renews',
      '“Managed EDR”: Not within the services described, on the wording as announced. A sentence of the policy takes this service out.',
      'as announced',
      'ask other carriers before the renewal',
      'Do not rely on insurance for “Managed EDR”',
      'The carrier told its brokers on March 30.',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/\bcovered\b/i);
    expect(letterSubject(wording_change_notice)).toMatch(
      /^Wording announced by your carrier – .* – CB-1042$/,
    );
  });

  it('tells when the words count already', async () => {
    const { facts } = wording_change_notice;
    const [policy] = facts.policies;
    const now = { ...facts, note: '', policies: [{ ...policy!, countsFrom: '2026-04-01', renewal: false }] };
    const text = await words({ kind: 'wording_change_notice', facts: now });
    expect(text).toContain('By the carrier’s announcement this counts already.');
    expect(text).toContain('It counts from April 1, 2026.');
    expect(text).not.toContain('renew');
  });
});
