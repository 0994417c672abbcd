import { keyValueStore, type OutboxStore } from '@ohlas/core';
import { indexedDbStore } from './indexed-db.js';

/** The places a response may be kept in, the best one first. The memory of this page takes anything. */
export function openStores(consent: 'none' | 'essential' | 'full'): OutboxStore[] {
  const box = {};
  const memory = keyValueStore(() => box);
  return consent === 'none' ? [memory] : [indexedDbStore(), keyValueStore(() => localStorage), memory];
}
