import type { Invitation } from './invitation.entity.js';

export type InvitationStatus = 'open' | 'accepted' | 'recalled' | 'expired';

/** Where an invitation stands; only an open one lets somebody in. */
export function statusOf(
  invitation: Pick<Invitation, 'acceptedAt' | 'recalledAt' | 'expiresAt'>,
  now: Date,
): InvitationStatus {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.recalledAt) return 'recalled';
  return invitation.expiresAt > now ? 'open' : 'expired';
}
