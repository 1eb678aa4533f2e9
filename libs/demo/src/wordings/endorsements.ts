import type { DemoAttachment } from '../content.js';
import { printed } from '../paper.js';

/** Endorsements that change what the forms beside this file reach. */

export const addsManagedDetection: DemoAttachment = {
  kind: 'endorsement',
  title: 'Amendment of Professional Services, Managed Detection and Response',
  formNumber: 'TMC-TCP 0127',
  edition: '01 22',
  text: printed(`
THIS ENDORSEMENT CHANGES THE POLICY. PLEASE READ IT CAREFULLY.

AMENDMENT OF PROFESSIONAL SERVICES

This endorsement modifies insurance provided under the Technology Consultants Professional Liability Policy.

Definition D, Professional Services, is amended by adding the following: Professional Services also includes managed
detection and response, endpoint protection and security monitoring performed by or on behalf of the Named Insured for
others for a fee.

All other terms and conditions remain unchanged.
`),
};

export const restrictsServices: DemoAttachment = {
  kind: 'endorsement',
  title: 'Limitation of Professional Services',
  formNumber: 'CFS-TL 2166',
  edition: '09 23',
  text: printed(`
THIS ENDORSEMENT CHANGES THE POLICY. PLEASE READ IT CAREFULLY.

LIMITATION OF PROFESSIONAL SERVICES

In consideration of the premium charged, it is agreed that Definition 2.3, Professional Services, is deleted and
replaced by the following:

2.3 Professional Services means solely help desk, network and server management, and data backup, provided to others for
a fee by or on behalf of the Insured.

All other terms of this policy remain the same.
`),
};

export const extendsLegacyServices: DemoAttachment = {
  kind: 'endorsement',
  title: 'Security Services Amendment',
  formNumber: 'CFS-TL 2171',
  edition: '03 24',
  text: printed(`
THIS ENDORSEMENT CHANGES THE POLICY. PLEASE READ IT CAREFULLY.

SECURITY SERVICES AMENDMENT

It is agreed that Definition 2.3, Professional Services, is amended to include vulnerability assessment, penetration
testing performed with written client consent, incident response, and security awareness training.

All other terms of this policy remain the same.
`),
};

export const excludesArtificialIntelligence: DemoAttachment = {
  kind: 'endorsement',
  title: 'Artificial Intelligence Exclusion',
  formNumber: 'NSL-END 230',
  edition: '01 26',
  text: printed(`
THIS ENDORSEMENT CHANGES THE POLICY. PLEASE READ IT CAREFULLY.

ARTIFICIAL INTELLIGENCE EXCLUSION

The following is added to Section III, Exclusions:

We will not pay damages or claim expenses on account of a claim arising out of the design, deployment, configuration
or use of generative artificial intelligence, including assistants and agents, by you or by others acting for you.

All other terms and conditions remain unchanged.
`),
};

export const carvesTestingBack: DemoAttachment = {
  kind: 'endorsement',
  title: 'Authorized Security Testing',
  formNumber: 'STU-MTS 241',
  edition: '05 25',
  text: printed(`
THIS ENDORSEMENT CHANGES THE POLICY. PLEASE READ IT CAREFULLY.

AUTHORIZED SECURITY TESTING

This endorsement modifies insurance provided under the Managed Technology Services Errors and Omissions Coverage Form.

With respect to Section 3, it is agreed that exclusion a. does not apply to authorized security testing, including
penetration testing, that you perform with the written consent of your client.

All other terms and conditions remain unchanged.
`),
};
