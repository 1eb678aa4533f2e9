import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

/** What a person of the brokerage answered for a catalogue name. It holds for every client that sells under that name. */
@Entity('service_mappings')
export class ServiceMapping {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  /** the name without case, punctuation, prices and units */
  @TextColumn() nameKey!: string;
  /** as it was written when it was settled first */
  @TextColumn() name!: string;
  /** a code of the taxonomy, or `bundle` */
  @TextColumn() code!: string;
  /** codes of a bundle's parts, at least two; empty otherwise */
  @TextColumn({ array: true }) components!: string[];
  @RefColumn({ nullable: true }) settledBy!: string | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
