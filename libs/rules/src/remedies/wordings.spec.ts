import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';
import type { Remedy, ReviewInput, ServiceLineFacts } from '../types.js';
import { proposeRemedies } from './propose.js';

function ask(
  text: string,
  services: readonly Partial<ServiceLineFacts>[],
  more: Partial<ReviewInput> = {},
): Remedy[] {
  const input = inputFor(text, services, more);
  return proposeRemedies(input, reviewPolicy(input));
}
const textOf = (remedies: readonly Remedy[], kind: Remedy['kind']) =>
  remedies.find((r) => r.kind === kind)?.text;

describe('the words that are asked for', () => {
  it('open a list by exchanging the words that close it; conditions and exceptions stand as printed', () => {
    const remedies = ask(
      'SERVICES means only the following services performed for a CLIENT by or on behalf of the INSURED: (a) help desk; and (b) incident response, provided the CLIENT has signed an engagement letter.',
      [{ name: 'Managed EDR' }, { name: 'Datto backup' }, { name: 'vCISO' }],
    );
    expect(textOf(remedies, 'open_grant')).toBe(
      'In the definition of "SERVICES", the words "means only the following services" are deleted and replaced by "means information technology and information security services, including without limitation the following services".\nThe definition of "SERVICES" is also amended to include virtual chief information security officer services (including the writing of security policies) performed by or on behalf of the INSURED.',
    );
    expect(textOf(remedies, 'add_service')).toMatch(
      /^The definition of "SERVICES" is amended to include the following services performed by or on behalf of the INSURED: \(a\) /,
    );
  });

  it('speak as the policy does: you, your, customer', () => {
    const remedies = ask(
      '"Your services" means computer repair performed by you for a customer.\n\nEXCLUSIONS\nWe will not cover:\n1. any intentional act;',
      [{ name: 'Pen test' }],
    );
    expect(textOf(remedies, 'carve_back')).toBe(
      'Exclusion 1 shall not apply to penetration testing performed by you or on your behalf with the prior written consent of the customer and within the scope of that consent.\nThe definition of "Your services" is amended to include penetration testing performed by you or on your behalf.',
    );
  });

  it('put back no more than what an exclusion takes out, and add nothing that is named already', () => {
    const remedies = ask(
      '"Professional Services" means help desk and penetration testing performed for others by or on behalf of the Insured.\n\nEXCLUSIONS\nThis Policy does not apply to any Claim:\n1. arising out of any intentional act;',
      [{ name: 'Pen test' }],
    );
    expect(remedies.map((r) => r.kind)).toEqual(['carve_back']);
    expect(textOf(remedies, 'carve_back')).not.toContain('definition');
  });

  it('answer an exclusion of security failures with all the insured services, since each of them may fail so', () => {
    const remedies = ask(
      '"Covered Services" means information technology services performed by or on behalf of the Insured, including but not limited to managed services.\n\nEXCLUSIONS\nThis Policy does not apply to any Claim:\n1. arising out of an actual or alleged failure to prevent unauthorized access to a computer system;',
      [{ name: 'Managed EDR' }, { name: 'Managed SIEM' }],
    );
    expect(remedies.map((r) => r.text)).toEqual([
      'Exclusion 1 shall not apply to any claim arising out of Covered Services performed by or on behalf of the Insured for a client.',
    ]);
  });

  it('bring the description up to date where cover is tied to it', () => {
    const remedies = ask(
      '"Insured Services" means only those services described in the Application and performed by or on behalf of the Insured.',
      [{ name: 'Managed SIEM' }],
      { application: { signedOn: '2025-11-01', text: 'We offer help desk.' } },
    );
    expect(textOf(remedies, 'update_description')).toMatch(
      /^The description of services in the Application, and with it the definition of "Insured Services", is amended to include /,
    );
  });

  it('widen a condition of payment or performance without naming services again', () => {
    const remedies = ask(
      '"Professional Services" means help desk and website design performed by the Insured for others for a fee.',
      [
        { name: 'Help desk for the food bank', forFee: false },
        { name: 'Web design', deliveredBy: 'subcontractor' },
      ],
    );
    expect(remedies.map((r) => r.text)).toEqual([
      'The definition of "Professional Services" applies to the services described in it whether or not a fee is charged for them.',
      'The definition of "Professional Services" applies to the services described in it when performed by the Insured or, on its behalf, by subcontractors or vendors.',
    ]);
  });

  it('name a subcontractor where only named ones count', () => {
    const remedies = ask(
      '"Professional Services" means any service performed for others for a fee by or on behalf of the Insured.\n\nEXCLUSIONS\nWe shall not be liable for:\n1. any claim arising from work performed by a subcontractor which is not named in Endorsement 1;',
      [
        {
          name: 'Web design',
          deliveredBy: 'subcontractor',
          description: 'Work done by Pixel & Plum Studio, an independent firm',
        },
      ],
    );
    expect(remedies.map((r) => r.text)).toEqual([
      'The following is added to the list of named subcontractors: Pixel & Plum Studio.',
    ]);
  });

  it('leave to another paper what no wording cures', () => {
    const beyond = (text: string, service: Partial<ServiceLineFacts>) =>
      ask(text, [service]).map((r) => [r.kind, r.byWording, r.text]);
    const open =
      '"Services" means information technology services, including but not limited to help desk, by or on behalf of the Insured.';
    expect(beyond(open, { name: 'HP servers - sale' })).toEqual([
      ['product_cover', false, expect.any(String)],
    ]);
    expect(
      beyond('Covered Operations are the operations listed in the Schedule of Covered Operations.', {
        name: 'Datto backup',
      }),
    ).toEqual([['obtain_document', false, expect.stringContaining('"Schedule of Covered Operations"')]]);
    expect(beyond(open, { name: 'Zorblax Care' })).toEqual([
      ['obtain_document', false, expect.stringContaining('Ask the client')],
    ]);
  });
});
