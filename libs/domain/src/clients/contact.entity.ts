import { Column, Entity } from 'typeorm';
import { DayColumn, Id, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

/** A person at the client. Who may submit and who may sign are separate facts. */
@Entity('contacts')
export class Contact {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  @TextColumn() email!: string;
  @TextColumn() phone!: string;
  @Column('boolean') maySubmit!: boolean;
  @Column('boolean') maySign!: boolean;
  @DayColumn({ nullable: true }) endedOn!: string | null;
  @Version() version!: number;
}
