import type { ServiceLineFacts } from '../types.js';

/** A service line with its code settled: by a person, else by the catalogue reader. */
export interface CodedService {
  readonly code: string;
  readonly components: readonly string[];
  readonly confidence: number;
}

/** The code of a service line; a person's answer stands. */
export function codesOf(service: ServiceLineFacts): CodedService {
  if (service.code && service.code !== 'bundle') return { code: service.code, components: [], confidence: 1 };
  if (service.code === 'bundle' && service.components?.length)
    return { code: 'bundle', components: service.components, confidence: 1 };
  return { code: 'unknown', components: [], confidence: 0 };
}
