import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  Id,
  InstantColumn,
  RefColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';

export const HOLD_REASONS = [
  'service_before_application',
  'application_drift',
  'known_circumstance',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/**
 * Why a request must not go out yet: sending it tells the carrier something that bears on the application or on a known
 * circumstance. The principal and the client, advised to take counsel, release it.
 */
@Entity('sending_holds')
export class SendingHold {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @TextColumn() reason!: HoldReason;
  @TextColumn() detail!: string;
  /** null: the system */
  @RefColumn({ nullable: true }) raisedBy!: string | null;
  @InstantColumn() raisedAt!: Date;
  @RefColumn({ nullable: true }) principalReleasedBy!: string | null;
  @InstantColumn({ nullable: true }) principalReleasedAt!: Date | null;
  /** the contact who released it for the client */
  @RefColumn({ nullable: true }) clientReleasedBy!: string | null;
  @TextColumn() clientReleasedName!: string;
  @DayColumn({ nullable: true }) clientReleasedOn!: string | null;
  @Column('boolean') counselAdvised!: boolean;
  @Version() version!: number;
}
