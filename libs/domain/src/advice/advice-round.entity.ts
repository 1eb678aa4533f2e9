import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** What a licensed person recommended to a client at one time: one letter. Never edited. */
@Entity('advice_rounds')
export class AdviceRound {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** as the letter quotes it, e.g. `AD-2026-7K3QF2ND` */
  @TextColumn() reference!: string;
  @DayColumn() recommendedOn!: string;
  @RefColumn() recommendedBy!: string;
  /** the person's name on the day */
  @TextColumn() adviser!: string;
  /** some of it the client had declined before */
  @Column('boolean') offeredAgain!: boolean;
  /** of its letter */
  @RefColumn() orderId!: string;
  @InstantColumn() createdAt!: Date;
}
