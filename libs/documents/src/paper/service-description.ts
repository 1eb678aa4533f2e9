import { concedes } from './concedes.js';

/**
 * How a letter to a carrier describes a service: in the client's own words, unless there are none or they hold words that must not
 * reach a carrier ("not covered by our policy"); then as its kind is described (`ofKind`, neutral).
 */
export function serviceDescription(own: string, ofKind: string): string {
  return own.trim() === '' || concedes(own).length > 0 ? ofKind : own;
}
