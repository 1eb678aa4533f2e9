export const ROLES = ['principal', 'producer', 'account_manager', 'auditor', 'client_user'] as const;
/** What a person is in the brokerage; `client_user` belongs to one client and sees the portal. */
export type Role = (typeof ROLES)[number];
