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
  /** SHA-256 over the previous hash and the entry's canonical form */
  @Column('bytea') hash!: Buffer;
  @InstantColumn() sealedAt!: Date;
}
