import type {
  CarrierLetterFacts,
  ClientLetterFacts,
  ClientUpdateFacts,
  DeclineSaid,
  Letter as Paper,
  Letterhead,
  Signatory,
} from '@carveback/documents';
import type { Day } from '@carveback/rules';
import type { TermChange } from '../issued-wordings/issue-check.js';
import { issuedDifferences, type CaseLetterRow } from './case-letter-facts.repository.js';
import { lines, officeOf } from './facts.js';
import type { RequestRow } from './letter-facts.repository.js';
import type { OrderedKind } from './letter-order.entity.js';
import { STANDING_WORDS } from './standing-words.js';
import { CARRIER_OWES } from './written-while.js';

/** What the later letters of a request are made from, as records. */
export interface CaseMaterial {
  readonly today: Day;
  readonly letterhead: Letterhead;
  readonly request: RequestRow;
  readonly row: CaseLetterRow;
  readonly contactName: string | null;
  readonly signatory: Signatory | null;
  /** the broker's own words */
  readonly text: string;
  /** of which number this letter will be, of its kind */
  readonly number: number;
}

const TERMS: Readonly<Record<TermChange['term'], string>> = {
  limit_per_claim: 'Limit, each claim',
  limit_aggregate: 'Limit, aggregate',
  retention: 'Retention',
  retroactive_date: 'Retroactive date',
  prior_knowledge_date: 'Prior-knowledge date',
  prior_work: 'Work before the endorsement’s date',
  effective_date: 'Effective date of the endorsement',
  named_insured: 'Named insured',
};
const WORK: Readonly<Record<string, string>> = { counts: 'Counts', does_not_count: 'Does not count' };

/** A letter about a request, as facts; null when what it must tell is not on record. */
export function casePaper(kind: OrderedKind, material: CaseMaterial): Paper | null {
  const { row, request, text, number } = material;
  const { decline, quote, accepted, check, followUp } = row;
  switch (kind) {
    case 'carrier_declined': {
      if (!decline) return null;
      const chosen = followUp && { option: followUp.kind, on: followUp.on, wording: followUp.wording };
      return { kind, facts: { ...toClient(material), decline: said(decline), chosen } };
    }
    case 'declination_acknowledgement':
      return { kind, facts: { ...toClient(material), decline: decline && said(decline) } };
    case 'correction_request': {
      if (!check) return null;
      const differences = issuedDifferences(check.differences);
      const terms = check.terms.filter(({ worsened }) => worsened).map(termChange);
      const { receivedOn } = check;
      return { kind, facts: { ...toCarrier(material), receivedOn, differences, terms } };
    }
    case 'bind_order':
      return quote && accepted && { kind, facts: { ...toCarrier(material), quote: quoted(quote), accepted } };
    case 'information_reply':
      return { kind, facts: { ...toCarrier(material), question: row.question, reply: text } };
    case 'chaser': {
      const { needBy: neededBy } = request;
      const owes = CARRIER_OWES[request.status] ?? 'answer';
      return { kind, facts: { ...toCarrier(material), owes, neededBy, acknowledged: row.receipt, number } };
    }
    case 'client_update':
      return { kind, facts: { ...toClient(material), ...update(material) } };
    default:
      throw new RangeError(`a ${kind} is not about a request`);
  }
}

function toCarrier({ today, letterhead, request, row, signatory }: CaseMaterial): CarrierLetterFacts {
  const { carrier, intermediary, policy } = request;
  return {
    letterhead,
    writtenOn: today,
    ourReference: request.caseNumber,
    underwriter: {
      name: request.underwriterName,
      company: intermediary?.name ?? null,
      addressLines: lines((intermediary ?? carrier).address),
    },
    carrier: { name: carrier.name, naic: carrier.naic },
    policy: {
      namedInsured: request.namedInsured ?? request.clientName,
      number: policy.number,
      effectiveOn: policy.effectiveOn,
      expiresOn: policy.expiresOn,
    },
    requestedOn: row.requestedOn,
    effectiveOn: request.effectiveOn,
    services: row.services,
    signatory: signatory ?? officeOf(letterhead),
  };
}

function toClient({ today, letterhead, request, row, ...material }: CaseMaterial): ClientLetterFacts {
  return {
    letterhead,
    writtenOn: today,
    ourReference: request.caseNumber,
    client: { name: request.clientName, contactName: material.contactName, addressLines: [] },
    policy: { carrier: request.carrier.name, number: request.policy.number, expiresOn: row.expiresOn },
    services: row.services,
    contact: material.signatory ?? officeOf(letterhead),
  };
}

/** Where it stands. What an underwriter said without issuing anything counts only where the case rests on it. */
function update({ request, row }: CaseMaterial): Omit<ClientUpdateFacts, keyof ClientLetterFacts> {
  const { status, underwriterName, intermediary, carrier } = request;
  const underwriter = underwriterName ?? intermediary?.name ?? carrier.name;
  return {
    requestedOn: row.requestedOn,
    standing: STANDING_WORDS[status],
    owes: CARRIER_OWES[status] ?? null,
    reminded: row.reminded.map(({ on, whom }) => ({ on, whom: whom || underwriter })),
    reminding: row.reminding ? underwriter : null,
    unchanged: status === 'confirmed_without_endorsement' ? row.unchanged : null,
  };
}

function said({ by, company, ...decline }: NonNullable<CaseLetterRow['decline']>): DeclineSaid {
  return { ...decline, by: company === null ? by : `${by}, ${company}` };
}

function quoted(quote: NonNullable<CaseLetterRow['quote']>) {
  const { currency, premiumKind, premiumMinor, taxesMinor, feesMinor, ...rest } = quote;
  const money = (minor: number | null) => (minor === null ? null : { minor, currency });
  return {
    ...rest,
    premium: premiumKind,
    amount: { minor: premiumMinor, currency },
    taxes: money(taxesMinor),
    fees: money(feesMinor),
  };
}

function termChange({ term, before, after }: TermChange) {
  const shown = (value: string | null) => (value === null ? null : (WORK[value] ?? value));
  return { term: TERMS[term], before: shown(before), after: shown(after) };
}
