import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';
import type { ReviewInput, ServiceLineFacts } from '../types.js';

const SERVICES =
  '"Professional Services" means information technology services, including but not limited to help desk and cabling, performed for customers for a fee';

function judge(text: string, facts: Partial<ServiceLineFacts>, more: Partial<ReviewInput> = {}): string {
  const [found] = reviewPolicy(
    inputFor(text, [{ name: 'Help desk', code: 'help_desk', ...facts }], more),
  ).verdicts;
  return `${found?.verdict} ${found?.reasons.join(' ')}`;
}

const sublet = { deliveredBy: 'subcontractor' } as const;

describe('who must perform the work', () => {
  it.each([
    'by the Insured or its subcontractors',
    'by or on behalf of the Insured',
    'by the Insured or by any person for whose acts it is legally responsible',
    'by the Insured, or by an independent contractor on its behalf',
    'by the Insured or in its name',
    'by the Insured or at its request',
    'by the Insured, directly or through others',
  ])('reaches a subcontractor: %s', (by) => {
    expect(judge(`${SERVICES} ${by}.`, sublet)).toBe('in_scope named');
  });

  it.each(['by the Insured', 'by you', "by the Insured's own employees", 'by the Named Insured'])(
    'leaves it open: %s',
    (by) => {
      expect(judge(`${SERVICES} ${by}.`, sublet)).toMatch(/^arguable gate/);
      expect(judge(`${SERVICES} ${by}.`, {})).toBe('in_scope named');
    },
  );

  it.each([
    '"Insured" means the Named Insured and its employees. Independent contractors are not Insureds.',
    '"Insured" means the Named Insured and its staff but does not include any subcontractor.',
    '"Insured" means the Named Insured and its employees. No contractor, whatever its agreement, is an Insured.',
    '"Insured" means the Named Insured, its directors and employees, other than freelance workers.',
    'WHO IS AN INSURED\nThe Named Insured and its employees are insureds. Contractors shall not be insureds.',
  ])('does not reach those whom the words on the insured leave out: %s', (insured) => {
    expect(judge(`${SERVICES} by an Insured.\n\n${insured}`, sublet)).toMatch(/^gap gate/);
    expect(judge(`${SERVICES} by an Insured.\n\n${insured}`, {})).toBe('in_scope named');
  });

  it('reaches a term that stands for those whom the insured engages', () => {
    const term = '"Associate Firm" means a firm to whom the Insured entrusts part of an assignment.';
    expect(judge(`${term}\n\n${SERVICES} by the Insured or an Associate Firm.`, sublet)).toBe(
      'in_scope named',
    );
  });

  it('reaches those whom the declarations list, and no others', () => {
    const text = `Item 6. Scheduled Subcontractors: Larch Data Works Ltd; Elm Telephone Co.\n\n${SERVICES} by an Insured.\n\n"Insured" means the Named Insured, its employees, and a Scheduled Subcontractor. No other contractor is an Insured.`;
    expect(judge(text, { ...sublet, name: 'Overflow desk (Larch Data)' })).toBe('in_scope named');
    expect(judge(text, { ...sublet, name: 'Overflow desk (Beech & Co)' })).toMatch(/^gap gate/);
  });

  it.each([
    'Work which the Insured passes to a subcontractor is insured only if the subcontractor is named in the Application.',
    'This policy does not apply to work of a subcontractor unless the subcontractor is disclosed in the Application.',
  ])('asks the application for the names: %s', (condition) => {
    const text = `${SERVICES} by or on behalf of the Insured.\n\nCONDITIONS\n4. ${condition}`;
    const application = {
      signedOn: '2025-12-01',
      text: 'Subcontractors used: Heron Desk Ltd, at night. No others.',
    };
    expect(judge(text, { ...sublet, description: 'answered by Heron Desk at night' }, { application })).toBe(
      'in_scope named',
    );
    expect(judge(text, { ...sublet, description: 'answered by Kite Voice' }, { application })).toMatch(
      /^gap gate/,
    );
  });

  it('takes a white label for our own service, and a contract with the vendor for the vendor’s', () => {
    const text = `${SERVICES} by or on behalf of the Insured.`;
    const vendor = { deliveredBy: 'vendor' } as const;
    expect(judge(text, { ...vendor, description: 'white label on our paper' })).toBe('in_scope named');
    expect(judge(text, { ...vendor, description: "the client signs the vendor's own terms" })).toMatch(
      /^gap gate/,
    );
  });
});

describe('work for a fee', () => {
  it.each([
    'for a fee',
    'for reward',
    'for remuneration',
    'in return for payment',
    'in exchange for compensation',
    'against payment',
  ])('is asked for: %s', (fee) => {
    const text = `"Professional Services" means information technology services, including but not limited to help desk, performed for others ${fee} by the Insured.`;
    expect(judge(text, { forFee: false })).toMatch(/^gap gate/);
    expect(judge(text, {})).toBe('in_scope named');
  });

  it('is not asked for where free work is included in so many words', () => {
    const text =
      '"Professional Services" means information technology services, including but not limited to help desk, performed for others, whether or not a fee is charged.';
    expect(judge(text, { forFee: false })).toBe('in_scope named');
  });
});

describe('where the work is done', () => {
  const by = `${SERVICES} by or on behalf of the Insured.`;

  it.each([
    'CONDITIONS\n3. Territory. This insurance applies to services performed anywhere in the world except the United States of America and Canada.',
    'CONDITIONS\n3. Territorial limits: services rendered worldwide excluding the United States of America.',
    'EXCLUSIONS\nWe will not pay for:\n1. services performed within the United States of America or Canada;',
  ])('leaves places out: %s', (clause) => {
    expect(judge(`${by}\n\n${clause}`, { name: 'Help desk - Boston branch' })).toMatch(/^gap gate/);
    expect(judge(`${by}\n\n${clause}`, { name: 'Help desk - Leeds branch' })).toBe('in_scope named');
  });

  it('does not take a limit on suits for one on work, nor "us" for a country', () => {
    const clause =
      'CONDITIONS\n3. Territory. Services performed anywhere in the world, provided that suit is brought in Canada.';
    expect(judge(`${by}\n\n${clause}`, { name: 'Help desk - Boston branch' })).toBe('in_scope named');
    const kingdom = 'CONDITIONS\n3. Territory. Services performed within the United Kingdom only.';
    expect(judge(`${by}\n\n${kingdom}`, { description: 'by a contractor engaged by us' })).toBe(
      'in_scope named',
    );
  });

  it('reads where clients must sit from the definition of the client', () => {
    const text = `"Customer" means a company with its registered office in Ireland or the United Kingdom.\n\n${by}`;
    expect(judge(text, { description: 'support for a company in Nairobi' })).toMatch(/^gap gate/);
    expect(judge(text, { description: 'night shift answered from Manila' })).toBe('in_scope named');
  });
});
