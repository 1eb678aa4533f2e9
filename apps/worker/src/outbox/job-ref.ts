import type { JobRef } from '@carveback/domain';
import { UnrecoverableError } from 'bullmq';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The ids of a job, checked on arrival: the queue's store is not trusted. The entry is then read in the tenant's own
 * context, so a pair that does not belong together finds nothing.
 */
export function readJobRef(data: unknown): JobRef {
  const { tenantId, outboxId } = (data ?? {}) as Record<string, unknown>;
  if (
    typeof tenantId !== 'string' ||
    !ID.test(tenantId) ||
    typeof outboxId !== 'string' ||
    !ID.test(outboxId)
  ) {
    throw new UnrecoverableError('a job without a valid tenant and outbox id');
  }
  return { tenantId, outboxId };
}
