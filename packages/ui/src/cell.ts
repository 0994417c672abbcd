import type { Cell } from '@ohlas/core';
import { signal } from '@preact/signals';

/** A cell that the views follow. Signals live in this room alone, so conversations get their cell from here. */
export const cellOf: <T>(value: T) => Cell<T> = signal;
