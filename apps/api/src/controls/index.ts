import type { Provider } from '@nestjs/common';
import { ClientControlsResolver, ControlResolver } from './control.resolver.js';

export const CONTROL_API: Provider[] = [ClientControlsResolver, ControlResolver];
