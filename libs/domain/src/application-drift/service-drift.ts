import type { Day, ServiceInApplication, Severity } from '@carveback/rules';
import { lineKey, type ApplicationAnswer } from '../applications/index.js';
import type { ServiceLine } from '../service-lines/index.js';
import {
  same,
  unknown,
  type DriftLine,
  type DriftReason,
  type LineHead,
  type Weighed,
} from './drift-line.js';
import type { DriftMaterial } from './drift-material.js';

/** Whether the application describes a service, and in which words. */
type Described = Pick<LineHead, 'words' | 'page'> & { readonly says: ServiceInApplication['says'] };

/**
 * What the application said of each service that is sold today, and of those that it describes and that were given up since.
 * What a broker entered from the paper counts before what the rules read in its text.
 */
export function serviceDrift(material: DriftMaterial): DriftLine[] {
  return material.services.flatMap((service) => {
    const described = describedBy(material, service);
    if (!described || (!isSold(service, material.today) && !wasGivenUp(service, described, material)))
      return [];
    const weighed = weigh(service, described, material);
    return [{ ...headOf(service, described), ...weighed }];
  });
}

/** Sold today: begun, as far as anybody knows, and not retired. */
export function isSold({ firstSoldOn, retiredOn }: ServiceLine, today: Day): boolean {
  return (firstSoldOn === null || firstSoldOn <= today) && (retiredOn === null || retiredOn > today);
}

/** Null: the application of this policy is not asked to describe services, and nobody entered that it does. */
function describedBy(material: DriftMaterial, { id }: ServiceLine): Described | null {
  const entered = material.answers.find(
    ({ topic, serviceLineId }) => topic === 'service' && serviceLineId === id,
  );
  if (entered) return enteredWords(entered);
  const read = material.reading.find(({ serviceId }) => serviceId === id);
  if (!read) return null;
  const { says, words } = read;
  return { says, words: words?.text ?? '', page: words ? pageOf(material.application, words.start) : null };
}

function enteredWords({ answer, words, page }: ApplicationAnswer): Described {
  return { says: answer === 'yes' ? 'described' : 'omitted', words, page };
}

function pageOf({ pageStarts }: DriftMaterial['application'], at: number): number | null {
  return pageStarts.length === 0 ? null : Math.max(1, pageStarts.filter((start) => start <= at).length);
}

function wasGivenUp({ retiredOn }: ServiceLine, { says }: Described, material: DriftMaterial): boolean {
  const { today, application } = material;
  return says === 'described' && retiredOn !== null && retiredOn <= today && retiredOn > application.signedOn;
}

function headOf({ id, name }: ServiceLine, { says, words, page }: Described): LineHead {
  const line = { topic: 'service', serviceLineId: id, assetClass: null } as const;
  return { ...line, key: lineKey(line), title: `"${name}"`, said: SAID[says], words, page };
}

const SAID: Record<Described['says'], string> = {
  described: 'described',
  omitted: 'not described',
  unknown: 'not read',
};

function weigh(service: ServiceLine, { says }: Described, { today, application }: DriftMaterial): Weighed {
  const { firstSoldOn, retiredOn, toldOn } = service;
  if (retiredOn !== null && retiredOn <= today) {
    const gone = { today: 'no longer sold', todayAsOf: retiredOn, since: retiredOn };
    return { ...gone, state: 'differs', reasons: ['no_longer_sold'], severity: 'low' };
  }
  const sold = firstSoldOn === null ? 'sold, since when is not known' : `sold since ${firstSoldOn}`;
  if (says === 'described') return same(sold, toldOn);
  if (says === 'unknown')
    return unknown(application.state === 'text' ? 'service_not_known' : 'application_not_read', sold, toldOn);
  const { reason, severity, since } = omission(service, application.signedOn);
  return { state: 'not_described', reasons: [reason], severity, today: sold, todayAsOf: toldOn, since };
}

/** Sold when it was signed, the carrier was told less than was so; begun since, it could not be told. */
function omission(
  { firstSoldOn, toldOn }: ServiceLine,
  signedOn: Day,
): { reason: DriftReason; severity: Severity; since: Day } {
  if (firstSoldOn === null) return { reason: 'first_day_unknown', severity: 'high', since: toldOn };
  return firstSoldOn < signedOn
    ? { reason: 'sold_before_signing', severity: 'critical', since: signedOn }
    : { reason: 'started_after_signing', severity: 'high', since: firstSoldOn };
}
