import { Entity } from 'typeorm';
import { Id, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

/** The person at a carrier who answers. */
@Entity('underwriters')
export class Underwriter {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() carrierId!: string;
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  @TextColumn() email!: string;
  @TextColumn() phone!: string;
  @Version() version!: number;
}
