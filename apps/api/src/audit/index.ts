import type { Provider } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.js';

export const AUDIT_API: Provider[] = [AuditResolver];
