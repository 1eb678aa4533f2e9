import type { Reason, Severity, Span, VerdictKind } from '@carveback/rules';
import { Column, Entity } from 'typeorm';
import { Id, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** In a review: one service line against one policy. */
@Entity('verdicts')
export class VerdictRecord {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() reviewId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() serviceLineId!: string;
  @TextColumn() code!: string;
  @TextColumn({ array: true }) components!: string[];
  @Column('real') confidence!: number;
  @TextColumn() verdict!: VerdictKind;
  @TextColumn({ array: true }) reasons!: Reason[];
  @TextColumn() severity!: Severity;
  @Column('jsonb') evidence!: Span[];
  @TextColumn({ array: true }) rules!: string[];
  @TextColumn() explanation!: string;
  @TextColumn({ nullable: true }) question!: string | null;
  @TextColumn({ nullable: true }) onlyIf!: string | null;
}
