import type { ServiceMapping } from '../catalogue/mappings.js';
import type { ApplicationFacts, Day, ServiceLineFacts } from '../types.js';
import { servicesInApplication } from './described-services.js';

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
  const sold = services.filter((service) => soldBefore(service, application.signedOn));
  const omitted = servicesInApplication(application, sold, mappings).filter(({ says }) => says === 'omitted');
  return sold.filter(({ id }) => omitted.some(({ serviceId }) => serviceId === id));
}

function soldBefore({ firstSoldOn, retiredOn }: ServiceLineFacts, day: Day): boolean {
  return firstSoldOn !== null && firstSoldOn < day && (retiredOn === null || retiredOn > day);
}
