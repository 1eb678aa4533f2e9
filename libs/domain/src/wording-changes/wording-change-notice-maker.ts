import type { ConcernedPolicy, Letter as Paper, Quotation } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import { getRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { caseNumber } from '../ids.js';
import { ClientPaper } from '../letters/client-paper.js';
import type { LetterOrder } from '../letters/letter-order.entity.js';
import type { PaperMaker } from '../letters/paper-maker.js';
import { WordingChange } from './wording-change.entity.js';
import { WordingChangeRepository, type NoticePolicy } from './wording-change.repository.js';

/** Of the announced words a letter quotes the first few that decide. */
const MOST_QUOTATIONS = 6;

/** Tells a client which of its services announced words would make worse. */
@Injectable()
export class WordingChangeNoticeMaker implements PaperMaker {
  readonly makes = ['wording_change_notice'] as const;

  constructor(
    private readonly changes: WordingChangeRepository,
    private readonly paperOf: ClientPaper,
  ) {}

  /** Null unless the order was placed for a hit. */
  async paper(tx: Tx, { clientId, causeId }: LetterOrder): Promise<Paper | null> {
    const notice = await this.changes.notice(tx, causeId);
    if (!notice) return null;
    const change = await getRecord(tx, WordingChange, notice.changeId, 'change of wording');
    const { kind, effectiveOn, note, enteredAt } = change;
    const title = titleOf(change);
    const facts = {
      ...(await this.paperOf.facts(tx, clientId)),
      ourReference: caseNumber(change.id, String(enteredAt.getUTCFullYear())).replace(/^ER/, 'WC'),
      carrier: notice.carrier,
      change: { kind, title, effectiveOn, words: wordsOf(change.id, title, notice.policies) },
      note,
      policies: notice.policies.map(concerned),
    };
    return { kind: 'wording_change_notice', facts };
  }
}

function titleOf({ title, formNumber, edition }: WordingChange): string {
  const form = [formNumber, edition && `(${edition})`].filter((part) => part !== '').join(' ');
  return form === '' || title.includes(form) ? title : `${title}, ${form}`;
}

function concerned({ services, ...policy }: NoticePolicy): ConcernedPolicy {
  return {
    ...policy,
    services: services.map(({ name, after }) => ({
      name,
      verdict: after.verdict,
      onlyIf: after.onlyIf,
      reason: after.reasons[0] ?? 'silent',
    })),
  };
}

/** The announced words that decide about the services, each once. */
function wordsOf(changeId: string, title: string, policies: readonly NoticePolicy[]): Quotation[] {
  const spans = policies
    .flatMap(({ services }) => services.flatMap(({ after }) => after.evidence))
    .filter(({ wordingId }) => wordingId === changeId);
  const once = new Map(spans.map((span) => [span.text, span]));
  return [...once.values()]
    .slice(0, MOST_QUOTATIONS)
    .map(({ text, page }) => ({ text, page, document: `${title}, as announced` }));
}
