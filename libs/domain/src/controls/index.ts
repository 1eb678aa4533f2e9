import type { Provider } from '@nestjs/common';
import { ControlRepository } from './control.repository.js';
import { ControlService } from './control.service.js';

export * from './control-kinds.js';
export * from './control-statement.entity.js';
export type { NewControlStatement } from './control.input.js';
export { ControlService, type Control } from './control.service.js';

export const CONTROL_PROVIDERS: Provider[] = [ControlRepository, ControlService];
