import type { Provider } from '@nestjs/common';
import { CarriedForwardCheckService } from './carried-forward-check.service.js';
import { CheckCarriedJob } from './check-carried.job.js';

export * from './carried-forward-check.entity.js';
export { CarriedForwardCheckService };

export const CARRIED_FORWARD_CHECK_PROVIDERS: Provider[] = [CarriedForwardCheckService, CheckCarriedJob];
