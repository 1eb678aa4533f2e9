import JSZip from 'jszip';
import { eightServices, letterhead, receipt, report, request, samplePng } from '../../test/sample-facts.js';
import { extractText } from '../extract/extract-text.js';
import { concedes } from './concedes.js';
import type { EndorsementRequestFacts } from './facts.js';
import type { Letter, LetterFormat } from './letter.js';
import { renderLetter } from './render-letter.js';
import { letterSubject } from './subject.js';

const asked = (facts: EndorsementRequestFacts): Letter => ({ kind: 'endorsement_request', facts });
const LETTERS: readonly Letter[] = [
  asked(request),
  { kind: 'receipt_notice', facts: receipt },
  { kind: 'client_report', facts: report },
];

const html = async (letter: Letter) => new TextDecoder().decode(await renderLetter(letter, 'html'));
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What a reader of the file sees, as one line. */
async function words(letter: Letter, format: 'pdf' | 'docx'): Promise<string> {
  const bytes = await renderLetter(letter, format);
  return squeeze((await extractText({ filename: `letter.${format}`, bytes })).text);
}
const refusal = async (letter: Letter, format: LetterFormat = 'html') =>
  renderLetter(letter, format).then(
    () => 'rendered',
    (error: { code?: string; message: string }) => `${error.code} ${error.message}`,
  );

describe('the request to a carrier', () => {
  it('holds what the trade expects of it', async () => {
    const text = await words(asked(request), 'docx');
    for (const part of [
      'March 2, 2026',
      'Our reference: CB-1042',
      'Reply needed by: March 16, 2026',
      'Dana Whitlock',
      'Granite Bay Specialty Insurance Company (NAIC 29114)',
      'Northlight Managed Services, LLC',
      'TEO-7740213-02',
      'November 1, 2025 to November 1, 2026',
      'GB TEO 100 (01/24)',
      'Retroactive date November 1, 2021',
      'Each claim $1,000,000; Aggregate $2,000,000',
      'Retention $10,000',
      'we ask you to endorse this policy with effect from March 2, 2026',
      'does not concede that the present wording fails to respond',
      'clarify or amend',
      'Covered Services means IT consulting and network support performed by the Insured for others for a fee.',
      'page 3',
      'after “IT consulting and network support” (page 3), insert:',
      ', including managed endpoint detection and response',
      'Subcontractor: Redwall Labs, Inc.',
      '4.5%',
      'The insured advises that its operations have developed since the application dated October 6, 2025',
      'This exclusion does not apply to authorized security testing performed with written client consent.',
      'first sold on September 1, 2025',
      'without additional premium',
      'send a quotation first',
      'give us your reasons, and any alternative wording you would offer, in writing',
      'This is a request: no change applies until you confirm',
      'Enclosures: Service catalog as of February 27, 2026; Client authority dated March 1, 2026',
      'Maya Okafor',
      'Producer License No. PRD-118823',
      'License No. AGN-204417',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Statement of circumstances');
  });

  it('shows a statement of circumstances only when the client signed one', async () => {
    const circumstances = {
      text: 'No circumstance is known.',
      signedBy: 'Jonas Reed',
      signedOn: '2026-03-01',
    };
    const text = await words(asked({ ...request, circumstances }), 'docx');
    expect(text).toContain('As you asked, the insured has given and signed this statement');
    expect(text).toContain('Signed by Jonas Reed, March 1, 2026');
  });

  it('concedes nothing outside quotations, in any block', async () => {
    const page = await html(asked(eightServices));
    const unquoted = page
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<blockquote class="present">.*?<\/blockquote>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&quot;', '"');
    expect(concedes(unquoted)).toEqual([]);
  });

  it('is refused when the broker’s words or the proposals concede, and says where', async () => {
    expect(await refusal(asked({ ...request, operations: 'There is a gap.' }))).toMatch(
      /^letter\/concedes .*operations: "gap".*quotation marks/,
    );
  });

  it('puts a service’s name into quotation marks when it needs them', async () => {
    const [service] = request.services;
    if (!service) throw new Error('the sample has services');
    const page = await html(asked({ ...request, services: [{ ...service, name: 'HIPAA gap assessment' }] }));
    expect(page).toContain('“HIPAA gap assessment”');
  });

  it('fits on two pages with eight services, and numbers them', async () => {
    const bytes = await renderLetter(asked(eightServices), 'pdf');
    const { pageStarts, text } = await extractText({ filename: 'l.pdf', bytes });
    expect(pageStarts).toHaveLength(2);
    expect(text).toContain('Page 1 of 2');
    expect(text).toContain('Page 2 of 2');
  });

  it('replaces, deletes and asks for a definition that was not found', async () => {
    const current = { text: 'A long present sentence. '.repeat(10), document: 'Form', page: 2 };
    const text = await words(
      asked({
        ...request,
        definition: null,
        proposals: [
          { operation: 'replace', place: 'Definition 4', current, text: 'New words.', alternative: false },
          {
            operation: 'delete',
            place: 'Exclusion D',
            current: { ...current, text: 'old words' },
            text: '',
            alternative: true,
          },
        ],
      }),
      'docx',
    );
    expect(text).toContain('We found no definition of the insured’s services');
    expect(text).toContain('In Definition 4, replace these words:');
    expect(text).toContain('with: New words.');
    expect(text).toContain('Should you prefer a narrower change');
    expect(text).toContain('From Exclusion D, delete “old words” (page 2).');
  });
});

describe('the receipt notice', () => {
  it('says that nothing is in effect', async () => {
    const text = await words({ kind: 'receipt_notice', facts: receipt }, 'pdf');
    for (const part of [
      'Managed EDR',
      'February 27, 2026',
      'Received, not in effect until the carrier confirms',
      'Nothing in this notice binds, extends or changes any insurance',
      'do not tell customers',
      'is not notice to the carrier',
      'What happens next',
      '(207) 555-0148',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('the client report', () => {
  it('shows every line with its standing, reason, quoted clause and question', async () => {
    const text = await words({ kind: 'client_report', facts: report }, 'docx');
    for (const part of [
      '3 services: 2 within the services described; 1 not within them',
      'Within the services described, on the documents read',
      'only if the client has consented in writing',
      'Not within the services described, on the documents read. Nothing in the description of services reaches this service.',
      'Form GB TEO 100 (01/24), page 7',
      'Question raised: Please clarify whether managed endpoint detection',
      'Endorsement GB 221 (listed in the declarations, not in hand)',
      'Declarations (1 page)',
      'As of February 27, 2026',
      'not legal advice; the policy controls',
      'Each claim $1,000,000',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.replace(/“?Covered Services”?/g, '')).not.toMatch(/\bcovered\b/i);
  });

  it('can be made without a brokerage, for several policies', async () => {
    const [policy] = report.policies;
    if (!policy) throw new Error('the sample has a policy');
    const text = await words(
      {
        kind: 'client_report',
        facts: { ...report, letterhead: null, contact: null, policies: [policy, policy] },
      },
      'pdf',
    );
    expect(text).toContain('6 readings (each service under each of 2 policies)');
  });
});

describe('hostile and foreign names', () => {
  const NAME = 'Ünïcode <script>alert(1)</script> {{7*7}} #eval("1") $x$ *b* \\u{41} שלום עולם مرحبا 🛡️ & Co';
  const letter = asked({
    ...request,
    policy: { ...request.policy, namedInsured: NAME },
    letterhead: { ...letterhead, name: NAME },
  });

  it('come out as text in HTML', async () => {
    const page = await html(letter);
    expect(page).not.toMatch(/<script/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} #eval(&quot;1&quot;)');
    expect(page).toContain('שלום עולם مرحبا 🛡️ &amp; Co');
  });

  it.each(['pdf', 'docx'] as const)('come out as text in %s', async (format) => {
    const text = await words(letter, format);
    expect(text).toContain('Ünïcode <script>alert(1)</script> {{7*7}} #eval("1") $x$ *b* \\u{41}');
    expect(text).toContain('שלום עולם');
    expect(text).toContain('مرحبا');
    expect(text).toContain('🛡️ & Co');
  });

  it('mark right-to-left letters for Word', async () => {
    const zip = await JSZip.loadAsync(await renderLetter(letter, 'docx'));
    const xml = await zip.file('word/document.xml')?.async('string');
    expect(xml).toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*שלום עולם/);
    expect(xml).toContain('&lt;script&gt;');
  });

  it.each(['html', 'pdf', 'docx'] as const)('of ten thousand emoji are set in %s', async (format) => {
    const long = { ...request, policy: { ...request.policy, namedInsured: '😀'.repeat(10_000) } };
    expect((await renderLetter(asked(long), format)).length).toBeGreaterThan(1000);
  });

  it('start no header of their own in a subject', () => {
    const facts = {
      ...request,
      policy: { ...request.policy, namedInsured: 'A\r\nBcc: x@evil.example\u2028B' },
    };
    expect(letterSubject(asked(facts))).toBe(
      'Endorsement request – A Bcc: x@evil.example B – TEO-7740213-02 – eff. March 2, 2026 – CB-1042',
    );
  });
});

describe('every paper', () => {
  it.each(['html', 'pdf', 'docx'] as const)('has the same bytes for the same facts in %s', async (format) => {
    for (const letter of LETTERS) {
      const [first, second] = [await renderLetter(letter, format), await renderLetter(letter, format)];
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    }
  });

  it('runs no script and fetches nothing', async () => {
    for (const letter of LETTERS) {
      const page = await html(letter);
      expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(|\son\w+=|(?:src|href)="(?!data:)/i);
    }
  });

  it('embeds its fonts in the PDF and is tagged', async () => {
    const pdf = Buffer.from(await renderLetter(asked(request), 'pdf')).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/FontFile');
  });
});

describe('the letterhead’s logo', () => {
  const withLogo = (bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg' = 'image/png') =>
    asked({ ...request, letterhead: { ...letterhead, logo: { mediaType, bytes } } });

  it('stands in all three', async () => {
    expect(await html(withLogo(samplePng()))).toContain('src="data:image/png;base64,');
    expect((await renderLetter(withLogo(samplePng()), 'pdf')).length).toBeGreaterThan(1000);
    const zip = await JSZip.loadAsync(await renderLetter(withLogo(samplePng()), 'docx'));
    expect(Object.keys(zip.files).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
  });

  it('is refused when it is no picture, too large, or damaged', async () => {
    expect(await refusal(withLogo(new TextEncoder().encode('<svg onload="x"/>')))).toMatch(/^letter\/logo/);
    expect(await refusal(withLogo(new Uint8Array(2_000_000)))).toMatch(/^letter\/logo .*1 MB/);
    const huge = Buffer.from(samplePng());
    huge.writeUInt32BE(30_000, 16);
    expect(await refusal(withLogo(huge))).toMatch(/^letter\/logo .*4000 pixels/);
    const damaged = samplePng().slice(0, 60);
    expect(await refusal(withLogo(damaged), 'pdf')).toMatch(/^letter\/logo .*damaged/);
    // The typesetter goes on working.
    expect(await refusal(asked(request), 'pdf')).toBe('rendered');
  });
});
