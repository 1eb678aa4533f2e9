import { Entity } from 'typeorm';
import { Id, TenantId, TextColumn, Version } from '../database/columns.js';

export const CARRIER_KINDS = ['issuing_company', 'mga', 'wholesaler'] as const;
export type CarrierKind = (typeof CARRIER_KINDS)[number];

/** A firm in the placement chain: who issues, underwrites on its behalf, or stands between. */
@Entity('carriers')
export class Carrier {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @TextColumn() kind!: CarrierKind;
  @TextColumn() name!: string;
  /** five digits; issuing companies of the United States */
  @TextColumn({ nullable: true }) naicCode!: string | null;
  @TextColumn() address!: string;
  @Version() version!: number;
}
