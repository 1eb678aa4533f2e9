import type { Remedy, Span } from '@carveback/rules';
import { askedWording } from './asked-wording.js';

const span: Span = { wordingId: 'w', start: 0, end: 5, text: 'words', page: 2 };
const remedy = (changes: Partial<Remedy>): Remedy => ({
  kind: 'add_service',
  serviceIds: ['edr'],
  byWording: true,
  operation: 'insert',
  place: 'Definition of "Professional Services"',
  anchor: null,
  text: 'managed detection and response',
  ...changes,
});
const quote = ({ text, page }: Span) => ({ text, page, document: 'Base form' });

describe('askedWording', () => {
  it('asks the narrow addition as the alternative of the open grant', () => {
    const { proposals } = askedWording(
      [
        remedy({ kind: 'open_grant', operation: 'replace', anchor: span, serviceIds: ['edr', 'soc'] }),
        remedy({}),
      ],
      quote,
    );
    expect(proposals.map(({ operation, alternative }) => [operation, alternative])).toEqual([
      ['replace', false],
      ['insert', true],
    ]);
    expect(proposals[0]?.current).toEqual({ text: 'words', page: 2, document: 'Base form' });
  });

  it("asks words of ours as the alternative of the carrier's own form", () => {
    const form = remedy({ kind: 'carrier_form', place: 'Endorsements', serviceIds: ['edr', 'soc'] });
    const { proposals } = askedWording([form, remedy({}), remedy({ serviceIds: ['pen test'] })], quote);
    expect(proposals.map((p) => p.alternative)).toEqual([false, true, false]);
  });

  it('asks side by side what cures different services, or stands at different places', () => {
    const { proposals } = askedWording(
      [remedy({ kind: 'open_grant' }), remedy({ serviceIds: ['pen test'] }), remedy({ place: 'Item 5' })],
      quote,
    );
    expect(proposals.map((p) => p.alternative)).toEqual([false, false, false]);
  });

  it('keeps exceptions to exclusions apart, and what wording cannot bring out', () => {
    const { proposals, carveOuts } = askedWording(
      [
        remedy({
          kind: 'carve_back',
          place: 'Exclusion B',
          text: 'does not apply to authorized security testing',
        }),
        remedy({ kind: 'obtain_document', byWording: false, operation: 'none' }),
      ],
      quote,
    );
    expect(proposals).toEqual([]);
    expect(carveOuts).toEqual([
      { place: 'Exclusion B', current: null, text: 'does not apply to authorized security testing' },
    ]);
  });
});
