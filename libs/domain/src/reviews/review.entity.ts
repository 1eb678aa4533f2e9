import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { ReviewedPolicy, ReviewInputs } from './review-inputs.js';

/** One immutable run of the rules over a client's service lines and policies as of a day. */
@Entity('reviews')
export class Review {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** the outbox entry that asked for it: asked twice, run once */
  @RefColumn() causeId!: string;
  /** what happened, e.g. `service_line.added` */
  @TextColumn() trigger!: string;
  @DayColumn() asOf!: string;
  @TextColumn() ruleSetVersion!: string;
  @Column('jsonb') inputs!: ReviewInputs;
  @Column('jsonb') policies!: ReviewedPolicy[];
  @InstantColumn() createdAt!: Date;
}
