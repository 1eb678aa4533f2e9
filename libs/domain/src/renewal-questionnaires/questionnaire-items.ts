import { formatDay, formatMoney, formatPercent } from '@carveback/documents';
import type { AssetClass, ControlAnswer, ControlKind, ControlStatement } from '../controls/index.js';
import type { PolicyInsured } from '../policies/policy-insured.entity.js';
import type { ServiceLine } from '../service-lines/service-line.entity.js';

export const QUESTIONNAIRE_SECTIONS = [
  'services',
  'controls',
  'subcontractors',
  'contracts',
  'business',
  'circumstances',
] as const;
export type QuestionnaireSection = (typeof QUESTIONNAIRE_SECTIONS)[number];

export const QUESTION_KINDS = [
  'service',
  'services',
  'percent',
  'level',
  'money',
  'words',
  'circumstance',
] as const;
/** What answers it, where it differs: `service` words, or a day on which it was stopped; `services` a list of new ones. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One question, with what is on record. */
export interface QuestionnaireItem {
  readonly key: string;
  readonly section: QuestionnaireSection;
  readonly kind: QuestionKind;
  readonly asked: string;
  /** empty: nothing is on record, so nothing can be as on record */
  readonly onRecord: string;
  readonly serviceLineId: string | null;
  readonly control: { readonly kind: ControlKind; readonly assetClass: AssetClass | null } | null;
  /** what is on record of an amount, in minor units of the policy's currency */
  readonly amountMinor: number | null;
}

/** What a questionnaire is made from. */
export interface QuestionnaireMaterial {
  readonly lines: readonly ServiceLine[];
  readonly insureds: readonly PolicyInsured[];
  readonly controls: readonly ControlStatement[];
  /** amounts that were told last, by key */
  readonly amounts: ReadonlyMap<string, number>;
  /** what was reported before, in the client's words */
  readonly circumstances: readonly string[];
  readonly currency: string;
}

/** Circumstances and services are answered by everybody; the rest may stay open. */
export const MUST_BE_ANSWERED: readonly QuestionKind[] = ['service', 'services', 'circumstance'];

type Asked = Pick<QuestionnaireItem, 'key' | 'section' | 'kind' | 'asked' | 'onRecord'>;

/** The questions in the order in which they are asked: services first. */
export function questionnaireItems(material: QuestionnaireMaterial): QuestionnaireItem[] {
  return [
    ...serviceItems(material),
    ...controlItems(material),
    ...subcontractorItems(material),
    ...contractItems(material),
    ...businessItems(material),
    item({
      key: 'circumstances',
      section: 'circumstances',
      kind: 'circumstance',
      asked:
        'Do you know of a complaint, an incident or anything else that may lead to a claim, even if no data was lost, no error is proven and you were only on the edge of it?',
      onRecord: material.circumstances.join('; ') || 'None reported',
    }),
  ];
}

function item(asked: Asked, more: Partial<QuestionnaireItem> = {}): QuestionnaireItem {
  const { key, section, kind, asked: words, onRecord } = asked;
  return {
    ...{ key, section, kind, asked: words, onRecord },
    ...{ serviceLineId: null, control: null, amountMinor: null },
    ...more,
  };
}

function serviceItems({ lines }: QuestionnaireMaterial): QuestionnaireItem[] {
  const sold = lines.filter(({ retiredOn }) => retiredOn === null);
  const retired = lines.filter(({ retiredOn }) => retiredOn !== null);
  return [
    ...sold.map((line) =>
      item(
        {
          key: `service:${line.id}`,
          section: 'services',
          kind: 'service',
          asked: `“${line.name}”: still sold as written?`,
          onRecord: describe(line),
        },
        { serviceLineId: line.id },
      ),
    ),
    item({
      key: 'new_services',
      section: 'services',
      kind: 'services',
      asked: 'Which other services do you sell, or will you sell in the next 12 months?',
      onRecord: 'None beside those above',
    }),
    ...(retired.length === 0
      ? []
      : [
          item({
            key: 'retired_services',
            section: 'services',
            kind: 'words',
            asked: 'Is any of these, which you stopped, sold again?',
            onRecord: retired
              .map(({ name, retiredOn }) => `${name} (until ${formatDay(retiredOn!)})`)
              .join('; '),
          }),
        ]),
  ];
}

const BY_WHOM = {
  self: 'by yourselves',
  subcontractor: 'by a subcontractor',
  vendor: 'by a vendor',
} as const;

function describe(line: ServiceLine): string {
  const by = `Delivered ${BY_WHOM[line.deliveredBy]}${line.performedBy ? ` (${line.performedBy})` : ''}`;
  const parts = [
    by,
    line.pctRevenue === null
      ? 'share of revenue not on record'
      : `${formatPercent(line.pctRevenue)} of revenue`,
    line.firstSoldOn === null ? null : `sold since ${formatDay(line.firstSoldOn)}`,
    line.forFee ? null : 'without a fee',
    line.environment || null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

const CLASS_WORDS: Readonly<Record<AssetClass, string>> = {
  email: 'e-mail',
  remote_access: 'remote access',
  privileged_accounts: 'privileged accounts',
  remote_management: 'remote management tools',
  cloud_consoles: 'cloud consoles',
  servers: 'servers',
  endpoints: 'endpoints',
  backups: 'backups',
  client_data_stores: 'stores of client data',
  customer_environments: 'environments of your customers',
};

const COUNTED: readonly (readonly [ControlKind, string, readonly AssetClass[]])[] = [
  [
    'mfa',
    'Multi-factor authentication',
    [
      'email',
      'remote_access',
      'privileged_accounts',
      'remote_management',
      'cloud_consoles',
      'servers',
      'backups',
      'client_data_stores',
      'customer_environments',
    ],
  ],
  ['encryption_at_rest', 'Encryption at rest', ['servers', 'endpoints', 'backups', 'client_data_stores']],
  ['encryption_in_transit', 'Encryption in transit', ['email', 'remote_access', 'client_data_stores']],
];

function controlItems({ controls }: QuestionnaireMaterial): QuestionnaireItem[] {
  const counted = COUNTED.flatMap(([kind, title, usual]) => {
    const known = controls.filter((one) => one.kind === kind).map(({ assetClass }) => assetClass);
    return [...new Set<AssetClass | null>([...known, ...usual])].map((assetClass) => {
      const percent = statement(controls, kind, assetClass)?.percent ?? null;
      return item(
        {
          key: `control:${kind}${assetClass === null ? '' : `:${assetClass}`}`,
          section: 'controls',
          kind: 'percent',
          asked: `${title}, ${assetClass === null ? 'everywhere' : CLASS_WORDS[assetClass]}: of how many percent?`,
          onRecord: percent === null ? '' : `${percent}%`,
        },
        { control: { kind, assetClass } },
      );
    });
  });
  return [
    ...counted,
    level(controls, 'controls', 'backups_tested', 'Are backups tested by restoring them?'),
    level(controls, 'controls', 'incident_response_plan', 'Is there a written plan for incidents?'),
  ];
}

function subcontractorItems({ lines, controls }: QuestionnaireMaterial): QuestionnaireItem[] {
  const firms = lines
    .filter(({ retiredOn, deliveredBy }) => retiredOn === null && deliveredBy !== 'self')
    .map(({ name, performedBy, deliveredBy }) => `${performedBy || deliveredBy} (${name})`);
  return [
    item({
      key: 'subcontractors',
      section: 'subcontractors',
      kind: 'words',
      asked: 'Who else works for your customers on your behalf, and on what?',
      onRecord: firms.join('; ') || 'Nobody',
    }),
    level(controls, 'subcontractors', 'subcontractors_insured', 'Do they show you insurance of their own?'),
  ];
}

function contractItems(material: QuestionnaireMaterial): QuestionnaireItem[] {
  const { controls } = material;
  return [
    level(controls, 'contracts', 'liability_limited_in_contracts', 'Do your contracts limit your liability?'),
    level(
      controls,
      'contracts',
      'written_consent_for_tests',
      'Do customers consent in writing before systems are tested?',
    ),
    amount(
      material,
      'contracts',
      'highest_limit_required',
      'The highest limit that a contract requires of you',
    ),
  ];
}

function businessItems(material: QuestionnaireMaterial): QuestionnaireItem[] {
  const names = material.insureds.filter(({ toOn }) => toOn === null).map(({ name }) => name);
  return [
    amount(material, 'business', 'revenue_next_12_months', 'Revenue expected in the next 12 months'),
    item({
      key: 'companies',
      section: 'business',
      kind: 'words',
      asked: 'Mergers, purchases, sales, new companies or new names, also of what you took over?',
      onRecord: `Named on the policy: ${names.join('; ')}`,
    }),
    level(material.controls, 'business', 'ai_used', 'Is artificial intelligence used in what you deliver?'),
  ];
}

const LEVEL_WORDS: Readonly<Record<ControlAnswer, string>> = { yes: 'Yes', partial: 'Partly', no: 'No' };

function level(
  controls: readonly ControlStatement[],
  section: QuestionnaireSection,
  kind: ControlKind,
  asked: string,
): QuestionnaireItem {
  const answer = statement(controls, kind, null)?.answer ?? null;
  return item(
    {
      key: `control:${kind}`,
      section,
      kind: 'level',
      asked,
      onRecord: answer === null ? '' : LEVEL_WORDS[answer],
    },
    { control: { kind, assetClass: null } },
  );
}

function amount(
  { amounts, currency }: QuestionnaireMaterial,
  section: QuestionnaireSection,
  key: string,
  asked: string,
): QuestionnaireItem {
  const minor = amounts.get(key) ?? null;
  const onRecord = minor === null ? '' : formatMoney({ minor, currency });
  return item({ key, section, kind: 'money', asked, onRecord }, { amountMinor: minor });
}

function statement(
  controls: readonly ControlStatement[],
  kind: ControlKind,
  assetClass: AssetClass | null,
): ControlStatement | undefined {
  return controls.find((one) => one.kind === kind && one.assetClass === assetClass);
}
