import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, TenantId } from '../database/columns.js';

/** One link of a tenant's hash chain. Its id is the audit entry's. */
@Entity('audit_seals')
export class AuditSeal {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  /** 1, 2, 3 … without holes */
  @Column('bigint') position!: string;
  @Column('bytea') previousHash!: Buffer;
  /** SHA-256 of the entry's canonical form; null in seals of the older form, over the canonical form itself */
  @Column('bytea', { nullable: true }) entryHash!: Buffer | null;
  /** SHA-256 over the previous hash and the entry's */
  @Column('bytea') hash!: Buffer;
  @InstantColumn() sealedAt!: Date;
}
