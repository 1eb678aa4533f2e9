import { SEVERITIES } from '@carveback/rules';
import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from './enum-of.js';

export const SeverityName = enumOf(SEVERITIES);
registerEnumType(SeverityName, { name: 'Severity', description: 'How much hangs on a finding.' });
