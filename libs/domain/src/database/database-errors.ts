import { Conflict, DomainError, InvalidInput, NotFound } from '../errors.js';

/** What PostgreSQL says, as far as a caller can mend it: SQLSTATE classes 22 and 23. */
interface PostgresError {
  code: string;
  constraint?: string;
  column?: string;
  table?: string;
}

/** Refusals that a unique index makes when two people do the same thing at once. */
const TAKEN: Record<string, { code: string; message: string; field: string }> = {
  service_lines_once: {
    code: 'service_line/duplicate',
    message: 'This client already sells a service of that name. Change that one, or retire it first.',
    field: 'name',
  },
  service_mappings_once: {
    code: 'service_mapping/settled',
    message: 'A colleague settled this name in the meantime. Reload to see the answer, and change that one.',
    field: 'name',
  },
  policies_once: {
    code: 'policy/duplicate',
    message: 'This client already has a policy of that number and first day.',
    field: 'policyNumber',
  },
  producer_licences_once: {
    code: 'producer_licence/duplicate',
    message: 'This person has a licence for that state and line already. Change that one.',
    field: 'state',
  },
  renewal_bindings_once: {
    code: 'renewal/not_open',
    message: 'A colleague bound this renewal in the meantime. Reload to see what was bound.',
    field: 'optionId',
  },
  holidays_once: {
    code: 'holiday/duplicate',
    message: 'That day is in the calendar already. Change that one.',
    field: 'day',
  },
  carriers_once: {
    code: 'carrier/duplicate',
    message: 'There is already a carrier of that name and kind.',
    field: 'name',
  },
  endorsement_requests_one_draft: {
    code: 'endorsement/other_draft',
    message:
      'This policy has another open draft, which newer findings joined. Move that one on first, or leave this one in review.',
    field: 'to',
  },
  users_tenant_id_email_key: {
    code: 'user/duplicate',
    message: 'Somebody with that e-mail address already belongs to this brokerage.',
    field: 'email',
  },
  brokerages_slug_key: {
    code: 'brokerage/slug_taken',
    message: 'There is a brokerage of that short name already. Choose another one.',
    field: 'slug',
  },
  wording_supersessions_pkey: {
    code: 'wording/already_superseded',
    message: 'That wording was superseded or withdrawn before. Reload to see what stands now.',
    field: 'id',
  },
};

/** Turns a database refusal into a coded one; anything else passes through and is masked at the API's edge. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const refused = postgresError(error);
  if (!refused) return error;
  const taken = refused.constraint ? TAKEN[refused.constraint] : undefined;
  if (taken) return new Conflict(taken.code, taken.message, taken.field);
  // An id that is not a UUID names no record.
  if (refused.code === '22P02') return new NotFound('record');
  if (refused.code === '23503') return new NotFound('record that this one refers to');
  if (refused.code === '23505') return new Conflict('record/duplicate', 'Such a record exists already.');
  if (refused.code === '22021' || refused.code === '22P05') {
    return new InvalidInput(
      'input',
      'The text holds a NUL byte or is not valid Unicode. Remove that character.',
    );
  }
  return error;
}

function postgresError(error: unknown): PostgresError | undefined {
  const driver = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const code = (driver as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.length === 5 ? (driver as PostgresError) : undefined;
}
