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

export const LICENCE_LINES = ['property_casualty', 'surplus_lines'] as const;
export type LicenceLine = (typeof LICENCE_LINES)[number];

/** A producer's licence for one state (or country) and line. Empty state: wherever the brokerage works. */
@Entity('producer_licences')
export class ProducerLicence {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() userId!: string;
  @TextColumn() state!: string;
  @TextColumn() line!: LicenceLine;
  @TextColumn() number!: string;
  @DayColumn() expiresOn!: string;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
