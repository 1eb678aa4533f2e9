import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const CLIENT_CHANNELS = ['portal', 'email', 'letter', 'phone_written_back'] as const;
/** How the client said it. What was spoken counts once it was written back to it. */
export type ClientChannel = (typeof CLIENT_CHANNELS)[number];

/** That a person who may sign has authorised one version of a request. */
@Entity('request_authorities')
export class RequestAuthority {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @Column('integer') letterVersion!: number;
  @RefColumn() contactId!: string;
  /** name and title as they were on the day */
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  @DayColumn() givenOn!: string;
  @TextColumn() channel!: ClientChannel;
  /** of the letter that was authorised */
  @TextColumn() letterSha256!: string;
  @TextColumn() note!: string;
  @RefColumn({ nullable: true }) uploadId!: string | null;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
