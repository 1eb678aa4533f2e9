import { InvalidInput, refuseBrokenText } from '@carveback/domain';
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Of one id, or of one in a list: `id`, `input.clientId`, `ids.0`, `input.findingIds.2`. */
const ID_PATH = /(^|\.)id(s\.\d+)?$|Id(s\.\d+)?$/;

/**
 * Refuses what no operation may take, in any argument of any of them, and names the field: a NUL byte or half of a
 * surrogate pair, where the database would refuse the whole statement or keep another text than was sent; and an id that
 * is no UUID, of which the database could only say that some record is missing.
 */
@Injectable()
export class WellFormed implements PipeTransform<unknown> {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    if (type === 'body') refuseWithin(data === 'input' ? '' : (data ?? ''), value);
    return value;
  }
}

/** Walks what GraphQL or a form has parsed already: plain objects, lists and strings, of limited depth. */
function refuseWithin(path: string, value: unknown): void {
  if (typeof value === 'string') return refuseString(path, value);
  if (value === null || typeof value !== 'object' || value instanceof Date) return;
  for (const [key, member] of Object.entries(value)) refuseWithin(path ? `${path}.${key}` : key, member);
}

function refuseString(path: string, value: string): void {
  refuseBrokenText(path, value);
  if (!ID_PATH.test(path) || UUID.test(value)) return;
  throw new InvalidInput(
    path,
    'This is not an id. Take it from the record it is about, unchanged.',
    'input/id',
  );
}
