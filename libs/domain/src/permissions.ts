import type { Actor } from './actor.js';
import { Forbidden } from './errors.js';
import type { Role } from './roles.js';

const BROKERS = ['principal', 'producer', 'account_manager'] as const;
const READERS = [...BROKERS, 'auditor'] as const;
const EVERYONE = [...READERS, 'client_user'] as const;

/** Who may do what. Anything not listed here does not exist. */
export const PERMISSIONS = {
  'account:self': EVERYONE,
  'brokerage:read': EVERYONE,
  'brokerage:write': ['principal'],
  'user:read': READERS,
  'user:invite': ['principal'],
  'user:write': ['principal'],
  'user:disable': ['principal'],
  'book:read': READERS,
  'client:read': EVERYONE,
  'client:write': BROKERS,
  'carrier:read': READERS,
  'carrier:write': BROKERS,
  'policy:read': EVERYONE,
  'policy:write': BROKERS,
  'wording:read': EVERYONE,
  'wording:write': BROKERS,
  'upload:write': BROKERS,
  'service_line:read': EVERYONE,
  'service_line:add': [...BROKERS, 'client_user'],
  'service_line:write': BROKERS,
  'control:read': EVERYONE,
  'control:record': [...BROKERS, 'client_user'],
  'service_mapping:read': READERS,
  'service_mapping:write': BROKERS,
  'review:read': READERS,
  'review:run': BROKERS,
  'rule_sweep:read': READERS,
  'rule_sweep:decide': ['principal', 'producer'],
  'finding:read': READERS,
  'endorsement:read': EVERYONE,
  'endorsement:write': BROKERS,
  'endorsement:approve': ['principal', 'producer'],
  'endorsement:submit': ['principal', 'producer'],
  'endorsement:authorise': [...BROKERS, 'client_user'],
  'carrier_answer:read': READERS,
  'carrier_answer:record': BROKERS,
  'answer_link:write': BROKERS,
  'client_decision:record': [...BROKERS, 'client_user'],
  'advice:read': EVERYONE,
  'advice:prepare': BROKERS,
  'advice:give': ['principal', 'producer'],
  'advice:answer': [...BROKERS, 'client_user'],
  'advice:ask': ['client_user'],
  'wording_change:read': READERS,
  'wording_change:write': BROKERS,
  'wording_library:read': READERS,
  'sending_hold:read': READERS,
  'sending_hold:release': ['principal'],
  'letter:read': EVERYONE,
  'letter:order': BROKERS,
  'message:read': READERS,
  'message:send': ['principal', 'producer'],
  'inbound_mail:read': READERS,
  'inbound_mail:file': BROKERS,
  'inbound_key:write': ['principal'],
  'renewal:read': READERS,
  'renewal:write': BROKERS,
  'renewal:bind': ['principal', 'producer'],
  'sweep:read': EVERYONE,
  'sweep:answer': [...BROKERS, 'client_user'],
  'questionnaire:read': EVERYONE,
  'questionnaire:prepare': BROKERS,
  'questionnaire:answer': [...BROKERS, 'client_user'],
  'diary:read': READERS,
  'diary:write': BROKERS,
  'diary_steps:write': ['principal'],
  'absence:write': BROKERS,
  'holiday:read': READERS,
  'holiday:write': ['principal'],
  'notice_period:read': READERS,
  'notice_period:write': ['principal', 'producer'],
  'note:read': READERS,
  'note:write': BROKERS,
  'case_file:read': READERS,
  'case_file:export': READERS,
  'case_file:discard': ['principal'],
  'audit:read': ['principal', 'auditor'],
  'dead_letter:read': READERS,
  'dead_letter:retry': ['principal', 'account_manager'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when the actor's role holds the permission. The system's own jobs hold all. */
export function may(actor: Actor, permission: Permission): boolean {
  return actor.role === 'system' || (PERMISSIONS[permission] as readonly Role[]).includes(actor.role);
}

/** Throws `permission/denied` unless the actor may. First line of every service method. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new Forbidden(permission);
}
