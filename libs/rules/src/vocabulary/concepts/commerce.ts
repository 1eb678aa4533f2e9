import type { Concept } from '../concept.js';

const TRADE = 'sale|resale|supply|distribution|leasing|rental|vending|dealing';
const GOODS =
  'hardware|equipment|computers|goods|pcs?|laptops?|servers?|devices?|peripherals?|machinery|appliances?|merchandise|components?';

/** Goods, licences, people and the services of other trades that a managed service provider also sells. */
/** Somebody who works for another. */
const PERSON = 'personnel|individual|individuals|person|persons|people|worker|staff';

export const COMMERCE_CONCEPTS: readonly Concept[] = [
  {
    id: 'hardware_sale',
    phrases: [
      `${TRADE} ~ of|or .. ${GOODS}`,
      `hardware|equipment|product|products|goods|computer|pc|peripheral ~ ${TRADE}|sales|procurement`, `${TRADE} ~ of|or .. products|parts`,
      'value added resale|reseller', 'hardware|equipment|products .. .. sells|leases|licenses|resells|supplies', 'technology products', 'tangible products?', 'products?|goods|hardware|equipment .. sale|sold|supplied|leased|lease|rented|distributed|delivered',
      'sale ~ lease of', 'sell|sells|selling|leases|supplies .. hardware|equipment|goods|computers|products|pcs|laptops|servers|phones',
    ],
    names: ['hardware_resale'], near: ['software_resale'],
  },
  {
    id: 'software_sale',
    phrases: [
      `${TRADE}|licensing|subscription|sublicensing ~ of|or .. software|licences?|licenses?|subscriptions?|saas|programs`,
      `software|licence|license|saas|subscription ~ ${TRADE}|sales|licensing`,
      'software .. created|made|written|produced by others', 'software .. .. sells|sell|lets|resells|licenses', 'third-party? software .. resale|sale|licensing', 'licensing .. software', 'software .. sells|licenses|sold|licensed|supplied', 'sell|sells|selling|licenses|sublicenses|resells .. software|licences|licenses|subscriptions',
    ],
    names: ['software_resale'], near: ['hardware_resale'],
  },
  { id: 'both_sales', phrases: [`${TRADE}|licensing .. hardware|equipment|computer ~ or|and|& .. software`, `${TRADE}|licensing .. software ~ or|and|& .. hardware|equipment`, `hardware ~ and|or|& software ${TRADE}|sales`, 'software ~ and|or|& hardware resale|sale|sales|supply', 'sale, rental or licensing of computer equipment or software'], names: ['hardware_resale', 'software_resale'] },
  {
    id: 'voip',
    phrases: [
      'voip', 'voice over ip|internet', 'telephony', 'telephony ~ service|support|systems', 'hosted telephony', 'telephone', 'telephone ~ service|support|installation|maintenance|systems?|equipment|sale', 'unified communications', 'ucaas', 'voice service|systems?|communications?', 'voice', 'internet access|connectivity|service provider', 'internet access service?', 'connectivity', 'connectivity service|resale|provision', 'telecom', 'telecom service|consulting|equipment', 'broadband', 'sip trunks?', 'pbx', 'isp', 'carriage service', 'carrier service', 'data|leased circuits?|lines?',
    ],
    names: ['voip_telecom'],
  },
  { id: 'print', phrases: ['printer', 'managed? print service?', 'printer|copier|printing ~ maintenance|management|support|service|repair|supply', 'copier', 'print management', 'managed print', 'document output', 'printing service|management'], names: ['print_services'] },
  {
    id: 'staffing',
    phrases: [
      'staff augmentation', 'staffing', 'temporary|contract|it|technical ~ staffing|personnel|staff', 'placement|provision|supply|furnishing|leasing|secondment|hire|recruitment ~ of .. personnel|staff|employees|workers|contractors|individual|individuals|consultants|technicians', 'recruitment', 'contract|temporary personnel|staff|workers|labour|labor', 'employment agency', 'personnel placement|supply', 'outsourced personnel', 'secondment', 'furnishing an individual', 'work under .. direction|supervision of', 'supplying|supply|provision|loan of? .. workers|personnel|staff', 'workers .. under .. direction|supervision|control', `${PERSON} .. direction|supervision|control|instructions .. customer|client|hirer|user`, `${PERSON} .. client|customer|hirer .. directs?|supervises?|controls?|instructs?`, 'labour|labor hire',
    ],
    names: ['it_staffing'],
  },
  {
    id: 'warranty_sale',
    phrases: ['cyber warranty|warranties', `${TRADE}|offering|administration ~ of .. warranties`, 'extended warranty|warranties', 'service warranties', 'warranty ~ sale|resale|programme|program'],
    names: ['warranty_resale/warranty'],
  },
  {
    id: 'insurance_broking',
    phrases: [
      `${TRADE}|offering ~ of .. insurance`, 'insurance ~ broking|brokerage|referral|agency|agent|broker|placement|sales|mediation|intermediary', 'insurance agent|broker|intermediary',
      'placing|place|sell|refer|arranging|arrange|placement|referral|introduction|selling|arrangement .. insurance|insurances', 'financial guarantees', 'insurance services', 'arranging of insurance', 'insurance advice',
    ],
    names: ['warranty_resale/insurance'],
  },
]; // prettier-ignore
