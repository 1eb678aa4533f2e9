import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import { InvalidInput } from '../errors.js';
import { requireDay, requireOneOf } from '../validate.js';
import { CLIENT_CHANNELS, type ClientChannel } from './request-authority.entity.js';

/** When and how a client said something. */
export interface ToldByClient {
  readonly on: Day;
  readonly channel: ClientChannel;
}

/** Where the day is given, and how each feature says no: code and words. */
export interface ToldRefusals {
  readonly field: string;
  readonly later: readonly [code: string, message: string];
  readonly portal: readonly [code: string, message: string];
}

/**
 * A client user says it today, in the portal; nobody else does so there, and brokers name day and channel. Throws `input/*`
 * and the feature's own two refusals, naming the field.
 */
export function readTold(
  { role }: Actor,
  given: { readonly on: Day | null | undefined; readonly channel: string | null | undefined },
  today: Day,
  { field, later, portal }: ToldRefusals,
): ToldByClient {
  if (role === 'client_user') return { on: today, channel: 'portal' };
  const on = requireDay(field, given.on);
  if (on > today) throw new InvalidInput(field, later[1], later[0]);
  const channel = requireOneOf('channel', given.channel, CLIENT_CHANNELS);
  if (channel !== 'portal') return { on, channel };
  throw new InvalidInput('channel', portal[1], portal[0]);
}
