import { copperfield, direct, northlight, throughWholesaler, tidemark } from '../carriers.js';
import type { DemoForm } from '../content.js';
import { printed } from '../paper.js';

/** Policies of other lines, and a layer that follows the form below it. */

export const tidemarkCyber: DemoForm = {
  title: 'Cyber Incident Policy',
  formNumber: 'TMC-CYB 0200',
  edition: '03 23',
  line: 'cyber',
  placement: direct(tidemark, 'Alan Obuya'),
  text: printed(`
CYBER INCIDENT POLICY

I. FIRST-PARTY COVERAGE

The Company will reimburse the Named Insured for the reasonable cost of responding to a Cyber Incident that it first
discovers during the Policy Period: legal advice, forensic investigation, notices to affected persons, restoration of its
data, and its loss of income while its computer systems are interrupted.

II. LIABILITY COVERAGE

The Company will pay on behalf of the Insured damages and defense costs because of a claim first made during the Policy
Period that personal data in the care of the Insured was disclosed in a Cyber Incident.

III. DEFINITIONS

Cyber Incident means unauthorized access to, or malicious code in, a computer system that is owned or leased by the
Named Insured and used in its own business.

IV. EXCLUSIONS

This policy does not apply to a claim arising out of the rendering of or failure to render professional or technology
services for others.
`),
};

export const northlightCyber: DemoForm = {
  title: 'Network Security and Privacy Coverage Part',
  formNumber: 'NSL-NSP 031',
  edition: '06 22',
  line: 'cyber',
  placement: throughWholesaler(northlight, 'Petra Lindqvist'),
  text: printed(`
NETWORK SECURITY AND PRIVACY COVERAGE PART

A. We will pay on your behalf damages and claim expenses because of a claim first made during the coverage period that
alleges a failure of your network security, or a wrongful disclosure of personal information that you hold.

B. We will pay your breach response costs, your extortion costs and the cost to restore your data after a failure of
your network security that you discover during the coverage period.

"Your network security" means the measures that protect computer systems which you own, rent or operate for the purposes
of your own business.

C. This coverage part does not apply to the systems of your customers, or to services that you perform for others.
`),
};

export const copperfieldExcess: DemoForm = {
  title: 'Excess Technology Liability Policy',
  formNumber: 'CFS-XS 3900',
  edition: '06 24',
  line: 'tech_eo',
  placement: throughWholesaler(copperfield, 'Inez Valtierra'),
  text: printed(`
EXCESS TECHNOLOGY LIABILITY POLICY

1. FOLLOWING FORM

This policy provides insurance in excess of the Underlying Policy stated in the Declarations. It applies in conformity
with the definitions, terms, conditions and exclusions of the Underlying Policy, except as stated here, and is never
broader than the Underlying Policy.

2. ATTACHMENT

The Insurer is liable only after the insurers of the Underlying Policy have paid, or have been held liable to pay, the
full amount of its limit.

3. CHANGES TO THE UNDERLYING POLICY

If the Underlying Policy is changed to expand its scope, this policy follows the change only when the Insurer has agreed
to it in writing.

4. NOTICE

Notice of a claim under the Underlying Policy is given to the Insurer at the same time.
`),
};
