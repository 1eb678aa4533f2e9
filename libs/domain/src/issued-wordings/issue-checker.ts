import { createHash } from 'node:crypto';
import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { AskedFindings, type AskedFinding } from '../endorsements/asked-findings.js';
import type { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import type { Policy } from '../policies/policy.entity.js';
import { PolicyService } from '../policies/policy.service.js';
import { PolicyTrials, type PolicyTrial } from '../reviews/policy-trials.js';
import { ServiceLineService } from '../service-lines/service-line.service.js';
import type { Wording } from '../wordings/wording.entity.js';
import { WordingService } from '../wordings/wording.service.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { clauseDifferences } from './clause-differences.js';
import type { CheckedService, CheckResult, Standing, TermChange } from './issue-check.js';
import type { IssueCheck } from './issue-check.entity.js';
import type { IssuedWording } from './issued-wording.entity.js';
import { IssuedWordingRepository } from './issued-wording.repository.js';
import { outcomeOfAsked, outcomeOfOther, standings } from './outcomes.js';
import { termChanges } from './term-changes.js';

/** All that one check looks at. */
interface Checked {
  readonly request: EndorsementRequest;
  readonly issued: IssuedWording;
  readonly policy: Policy;
  readonly trial: PolicyTrial;
  readonly asked: readonly AskedFinding[];
  /** documents that stand because they were issued for this request */
  readonly own: readonly string[];
  /** the issued document as it stands now; null: it was withdrawn */
  readonly wording: Wording | null;
}

/** Reads an issued wording: what it cures, what it worsens, and how it differs from what was asked for. */
@Injectable()
export class IssueChecker {
  constructor(
    private readonly repository: IssuedWordingRepository,
    private readonly asked: AskedFindings,
    private readonly policies: PolicyService,
    private readonly trials: PolicyTrials,
    private readonly lines: ServiceLineService,
    private readonly wordings: WordingService,
    private readonly clock: Clock,
  ) {}

  /** Judges the policy as it then stands, with and without what was issued for the request, and keeps the result. */
  async check(tx: Tx, request: EndorsementRequest, issued: IssuedWording): Promise<IssueCheck> {
    const checked = await this.gather(tx, request, issued);
    const services = servicesOf(checked);
    const terms = await this.terms(tx, checked);
    const result: CheckResult = {
      services,
      terms,
      differences: differencesOf(checked),
      passed: passes(services, terms) && checked.wording !== null,
    };
    const { clientId, id: requestId } = request;
    const { ruleSetVersion } = checked.trial;
    return this.repository.insertCheck(tx, {
      ...{ clientId, requestId, issuedId: issued.id, ruleSetVersion, passed: result.passed },
      ...{ services: [...services], differences: [...result.differences], terms: [...terms] },
    });
  }

  private async gather(tx: Tx, request: EndorsementRequest, issued: IssuedWording): Promise<Checked> {
    const policy = await this.policies.getIn(tx, request.policyId);
    const all = await this.repository.byRequestIds(tx, [request.id]);
    const standing = await this.repository.standing(
      tx,
      all.map(({ id }) => id),
    );
    const own = standing.flatMap(({ wordingId }) => wordingId ?? []);
    const wordingId = standing.find(({ issuedId }) => issuedId === issued.id)?.wordingId ?? null;
    const [wording = null] = wordingId ? await this.wordings.byIdsIn(tx, [wordingId]) : [];
    const day = later(await brokerageToday(tx, this.clock), wording?.effectiveOn ?? policy.effectiveOn);
    const [trial, asked] = [await this.trials.open(tx, policy, day), await this.asked.of(tx, [request.id])];
    return { request, issued, policy, trial, asked, own, wording };
  }

  private async terms(tx: Tx, { request, issued, policy, asked, wording }: Checked): Promise<TermChange[]> {
    const insureds = await this.policies.insuredsIn(tx, [policy.id]);
    const ids = asked.map(({ serviceLineId }) => serviceLineId);
    const lines = (await this.lines.listOfClient(tx, request.clientId)).filter(({ id }) => ids.includes(id));
    const { terms, priorWork } = issued;
    const effectiveOn = wording?.effectiveOn ?? policy.effectiveOn;
    return termChanges({
      policy,
      namedInsureds: insureds
        .filter(({ kind }) => kind === 'named')
        .filter(({ fromOn, toOn }) => fromOn <= effectiveOn && (toOn === null || toOn >= effectiveOn))
        .map(({ name }) => name),
      priorKnowledgeOn: await this.repository.priorKnowledgeOn(tx, policy.id, request.id),
      askedFor: request.effectiveOn,
      soldBefore: lines.some(({ firstSoldOn }) => firstSoldOn === null || firstSoldOn < effectiveOn),
      issued: { terms, priorWork, effectiveOn },
    });
  }
}

/** Passed: every service asked about is cured, no other one stands worse, and every term holds and is said. */
function passes(services: readonly CheckedService[], terms: readonly TermChange[]): boolean {
  return (
    services.every(({ findingId, outcome }) =>
      findingId === null ? outcome !== 'worsened' : outcome === 'cured',
    ) && terms.every(({ worsened }) => !worsened)
  );
}

/** Every service of the client under this policy, those asked about first. */
function servicesOf({ trial, own, asked, request }: Checked): CheckedService[] {
  const before = standings(trial.judge({ without: own }).review);
  const { input, review } = trial.judge();
  const after = standings(review);
  const wanted = standings(trial.judge({ without: own, supposing: supposed(request, trial.asOf) }).review);
  const findings = new Map(asked.map(({ serviceLineId, findingId }) => [serviceLineId, findingId]));
  const of = (stands: ReadonlyMap<string, Standing>, id: string) => stands.get(id) ?? null;
  return input.services
    .map(({ id }): CheckedService => {
      const findingId = findings.get(id) ?? null;
      const [was, is] = [of(before, id), of(after, id)];
      const outcome = findingId ? outcomeOfAsked(was, is, of(wanted, id)) : outcomeOfOther(was, is);
      return { serviceLineId: id, findingId, outcome, before: was, after: is };
    })
    .sort((a, b) => Number(b.findingId !== null) - Number(a.findingId !== null));
}

/** The words asked for, as if they had been issued. */
function supposed({ id, proposals }: EndorsementRequest, effectiveOn: Day) {
  const text = proposals
    .filter(({ byWording }) => byWording)
    .map((proposal) => proposal.text)
    .join('\n\n');
  if (text === '') return [];
  const hash = createHash('sha256').update(`${effectiveOn} ${text}`).digest('hex');
  return [{ id: `asked ${id} ${hash}`, effectiveOn, text }];
}

function differencesOf({ request, trial, own, wording }: Checked) {
  return clauseDifferences({
    proposals: request.proposals,
    issued: wording?.text ?? '',
    known: trial.wordings.filter(({ id }) => !own.includes(id)).map(({ text }) => text),
  });
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
