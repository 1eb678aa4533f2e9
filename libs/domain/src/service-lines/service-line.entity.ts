import type { DeliveredBy } from '@carveback/rules';
import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  DecimalColumn,
  Id,
  InstantColumn,
  RefColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';

export const CHANNELS = ['portal', 'broker', 'import', 'demo'] as const;
/** How the brokerage was told. */
export type Channel = (typeof CHANNELS)[number];

/** One thing the client sells. Retired lines stay: risk outlives the contract. */
@Entity('service_lines')
export class ServiceLine {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** the legal entity or trading name that contracts for it */
  @RefColumn() entityId!: string;
  /** as the client writes it in its catalogue */
  @TextColumn() name!: string;
  @TextColumn() description!: string;
  @TextColumn() category!: string;
  /** a taxonomy code that a person settled; null: the catalogue reader decides */
  @TextColumn({ nullable: true }) code!: string | null;
  @DayColumn({ nullable: true }) firstSoldOn!: string | null;
  @DayColumn({ nullable: true }) retiredOn!: string | null;
  @TextColumn() deliveredBy!: DeliveredBy;
  /** the subcontractor's or vendor's name */
  @TextColumn() performedBy!: string;
  @Column('boolean') forFee!: boolean;
  /** share of the client's revenue, percent */
  @DecimalColumn({ nullable: true, precision: 5, scale: 2 }) pctRevenue!: number | null;
  @TextColumn() environment!: string;
  /** the day the brokerage was told, in its own time zone */
  @DayColumn() toldOn!: string;
  @RefColumn({ nullable: true }) toldBy!: string | null;
  @TextColumn() channel!: Channel;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
