import type { Provider } from '@nestjs/common';
import { AuditRepository } from './audit.repository.js';
import { AuditSealer } from './audit-sealer.js';
import { AuditTrail } from './audit-trail.js';
import { AuditService } from './audit.service.js';

export { AuditSealer } from './audit-sealer.js';
export { AuditTrail, type TrailEntry } from './audit-trail.js';
export type { TrailHead, TrailLink } from './audit.repository.js';
export { AuditService } from './audit.service.js';
export type { AuditFilter, AuditRow } from './audit.repository.js';
export type { ChainHead, ChainReport } from './verify-chain.js';
export { canonicalJson } from './canonical.js';
export { recordAudit, type AuditFact } from './audit.js';

export const AUDIT_PROVIDERS: Provider[] = [AuditRepository, AuditSealer, AuditService, AuditTrail];
