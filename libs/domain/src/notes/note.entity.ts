import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

export const NOTE_VISIBILITIES = ['internal', 'releasable'] as const;
/** Whether a note may leave the brokerage with an export. */
export type NoteVisibility = (typeof NOTE_VISIBILITIES)[number];

/** What somebody noted about a client, one of its policies or one of its cases. The words stay as they were written. */
@Entity('notes')
export class Note {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn({ nullable: true }) policyId!: string | null;
  @RefColumn({ nullable: true }) requestId!: string | null;
  @TextColumn() visibility!: NoteVisibility;
  @TextColumn() body!: string;
  @RefColumn() writtenBy!: string;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
