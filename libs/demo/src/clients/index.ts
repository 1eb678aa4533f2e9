import type { DemoClient } from '../content.js';
import { BY_DOCUMENT } from './by-document.js';
import { CLEAN_AND_PENDING } from './clean-and-pending.js';
import { ENDORSED } from './endorsed.js';
import { SPECIAL_STATES } from './special-states.js';
import { STEADY_EAST } from './steady-east.js';
import { STEADY_WEST } from './steady-west.js';
import { THREE_CLAIMS } from './three-claims.js';

/** The whole book. */
export const CLIENTS: readonly DemoClient[] = [
  ...THREE_CLAIMS,
  ...CLEAN_AND_PENDING,
  ...SPECIAL_STATES,
  ...ENDORSED,
  ...BY_DOCUMENT,
  ...STEADY_EAST,
  ...STEADY_WEST,
];
