import type { SubjectType } from '@ohlas/protocol';
import type { SubjectOptions } from './ohlas.js';

const TYPES: readonly string[] = ['shop', 'product', 'order', 'page', 'contact'] satisfies SubjectType[];

/**
 * `product:sku-1`, split at the first colon, or its parts; nothing is the shop itself.
 * @returns `undefined` when there is no such type
 */
export function readSubject(given: string | Partial<SubjectOptions> = 'shop'): SubjectOptions | undefined {
  if (typeof given !== 'string')
    return readType(given.type) && { ...given, type: readType(given.type) ?? 'shop' };
  const [type, ...rest] = given.split(':');
  const known = readType(type);
  return known && { type: known, ...(rest.length && { id: rest.join(':') }) };
}

function readType(type: string | undefined): SubjectType | undefined {
  return TYPES.includes(type ?? '') ? (type as SubjectType) : undefined;
}
