import { LIMITS } from '@ohlas/protocol';
import type { Kind } from '../definition.js';
import type { Say } from './problem.js';
import {
  oneOf,
  optionList,
  type Raw,
  type Reader,
  readEnds,
  readFields,
  readFlag,
  readId,
  readLink,
  readMeasure,
  readText,
  whole,
} from './readers.js';

type Readers = { readonly [key: string]: Reader<unknown> };

/** What every question may have. Its condition is read apart, because it looks at the questions before it. */
const EVERY: Readers = { label: readText, help: readText, required: readFlag, measure: readMeasure };

const options = optionList(2);
const rows = optionList(1);

/** What the questions of a kind may have besides, and what they cannot do without. */
const KINDS: { readonly [kind in Kind]: { readonly may: Readers; readonly needs?: readonly string[] } } = {
  stars: { may: { max: whole(3, 10) } },
  faces: { may: { points: oneOf(3, 5) } },
  scale: { may: { min: whole(-100, 100), max: whole(-100, 100), labels: readEnds }, needs: ['min', 'max'] },
  thumbs: { may: {} },
  ratings: { may: { rows, of: oneOf('stars', 'scale'), notApplicable: readFlag }, needs: ['rows'] },
  expectation: { may: { rows } },
  choice: { may: { options, other: readFlag }, needs: ['options'] },
  choices: {
    may: { options, other: readFlag, min: whole(0, 50), max: whole(1, 50) },
    needs: ['options'],
  },
  text: { may: { lines: whole(1, 20), max: whole(1, LIMITS.textPoints) } },
  contact: { may: { fields: readFields, ask: readText }, needs: ['fields'] },
  consent: { may: { purpose: readId, text: readText, link: readLink }, needs: ['purpose', 'text'] },
  message: { may: {} },
};

export function readKind(raw: unknown, path: string, say: Say): Kind | undefined {
  return oneOf(...(Object.keys(KINDS) as Kind[]))(raw, path, say);
}

/**
 * Reads what a question of a kind may have, all but `id`, `kind` and `showIf`.
 * @param instead readers that take the place of the usual ones
 */
export function readParts(raw: Raw, kind: Kind, path: string, say: Say, instead: Readers = {}): Raw {
  const readers: Readers = { ...EVERY, ...KINDS[kind].may, ...instead };
  const parts: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'id' || key === 'kind' || key === 'showIf' || value === undefined) continue;
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    const part = read?.(value, `${path}.${key}`, say);
    if (!read) say(`${path}.${key}`, value, `one of ${['showIf', ...Object.keys(readers)].join(', ')}`);
    else if (part !== undefined) parts[key] = part;
  }
  const { min, max } = parts;
  if (typeof min === 'number' && typeof max === 'number' && min >= max && (kind === 'scale' || min > max)) {
    say(`${path}.max`, max, `a number above ${min}`);
    delete parts.max;
  }
  return parts;
}

/** Says what a question of a kind cannot do without and does not have. */
export function lacks(raw: Raw, parts: Raw, kind: Kind, path: string, say: Say): boolean {
  const missing = ['label', ...(KINDS[kind].needs ?? [])].filter((key) => !(key in parts));
  // What is there but wrong has its problem already.
  for (const key of missing)
    if (raw[key] === undefined) say(`${path}.${key}`, undefined, `needed, because the kind is "${kind}"`);
  return missing.length > 0;
}
