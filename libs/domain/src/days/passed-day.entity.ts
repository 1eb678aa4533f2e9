import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, TenantId } from '../database/columns.js';

/** A local day of a brokerage that has begun, and was told to what follows from it. */
@Entity('passed_days')
export class PassedDay {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @DayColumn() day!: string;
  /** when the next day begins */
  @InstantColumn() endsAt!: Date;
  @InstantColumn() createdAt!: Date;
}
