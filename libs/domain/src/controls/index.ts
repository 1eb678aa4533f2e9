import type { Provider } from '@nestjs/common';
import { ControlRepository } from './control.repository.js';
import { ControlService } from './control.service.js';
import { FollowStatementJob } from './follow-statement.job.js';
import { StandingControls } from './standing-controls.js';

export * from './control-kinds.js';
export * from './control-statement.entity.js';
export type { NewControlStatement } from './control.input.js';
export { ControlService } from './control.service.js';
export type { Control } from './standing-controls.js';

export const CONTROL_PROVIDERS: Provider[] = [
  ControlRepository,
  ControlService,
  FollowStatementJob,
  StandingControls,
];
