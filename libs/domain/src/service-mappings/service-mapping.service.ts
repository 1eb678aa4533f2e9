import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { difference } from '../changes.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Conflict, NotFound } from '../errors.js';
import { wordPatterns } from '../like.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { askForReviews } from '../reviews/ask-for-reviews.js';
import { clientsSelling } from './clients-selling.js';
import type { ServiceMapping } from './service-mapping.entity.js';
import { validateAnswer, type ServiceAnswer, type ValidAnswer } from './service-mapping.input.js';
import { ServiceMappingRepository } from './service-mapping.repository.js';
import { inOrder, questionsOf, type UnknownService } from './unknown-services.js';

const LIST = 'service_mappings';
const QUESTIONS = 'unknown_services';

/**
 * What the brokerage's people answered for names that the catalogue reader does not know. An answer holds for all
 * clients: each that sells under the name is reviewed again, and the next one is known at once.
 */
@Injectable()
export class ServiceMappingService {
  constructor(
    private readonly db: TenantDb,
    private readonly cursors: Cursors,
    private readonly mappings: ServiceMappingRepository,
  ) {}

  /**
   * Keeps what a name stands for, or replaces the answer whose `version` is given. All spellings of the name are one.
   * Throws `service_mapping/settled` when there is an answer and no version, `record/changed`, `service_mapping/*`.
   */
  async settle(actor: Actor, input: ServiceAnswer): Promise<ServiceMapping> {
    requirePermission(actor, 'service_mapping:write');
    const answer = validateAnswer(input);
    return this.db.within(actor, async (tx) => {
      const before = await this.mappings.byKey(tx, answer.nameKey);
      const mapping = before
        ? await this.replace(tx, actor, before, answer, input.version ?? null)
        : await this.keep(tx, actor, answer, input.version ?? null);
      const detail = before ? difference(before, pick(mapping)) : { name: mapping.name, ...pick(mapping) };
      await this.tell(tx, actor, 'service_mapping.settled', mapping, detail);
      return mapping;
    });
  }

  /** Takes an answer back; the catalogue reader decides again. Answers what stood. Throws `record/changed`. */
  async remove(actor: Actor, { id, version }: { id: string; version: number }): Promise<ServiceMapping> {
    requirePermission(actor, 'service_mapping:write');
    return this.db.within(actor, async (tx) => {
      const mapping = await this.mappings.get(tx, id);
      // Raising the version proves that it is still the one that was seen, and holds it until it is gone.
      await this.mappings.update(tx, id, version, {});
      await this.mappings.delete(tx, id);
      const detail = { name: mapping.name, ...pick(mapping) };
      await this.tell(tx, actor, 'service_mapping.removed', mapping, detail);
      return mapping;
    });
  }

  /** The answers by name; `search` matches each of its words anywhere in the name. */
  async list(
    actor: Actor,
    { search, ...page }: PageRequest & { search?: string | null },
  ): Promise<Page<ServiceMapping>> {
    requirePermission(actor, 'service_mapping:read');
    const most = requirePageSize(page.first);
    const after = page.after === null ? null : this.cursors.decode(actor.tenantId, LIST, page.after);
    const rows = await this.db.read(actor, (tx) =>
      this.mappings.list(tx, wordPatterns(search), after as [string, string] | null, most + 1),
    );
    const cursorOf = ({ sortName, id }: { sortName: string; id: string }) =>
      this.cursors.encode(actor.tenantId, LIST, [sortName, id]);
    return pageOf(rows, most, cursorOf, ({ sortName: _, ...mapping }) => mapping);
  }

  /** The questions that a person should answer, one per name, what most clients sell first. */
  async unknownServices(actor: Actor, page: PageRequest): Promise<Page<UnknownService>> {
    requirePermission(actor, 'service_mapping:read');
    const most = requirePageSize(page.first);
    const keys = page.after === null ? null : this.cursors.decode(actor.tenantId, QUESTIONS, page.after);
    const all = await this.db.read(actor, async (tx) => {
      const questions = questionsOf(await this.mappings.unsureLines(tx));
      // What was settled a moment ago waits only for its review.
      const settled = await this.mappings.settledKeys(
        tx,
        questions.map(({ nameKey }) => nameKey),
      );
      return questions.filter(({ nameKey }) => !settled.has(nameKey));
    });
    const [clientCount, nameKey] = (keys ?? []) as [number, string];
    const rest = keys === null ? all : all.filter((one) => inOrder({ clientCount, nameKey }, one) < 0);
    const cursorOf = (last: UnknownService) =>
      this.cursors.encode(actor.tenantId, QUESTIONS, [last.clientCount, last.nameKey]);
    return pageOf(rest, most, cursorOf, (question) => question);
  }

  private keep(tx: Tx, actor: Actor, answer: ValidAnswer, version: number | null): Promise<ServiceMapping> {
    // Whoever names a version saw an answer, which somebody has taken back since.
    if (version !== null) throw new NotFound('service mapping');
    return this.mappings.insert(tx, { ...answer, settledBy: actor.userId });
  }

  private replace(
    tx: Tx,
    actor: Actor,
    before: ServiceMapping,
    { code, components }: ValidAnswer,
    version: number | null,
  ): Promise<ServiceMapping> {
    if (version === null) {
      throw new Conflict(
        'service_mapping/settled',
        `"${before.name}" was settled before, as ${before.code}. To replace that answer, name its version (${before.version}).`,
        'name',
      );
    }
    return this.mappings.update(tx, before.id, version, { code, components, settledBy: actor.userId });
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    trigger: string,
    { id, nameKey }: ServiceMapping,
    detail: object,
  ): Promise<void> {
    const clients = await clientsSelling(nameKey, await this.mappings.namesSold(tx));
    await askForReviews(tx, clients, trigger);
    const fact = { action: trigger, subjectKind: 'service_mapping', subjectId: id, clientId: null };
    await recordAudit(tx, actor, { ...fact, detail: { ...detail, clients: clients.length } });
  }
}

function pick({ code, components }: ServiceMapping): Pick<ServiceMapping, 'code' | 'components'> {
  return { code, components };
}
