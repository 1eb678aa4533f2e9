import type { ServiceMapping } from '../catalogue/mappings.js';
import { codesOf } from '../judge/codes.js';
import { nearest } from '../judge/relation.js';
import { readApplication } from '../policy/application.js';
import type { ApplicationFacts, ServiceLineFacts, Span } from '../types.js';
import { spanOf } from '../wording/document.js';
import type { Item } from '../wording/item.js';

/** What an application says of one service. */
export interface ServiceInApplication {
  readonly serviceId: string;
  /** `unknown`: the application is not in hand, or nobody knows what the service is */
  readonly says: 'described' | 'omitted' | 'unknown';
  /** the application's words, where it describes the service or a part of it; `page` is not told */
  readonly words: Span | null;
}

/**
 * What an application says of services, whenever they were sold. It describes a service when its words name it or reach it by a
 * general phrase, each part of a bundle by itself; what it denies or announces as planned it does not describe.
 */
export function servicesInApplication(
  application: ApplicationFacts,
  services: readonly ServiceLineFacts[],
  mappings: readonly ServiceMapping[] = [],
): ServiceInApplication[] {
  const described = describedItems(application);
  return services.map((service) => {
    const codes = knownCodes(service, mappings);
    if (!described || codes.length === 0) return { serviceId: service.id, says: 'unknown', words: null };
    const items = codes.map((code) => describing(described, code, service));
    const first = items.find((item) => item !== null);
    return {
      serviceId: service.id,
      says: items.includes(null) ? 'omitted' : 'described',
      words: first ? spanOf(first.quote) : null,
    };
  });
}

/** What the application says that the insured does, or null when it is not in hand. Weak words describe training alone. */
function describedItems(application: ApplicationFacts): Item[] | null {
  const reading = readApplication(application);
  if (!reading) return null;
  return reading.described.filter(({ hit: { concept } }) => !concept.weak || concept.id === 'training');
}

/** The codes of a service, or of its parts; none when nobody knows what it is. */
function knownCodes(service: ServiceLineFacts, mappings: readonly ServiceMapping[]): string[] {
  const { code, components } = codesOf(service, mappings);
  return (components.length > 0 ? [...components] : [code]).filter((one) => one !== 'unknown');
}

/** The words that describe a service of that code, or null. */
function describing(
  items: readonly Item[],
  code: string,
  { name, description }: ServiceLineFacts,
): Item | null {
  const { kind, item } = nearest(items, code, `${name} ${description}`.toLowerCase());
  return kind === 'near' || kind === 'none' ? null : item;
}
