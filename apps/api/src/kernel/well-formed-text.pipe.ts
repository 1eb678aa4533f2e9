import { refuseBrokenText } from '@carveback/domain';
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';

/**
 * Refuses a NUL byte or half of a surrogate pair in any argument of any operation, ids too, and names the field, where
 * the database would refuse the whole statement or keep another text than was sent.
 */
@Injectable()
export class WellFormedText implements PipeTransform<unknown> {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    if (type === 'body') refuseWithin(data === 'input' ? '' : (data ?? ''), value);
    return value;
  }
}

/** Walks what GraphQL or a form has parsed already: plain objects, lists and strings, of limited depth. */
function refuseWithin(path: string, value: unknown): void {
  if (typeof value === 'string') return refuseBrokenText(path, value);
  if (value === null || typeof value !== 'object' || value instanceof Date) return;
  for (const [key, member] of Object.entries(value)) refuseWithin(path ? `${path}.${key}` : key, member);
}
