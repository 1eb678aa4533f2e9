import { lineKey, type ApplicationAnswer } from '../applications/index.js';
import type { ServiceLine } from '../service-lines/index.js';
import { same, unknown, type DriftLine, type LineHead, type Weighed } from './drift-line.js';
import type { DriftMaterial } from './drift-material.js';
import { inWords, titleOf } from './drift-words.js';
import { isSold } from './service-drift.js';

/** Shares are estimates: what moved by fewer points than this stands as it was told. */
const POINTS = 10;

/** What the application said of subcontractors and revenue, and what the services on record say of them. */
export function businessDrift(material: DriftMaterial): DriftLine[] {
  return material.answers.flatMap((said) => {
    const weighed = weigh(said, material);
    return weighed ? [{ ...headOf(said, material), ...weighed }] : [];
  });
}

function headOf(said: ApplicationAnswer, { services }: DriftMaterial): LineHead {
  const { topic, serviceLineId, words, page } = said;
  const service = services.find(({ id }) => id === serviceLineId);
  const title = service ? `${titleOf(topic)}, "${service.name}"` : titleOf(topic);
  return {
    key: lineKey(said),
    topic,
    serviceLineId,
    assetClass: null,
    title,
    said: inWords(said),
    words,
    page,
  };
}

function weigh(said: ApplicationAnswer, material: DriftMaterial): Weighed | null {
  switch (said.topic) {
    case 'subcontractors_used':
      return subcontractors(said, material);
    case 'revenue_share':
      return revenueShare(said, material);
    case 'annual_revenue':
      return unknown('nothing_on_record');
    default:
      return null;
  }
}

function subcontractors(
  { answer }: ApplicationAnswer,
  { services, today, application }: DriftMaterial,
): Weighed {
  const sold = services.filter((service) => isSold(service, today));
  if (sold.length === 0) return unknown('nothing_on_record');
  const [first, ...others] = sold.filter(({ deliveredBy }) => deliveredBy === 'subcontractor');
  if (!first)
    return answer === 'no' ? same('none on record', null) : better('none on record', application.signedOn);
  const names = [first, ...others].map(({ name, performedBy }) =>
    performedBy ? `"${name}" (${performedBy})` : `"${name}"`,
  );
  const now = names.join(', ');
  if (answer !== 'no') return same(now, first.toldOn);
  const since = [first, ...others].map(startOf).sort()[0] as string;
  return {
    ...{
      state: 'differs',
      reasons: ['worse_than_said'],
      severity: 'high',
      today: now,
      todayAsOf: first.toldOn,
    },
    since: since > application.signedOn ? since : application.signedOn,
  };
}

const startOf = ({ firstSoldOn, toldOn }: ServiceLine) => firstSoldOn ?? toldOn;

const better = (today: string, since: string): Weighed => ({
  ...{ state: 'differs', reasons: ['better_than_said'], severity: 'low', today, todayAsOf: null, since },
});

function revenueShare(said: ApplicationAnswer, { services, today, application }: DriftMaterial): Weighed {
  const service = services.find(({ id }) => id === said.serviceLineId);
  const share = service && !isSold(service, today) ? 0 : (service?.pctRevenue ?? null);
  if (!service || share === null || said.percent === null) return unknown('nothing_on_record');
  const now = `${share} %`;
  if (Math.abs(share - said.percent) < POINTS) return same(now, service.toldOn);
  return {
    ...{ state: 'differs', reasons: ['share_moved'], severity: 'medium' },
    ...{ today: now, todayAsOf: service.toldOn, since: application.signedOn },
  };
}
