import { documentOf, inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';
import type { ReviewInput } from '../types.js';
import type { CarrierForm } from './carrier-forms.js';
import { proposeRemedies } from './propose.js';

const FORM = [
  'DECLARATIONS\n\nItem 1. Named Insured: Test Lane Systems LLC\n',
  '"Professional Services" means help desk and data backup performed for others by or on behalf of the Insured.\n',
  'EXCLUSIONS\n\nThis Policy does not apply to any Claim:\n\n1. arising out of any intentional or malicious act;\n',
].join('\n');
const BROAD: CarrierForm = {
  formNumber: 'TE 210',
  edition: '01 24',
  title: 'Security Services Extension',
  text: 'The definition of "Professional Services" is amended to include managed detection and response and penetration testing.\nExclusion 1 shall not apply to penetration testing performed with the prior written consent of the client.',
};
const services = [{ name: 'Managed EDR' }, { name: 'External pen test' }, { name: 'Website hosting' }];
const ask = (input: ReviewInput, carrierForms: readonly CarrierForm[] = []) =>
  proposeRemedies(input, reviewPolicy(input), { carrierForms });

describe("the carrier's own forms", () => {
  const input = inputFor(FORM, services);

  it('are asked for first, by number and edition, for what they cure', () => {
    const [first, ...others] = ask(input, [BROAD]);
    expect(first).toMatchObject({
      kind: 'carrier_form',
      byWording: true,
      serviceIds: ['service-1', 'service-2'],
    });
    expect(first?.text).toBe(
      'Your form TE 210 (01 24), "Security Services Extension", is added to the policy.',
    );
    expect(others.map((r) => r.kind)).toEqual(['open_grant', 'add_service', 'carve_back']);
  });

  it('are left out when they cure nothing, or when another one cures the same', () => {
    const narrow = {
      ...BROAD,
      formNumber: 'TE 211',
      text: 'The definition of "Professional Services" is amended to include managed detection and response.',
    };
    const other = {
      ...BROAD,
      formNumber: 'TE 212',
      text: 'The definition of "Professional Services" is amended to include print services.',
    };
    const forms = ask(input, [narrow, other, BROAD]).filter((r) => r.kind === 'carrier_form');
    expect(forms.map((r) => r.text)).toEqual([expect.stringContaining('TE 210 (01 24)')]);
  });

  it('are left out when they would worsen another service', () => {
    const text = `${BROAD.text}\nIt is agreed that data backup is deleted from the definition of "Professional Services" from the same day on.`;
    const withBackup = inputFor(FORM, [...services, { name: 'Datto backup' }]);
    expect(ask(withBackup, [{ ...BROAD, text }]).map((r) => r.kind)).not.toContain('carrier_form');
  });

  it('never change what the review itself says', () => {
    const review = reviewPolicy(input);
    const before = JSON.stringify(review);
    proposeRemedies(input, review, { carrierForms: [BROAD] });
    expect(JSON.stringify(reviewPolicy(input))).toBe(before);
  });

  it('count among them an endorsement in hand whose day has not come', () => {
    const later = {
      ...documentOf('e', 'endorsement', BROAD.text),
      formNumber: 'TE 210',
      effectiveOn: '2026-11-01',
    };
    const [first] = ask({ ...input, wordings: [...input.wordings, later] });
    expect(first).toMatchObject({ kind: 'carrier_form', serviceIds: ['service-1', 'service-2'] });
    expect(first?.text).toBe(
      'The effective date of Form TE 210 is brought forward from November 1, 2026 to the effective date of this endorsement.',
    );
  });

  it('are sent for where the policy names one that gives more and nobody has its text', () => {
    const listed = FORM.replace(
      'LLC\n',
      'LLC\n\nAvailable on request: TE-330 (04 25) Authorized Testing Extension; TE-331 (04 25) War Exclusion\n',
    );
    const [first, ...others] = ask(inputFor(listed, services));
    expect(first).toMatchObject({ kind: 'carrier_form', byWording: false, serviceIds: ['service-2'] });
    expect(first?.text).toContain('TE-330 (04 25), "Authorized Testing Extension"');
    expect(others.map((r) => r.kind)).toEqual(['open_grant', 'add_service', 'carve_back']);
  });
});
