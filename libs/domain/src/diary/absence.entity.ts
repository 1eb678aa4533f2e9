import { Entity } from 'typeorm';
import {
  DayColumn,
  Id,
  InstantColumn,
  RefColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';

/** That a person is away, and who stands in. Days inclusive. */
@Entity('absences')
export class Absence {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() userId!: string;
  @DayColumn() fromOn!: string;
  @DayColumn() untilOn!: string;
  @RefColumn() standInId!: string;
  @TextColumn() note!: string;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
