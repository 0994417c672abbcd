import type { Transport } from '@ohlas/core';
import type { Post } from './courier.js';

/** A shop's own transport gets the response itself, beside the bytes. */
export function customPost(transport: Transport<AbortSignal>): Post {
  return (record, request) => transport(JSON.parse(record.body), request);
}
