import type { ServiceMapping } from '../catalogue/mappings.js';
import { codesOf } from '../judge/codes.js';
import { nearest } from '../judge/relation.js';
import { readApplication } from '../policy/application.js';
import type { ApplicationFacts, Day, ServiceLineFacts } from '../types.js';
import type { Item } from '../wording/item.js';

/**
 * The services that were sold on the day the application was signed, begun before it, and that it does not describe. What it
 * announces as planned was sold already, so that does not describe it; a general phrase that reaches a service does. Empty when
 * the application is not in hand, and without those whose kind or first day nobody knows: that is a question, not an
 * omission.
 */
export function servicesOmitted(
  application: ApplicationFacts,
  services: readonly ServiceLineFacts[],
  mappings: readonly ServiceMapping[] = [],
): ServiceLineFacts[] {
  const reading = readApplication(application);
  if (!reading) return [];
  const described = reading.described.filter(
    ({ hit: { concept } }) => !concept.weak || concept.id === 'training',
  );
  return services
    .filter((service) => soldBefore(service, application.signedOn))
    .filter((service) => codes(service, mappings).some((code) => !describes(described, code, service)));
}

function soldBefore({ firstSoldOn, retiredOn }: ServiceLineFacts, day: Day): boolean {
  return firstSoldOn !== null && firstSoldOn < day && (retiredOn === null || retiredOn > day);
}

function codes(service: ServiceLineFacts, mappings: readonly ServiceMapping[]): string[] {
  const { code, components } = codesOf(service, mappings);
  return (components.length > 0 ? [...components] : [code]).filter((one) => one !== 'unknown');
}

function describes(items: readonly Item[], code: string, { name, description }: ServiceLineFacts): boolean {
  const { kind } = nearest(items, code, `${name} ${description}`.toLowerCase());
  return kind !== 'near' && kind !== 'none';
}
