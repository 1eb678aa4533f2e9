import type { Actor } from '@carveback/domain';
import type { Day } from '@carveback/rules';
import type { INestApplicationContext } from '@nestjs/common';
import type { DemoClient } from '../content.js';
import type { Market } from './carriers.js';

/** What the seeding of one client needs to know. */
export interface ClientSeed {
  readonly app: INestApplicationContext;
  readonly client: DemoClient;
  readonly market: Market;
  readonly today: Day;
  readonly producerId: string;
  readonly accountManagerId: string;
  /** the account manager, doing the step of that name once */
  readonly acting: (step: string) => Actor;
}

/** A client's companies and trading names: ids by name. */
export type Entities = ReadonlyMap<string, string>;
