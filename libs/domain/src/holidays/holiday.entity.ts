import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, TenantId, TextColumn, Version } from '../database/columns.js';

/** A day on which the brokerage does not work, beside Saturdays and Sundays. */
@Entity('holidays')
export class Holiday {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @DayColumn() day!: string;
  @TextColumn() name!: string;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
