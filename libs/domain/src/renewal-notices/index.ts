import type { Provider } from '@nestjs/common';
import { RenewalNoticeService } from './renewal-notice.service.js';

export * from './renewal-notice.entity.js';
export type { NewRenewalNotice } from './renewal-notice.input.js';
export { RenewalNoticeService };

export const RENEWAL_NOTICE_PROVIDERS: Provider[] = [RenewalNoticeService];
