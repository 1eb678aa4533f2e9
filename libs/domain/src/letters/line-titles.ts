import type { LineOfBusiness } from '@carveback/rules';

/** Lines of business, as letters name them. */
export const LINE_TITLES: Readonly<Record<LineOfBusiness, string>> = {
  tech_eo: 'Technology errors and omissions',
  cyber: 'Cyber',
  general_liability: 'General liability',
  crime: 'Crime',
  dno: 'Directors and officers',
  other: 'Policy',
};
