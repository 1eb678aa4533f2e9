import { documentOf, inputFor } from '../../test/policy.js';
import { readWording } from '../wording/reading.js';
import { textOf } from '../wording/document.js';
import { standOn } from './stand.js';

/** What the reader makes of a small policy. */
function read(text: string): {
  type: string | undefined;
  term: string | null | undefined;
  items: string[];
  words: string;
} {
  const { wordings: _, ...rest } = inputFor(text, []);
  const wordings = [documentOf('form', 'base_form', text)];
  const { grant, items } = standOn({ ...rest, wordings }, wordings.map(readWording));
  return {
    type: grant?.type,
    term: grant?.term,
    items: [...new Set(items.map((i) => i.hit.concept.id))],
    words: grant ? textOf(grant.quote) : '',
  };
}

describe('the grant of a policy', () => {
  it('goes on in later sentences that refer back to it', () => {
    const { type, items } = read(
      'DEFINITIONS\nTechnology Work means computer services which an Insured sells to customers for a fee. Such services include, but are not confined to:\n- help desk;\n- web design.\nTechnology Work does not include payroll.\nCOVER\nWe pay loss arising from Technology Work.',
    );
    expect(type).toBe('open');
    expect(items).toEqual(expect.arrayContaining(['help_desk', 'web_design']));
    expect(items).not.toContain('data_processing');
  });

  it('is the term that the insuring clause puts to work, whatever it is called', () => {
    const { type, term, items } = read(
      'INSURING AGREEMENT\nThe Insurer shall pay Damages for a Lapse in the carrying out of an Engagement.\nDEFINITIONS\nEngagement: the provision to a client, for payment, of any of the following and nothing else - (i) user support; (ii) website hosting.\nLapse: a negligent act.',
    );
    expect([type, term]).toEqual(['closed', 'Engagement']);
    expect(items).toEqual(expect.arrayContaining(['help_desk', 'web_hosting']));
  });

  it('takes in the terms on which it rests', () => {
    const { type, items } = read(
      'COVER\nWe pay damages arising from Technology Services.\nDEFINITIONS\n"Technology Services" means Care Services and Project Services performed by you for others for a fee.\n"Care Services" means help desk and patch management.\n"Project Services" means cloud migration.',
    );
    expect(type).toBe('closed');
    expect(items).toEqual(expect.arrayContaining(['help_desk', 'remote_monitoring', 'cloud_migration']));
  });

  it.each([
    [
      'By technology work we mean IT services of any sort, including but not limited to cloud administration.',
      'open',
    ],
    [
      'Insured Work .......... technical support and computer repair, carried out for customers for payment',
      'closed',
    ],
    [
      'For the purposes of this policy the insured activity is limited to: user support and network administration.',
      'closed',
    ],
    [
      '1.3 Insured Services\nInformation technology services performed for clients for a fee, such as web design.',
      'illustrative',
    ],
    [
      'Insured Activities: all advice and all other work, whatever its nature, that an Insured carries out for a Client against payment.',
      'universal',
    ],
    ['Insured Services means the services marked "Yes" in the Schedule.', 'tied'],
    [
      'Insured Services: computer services (helpdesk and other services of a similar nature) for clients.',
      'illustrative',
    ],
    [
      'Insured Services means IT services as follows: user support; web design. No other service is included.',
      'closed',
    ],
    ['Insured Services means user support and web design, and this list is not exhaustive.', 'open'],
  ])('%s', (definition, type) => {
    expect(
      read(`COVER\nWe pay loss arising from the Insured Services.\nDEFINITIONS\n${definition}`).type,
    ).toBe(type);
  });

  it('never takes services of a stated kind for all services', () => {
    const { type } = read('We pay loss from Services. "Services" means the services agreed with us.');
    expect(type).not.toBe('universal');
  });

  it('never takes a pronoun for the field', () => {
    const { type } = read(
      'We pay loss from Services. "Services" means services of any kind done by you or by those whom it engages.',
    );
    expect(type).toBe('universal');
  });

  it('reads lists within lists, under titles and without labels', () => {
    const nested = read(
      '"Services" means solely:\n(a) systems, being\n  (i) server administration;\n  (ii) web hosting;\n(b) help desk.\nWe pay loss from the Services.',
    );
    expect(nested.items).toEqual(expect.arrayContaining(['server_upkeep', 'web_hosting', 'help_desk']));
    const grouped = read(
      'Covered Services are the following services:\nSystems\n  1. server administration\nCloud\n  2. web design\nINSURING AGREEMENT\nThe Insurer pays Loss arising from Covered Services.',
    );
    expect(grouped.items).toEqual(expect.arrayContaining(['server_upkeep', 'web_design']));
    expect(grouped.items).not.toContain('cloud');
    const plain = read(
      'Covered Services are limited to:\nHelp desk;\nE-mail filtering;\nWeb design.\nINSURING AGREEMENT\nThe Insurer pays Loss arising from Covered Services.',
    );
    expect(plain.items).toEqual(['help_desk', 'email_security', 'web_design']);
  });

  it('is a capacity that a list or a profession names', () => {
    const { type, words } = read(
      'We indemnify the Insured for liability incurred in the practice of its profession as:\n(a) an information technology consultant; or\n(b) a network technician.',
    );
    expect(type).toBe('capacity');
    expect(words).toContain('network technician');
  });

  it('is the passage that speaks most like one where nothing is defined', () => {
    const { type, items, words } = read(
      'Helpline. Our panel gives the Insured free of charge forensics and ransom advice on its own network.\nThe Insurers shall indemnify the Assured in connection with the provision of the following services to clients, namely:\n(i) hosting of websites;\n(ii) user support.\nThe Insurers shall not indemnify for fines.',
    );
    expect(type).toBe('closed');
    expect(items).toEqual(expect.arrayContaining(['web_hosting', 'help_desk']));
    expect(words).not.toContain('ransom');
  });

  it('leaves out only the item that an exception stands in', () => {
    const { items } = read(
      '"Services" means: (a) user support; (b) web design other than hosting; (c) backup. We pay loss from Services.',
    );
    expect(items).toEqual(expect.arrayContaining(['help_desk', 'web_design', 'backup']));
    expect(items).not.toContain('hosting');
  });

  it('is what the particulars say of a term that nothing defines', () => {
    const { type, term, items } = read(
      'DECLARATIONS\nNamed Insured          Pine IT LLC\nIT Practice            User support, web design and moves\n                       of mail to Microsoft 365\nLimit                  $1,000,000\nCOVERAGE\nWe will pay damages because of an error in your IT practice.',
    );
    expect([type, term]).toEqual(['closed', 'it practice']);
    expect(items).toEqual(expect.arrayContaining(['help_desk', 'web_design', 'cloud_migration']));
  });

  it('is absent from a certificate that points elsewhere', () => {
    const { type } = read(
      'CERTIFICATE OF INSURANCE\nClass: Technology professional indemnity\nLimit: EUR 1,000,000\nThis certificate is subject to the terms of Master Policy TM-88.',
    );
    expect(type).toBeUndefined();
  });
});
