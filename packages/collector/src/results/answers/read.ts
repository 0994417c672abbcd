import type { OhlasResponse } from '@ohlas/protocol';
import type { Kept } from '../../kept/store.js';
import type { Reader } from '../reader/reader.js';

/** A stored answer with its JSON read, and who reads it. */
export interface Read {
  readonly kept: Kept;
  readonly response: OhlasResponse;
  readonly reader: Reader;
}

export const read = (kept: Kept, reader: Reader): Read => ({
  kept,
  response: JSON.parse(kept.body) as OhlasResponse,
  reader,
});
