import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { ClientChannel } from '../endorsements/request-authority.entity.js';

/** The option that somebody with authority at the client chose, and what it had seen. Never edited: the latest counts. */
@Entity('option_choices')
export class OptionChoice {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() optionId!: string;
  /** the comparison that it had before it */
  @RefColumn() reviewId!: string;
  @RefColumn() contactId!: string;
  /** name and title as they were on the day */
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  /** on what the person's authority rests, in its own words */
  @TextColumn() authority!: string;
  @DayColumn() chosenOn!: string;
  @TextColumn() channel!: ClientChannel;
  /** of the comparison in words */
  @TextColumn() seenSha256!: string;
  /** it signed that the retroactive date is not kept */
  @Column('boolean') acceptsRetroactiveDate!: boolean;
  @TextColumn() note!: string;
  /** the signed paper */
  @RefColumn({ nullable: true }) uploadId!: string | null;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
