import { Entity } from 'typeorm';
import { DayColumn, Id, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

export const ENTITY_KINDS = ['legal_entity', 'trading_name'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A company of the client, or a name under which one of them trades. Contracts are made by one of these. */
@Entity('legal_entities')
export class LegalEntity {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @TextColumn() kind!: EntityKind;
  @TextColumn() name!: string;
  /** the company behind a trading name */
  @RefColumn({ nullable: true }) parentId!: string | null;
  @TextColumn() jurisdiction!: string;
  @DayColumn({ nullable: true }) endedOn!: string | null;
  @Version() version!: number;
}
