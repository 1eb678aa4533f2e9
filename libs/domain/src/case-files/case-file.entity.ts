import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const FILE_AUDIENCES = ['internal', 'releasable'] as const;
/** Whom a file is for: the brokerage itself, or a client and whoever else it is handed to. */
export type FileAudience = (typeof FILE_AUDIENCES)[number];

/** The file of a client, or of one of its cases, as it was exported. Made once; a person may drop its bytes. */
@Entity('case_files')
export class CaseFile {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** null: the whole client */
  @RefColumn({ nullable: true }) requestId!: string | null;
  @TextColumn() audience!: FileAudience;
  /** whether reviews, verdicts and findings are in it; always so in an internal one */
  @Column('boolean') withReviews!: boolean;
  @RefColumn() requestedBy!: string;
  /** the outbox entry that makes it */
  @RefColumn() jobId!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) madeAt!: Date | null;
  /** of the ZIP, hex */
  @TextColumn({ nullable: true }) sha256!: string | null;
  @Column('integer', { nullable: true }) byteSize!: number | null;
  /** how many files are in it */
  @Column('integer', { nullable: true }) contents!: number | null;
  /** the last link of the audit trail that it holds */
  @Column('bigint', { nullable: true }) headPosition!: string | null;
  @TextColumn({ nullable: true }) headHash!: string | null;
  @Column('bytea', { nullable: true, select: false }) bytes!: Buffer | null;
  @RefColumn({ nullable: true }) discardedBy!: string | null;
  @InstantColumn({ nullable: true }) discardedAt!: Date | null;
}
