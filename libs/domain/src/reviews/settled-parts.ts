import { serviceNameKey, type ServiceLineFacts } from '@carveback/rules';
import type { SettledName } from './review-material.js';

/**
 * The services with the parts of those bundles whose names a person settled. The rules find the code of a name by
 * themselves, but read a bundle's parts from its name, which tells nothing in "Gold Plan".
 */
export function withSettledParts(
  services: readonly ServiceLineFacts[],
  mappings: readonly SettledName[],
): ServiceLineFacts[] {
  const settled = new Map(mappings.map((mapping) => [serviceNameKey(mapping.name), mapping]));
  return services.map((service) => {
    if (service.code !== null) return service;
    const mapping = settled.get(serviceNameKey(service.name));
    return mapping?.code === 'bundle'
      ? { ...service, code: mapping.code, components: mapping.components }
      : service;
  });
}
