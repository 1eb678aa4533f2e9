import { classifyService } from '../catalogue/classify-service.js';
import type { ServiceMapping } from '../catalogue/mappings.js';
import type { ServiceLineFacts } from '../types.js';

/** A service line with its code settled: by a person, else by the catalogue reader. */
export interface CodedService {
  readonly code: string;
  readonly components: readonly string[];
  readonly confidence: number;
}

/** The code of a service line. A person's answer stands; a bundle settled without its parts is read for them. */
export function codesOf(service: ServiceLineFacts, mappings: readonly ServiceMapping[]): CodedService {
  if (service.code && service.code !== 'bundle') return { code: service.code, components: [], confidence: 1 };
  if (service.code === 'bundle' && service.components?.length) {
    return { code: 'bundle', components: service.components, confidence: 1 };
  }
  const { code, components, confidence } = classifyService(service, mappings);
  if (service.code !== 'bundle') return { code, components, confidence };
  return { code: 'bundle', components: components.length > 0 ? components : [code], confidence };
}
