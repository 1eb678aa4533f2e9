import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  Id,
  InstantColumn,
  RefColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';
import type { CarriedEndorsement } from '../issued-wordings/carried-forward.service.js';
import type { QuotedService, QuotedTerm } from './option-comparison.js';

/** What the reading of a quoted form showed. A later reading is another review; only its attestation is added. */
@Entity('option_reviews')
export class OptionReview {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() optionId!: string;
  @TextColumn() ruleSetVersion!: string;
  /** the renewal's first day */
  @DayColumn() asOf!: string;
  /** the quoted forms that were read */
  @RefColumn({ array: true }) formIds!: string[];
  @Column('jsonb') services!: QuotedService[];
  @Column('jsonb') terms!: QuotedTerm[];
  /** mid-term endorsements of the expiring policy, held against the quoted form */
  @Column('jsonb') endorsements!: CarriedEndorsement[];
  /** documents that the forms name, or that came without text: not read */
  @TextColumn({ array: true }) missingDocuments!: string[];
  /** the comparison in words, as somebody decides it */
  @TextColumn() summary!: string;
  /** of the summary, UTF-8, hex: what a choice names as seen */
  @TextColumn() sha256!: string;
  /** the licensed person who attests having read the comparison */
  @RefColumn({ nullable: true }) attestedBy!: string | null;
  @InstantColumn({ nullable: true }) attestedAt!: Date | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
