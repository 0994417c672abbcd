import type { SubjectType } from '@ohlas/protocol';

const TYPES: readonly SubjectType[] = ['shop', 'product', 'order', 'page', 'contact'];

/** Reads `product:sku-1`, or a type alone. The first colon divides: ids may hold more. */
export function readSubject(text: string): { readonly type: SubjectType; readonly id?: string } | undefined {
  const colon = text.indexOf(':');
  const type = TYPES.find((known) => known === (colon < 0 ? text : text.slice(0, colon)));
  if (!type || colon === text.length - 1) return undefined;
  return colon < 0 ? { type } : { type, id: text.slice(colon + 1) };
}
