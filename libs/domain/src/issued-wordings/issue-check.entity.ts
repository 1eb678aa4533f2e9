import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';
import type { ClauseDifference, CheckedService, TermChange } from './issue-check.js';

/** What the reading of an issued endorsement showed. A later reading is another check; only its attestation is added. */
@Entity('issue_checks')
export class IssueCheck {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @RefColumn() issuedId!: string;
  @TextColumn() ruleSetVersion!: string;
  @Column('jsonb') services!: CheckedService[];
  @Column('jsonb') differences!: ClauseDifference[];
  @Column('jsonb') terms!: TermChange[];
  @Column('boolean') passed!: boolean;
  /** the licensed person who attests having read the issued wording */
  @RefColumn({ nullable: true }) attestedBy!: string | null;
  @InstantColumn({ nullable: true }) attestedAt!: Date | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
