import { Column, Entity } from 'typeorm';
import { InstantColumn, TenantId, TextColumn, Version } from '../database/columns.js';

/** The tenant: an insurance broker's office, with the letterhead its letters carry. */
@Entity('brokerages')
export class Brokerage {
  @TenantId() tenantId!: string;
  /** Named at sign-in; lower case. */
  @TextColumn() slug!: string;
  @TextColumn() name!: string;
  @TextColumn() address!: string;
  @TextColumn() licenceNumber!: string;
  @TextColumn() phone!: string;
  @TextColumn() email!: string;
  /** IANA name; "today" is reckoned in it. */
  @TextColumn() timeZone!: string;
  /** Where its people reach Carveback; links in letters and invitations start with it. */
  @TextColumn() publicUrl!: string;
  @Column('bytea', { nullable: true, select: false }) logo!: Buffer | null;
  @TextColumn({ nullable: true }) logoMediaType!: string | null;
  @Column('boolean') requireMfa!: boolean;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
