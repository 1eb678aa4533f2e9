import type { DemoCarrier, DemoPlacement } from './content.js';

/** Invented firms. The registration codes begin with 0, which no real company's code does. */

export const tidemark: DemoCarrier = {
  kind: 'issuing_company',
  name: 'Tidemark Casualty Company',
  naicCode: '04118',
  address: '200 Exchange Row, Suite 900, Hartford, CT 06103',
  underwriters: [
    {
      name: 'Marion Teague',
      title: 'Senior Underwriter, Technology',
      email: 'marion.teague@tidemarkcasualty.example',
      phone: '+1 860 555 0117',
    },
    {
      name: 'Alan Obuya',
      title: 'Underwriter, Professional Lines',
      email: 'alan.obuya@tidemarkcasualty.example',
      phone: '+1 860 555 0119',
    },
  ],
};

export const graniteVale: DemoCarrier = {
  kind: 'issuing_company',
  name: 'Granite Vale Insurance Company',
  naicCode: '02763',
  address: '14 Statehouse Square, Concord, NH 03301',
  underwriters: [
    {
      name: 'Colin Brandvold',
      title: 'Underwriting Manager, Small Technology',
      email: 'cbrandvold@granitevale.example',
      phone: '+1 603 555 0142',
    },
  ],
};

export const copperfield: DemoCarrier = {
  kind: 'issuing_company',
  name: 'Copper Field Specialty Insurance Company',
  naicCode: '06591',
  address: '4040 Camelback Commons, Phoenix, AZ 85016',
  underwriters: [
    {
      name: 'Inez Valtierra',
      title: 'Vice President, Professional Liability',
      email: 'inez.valtierra@copperfieldspecialty.example',
      phone: '+1 602 555 0180',
    },
  ],
};

export const northlight: DemoCarrier = {
  kind: 'issuing_company',
  name: 'Northlight Surplus Lines Insurance Company',
  naicCode: '09334',
  address: '77 Marquette Court, Floor 12, Minneapolis, MN 55402',
  underwriters: [
    {
      name: 'Petra Lindqvist',
      title: 'Technology and Cyber Underwriter',
      email: 'plindqvist@northlightsl.example',
      phone: '+1 612 555 0133',
    },
  ],
};

export const oakmere: DemoCarrier = {
  kind: 'issuing_company',
  name: 'Oakmere Assurance Company',
  naicCode: '03457',
  address: '9 Presidents Walk, Philadelphia, PA 19106',
  underwriters: [
    {
      name: 'Dorothy Ames',
      title: 'Senior Underwriter, Miscellaneous Professional',
      email: 'dames@oakmereassurance.example',
      phone: '+1 215 555 0164',
    },
  ],
};

export const switchyard: DemoCarrier = {
  kind: 'mga',
  name: 'Switchyard Technology Underwriters LLC',
  address: '310 Depot Street, Chicago, IL 60661',
  underwriters: [
    {
      name: 'Rafael Montclair',
      title: 'Program Underwriter, Managed Services',
      email: 'rmontclair@switchyardtech.example',
      phone: '+1 312 555 0121',
    },
    {
      name: 'Sung-min Hale',
      title: 'Underwriting Associate',
      email: 'shale@switchyardtech.example',
      phone: '+1 312 555 0124',
    },
  ],
};

export const larkfield: DemoCarrier = {
  kind: 'mga',
  name: 'Larkfield Program Managers Inc.',
  address: '58 Harbor Point Road, Stamford, CT 06902',
  underwriters: [
    {
      name: 'Jessamyn Cole',
      title: 'Program Manager, IT Professionals',
      email: 'jcole@larkfieldprograms.example',
      phone: '+1 203 555 0176',
    },
  ],
};

export const brightwater: DemoCarrier = {
  kind: 'wholesaler',
  name: 'Brightwater Wholesale Insurance Services LLC',
  address: '1200 Peachtree Annex, Atlanta, GA 30309',
  underwriters: [
    {
      name: 'Terrence Aldous',
      title: 'Broker, Professional Lines',
      email: 'taldous@brightwaterwholesale.example',
      phone: '+1 404 555 0159',
    },
  ],
};

export const CARRIERS = [
  tidemark,
  graniteVale,
  copperfield,
  northlight,
  oakmere,
  switchyard,
  larkfield,
  brightwater,
] as const;

export const direct = (issuer: DemoCarrier, underwriter: string): DemoPlacement => ({
  issuer,
  bindingAuthority: 'issuing_company',
  underwriter,
});

export const throughProgram = (
  issuer: DemoCarrier,
  mga: DemoCarrier,
  underwriter: string,
): DemoPlacement => ({
  issuer,
  mga,
  bindingAuthority: 'mga',
  underwriter,
});

export const throughWholesaler = (issuer: DemoCarrier, underwriter: string): DemoPlacement => ({
  issuer,
  wholesaler: brightwater,
  bindingAuthority: 'issuing_company',
  underwriter,
});
