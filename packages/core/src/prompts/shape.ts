/** What is wrong at one place of a definition, and what to write there instead. */
export interface Found {
  /** `prompts[0].when.pages` */
  readonly path: string;
  readonly found: unknown;
  readonly expected: string;
}

type Tell = (path: string, found: unknown, expected: string) => void;
export type Check = (value: unknown, path: string, tell: Tell) => void;

/** Everything that is wrong with a value. */
export function check(rule: Check, value: unknown, path: string): readonly Found[] {
  const all: Found[] = [];
  rule(value, path, (where, found, expected) => all.push({ path: where, found, expected }));
  return all;
}

export function text(expected: string): Check {
  return (value, path, tell) => {
    if (typeof value !== 'string' || !value) tell(path, value, expected);
  };
}

export function number(min: number, max: number, expected: string): Check {
  return (value, path, tell) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) tell(path, value, expected);
  };
}

export function one(only: unknown, expected: string): Check {
  return (value, path, tell) => {
    if (value !== only) tell(path, value, expected);
  };
}

export function words(...all: readonly (string | boolean)[]): Check {
  const expected = all.map((word) => JSON.stringify(word)).join(' or ');
  return (value, path, tell) => {
    if (!all.includes(value as string)) tell(path, value, expected);
  };
}

export function listOf(rule: Check, expected: string): Check {
  return (value, path, tell) => {
    if (!Array.isArray(value)) tell(path, value, expected);
    else for (const [index, each] of Object.entries(value)) rule(each, `${path}[${index}]`, tell);
  };
}

/** Keys that are not named are told only where some are named. */
export function object(
  rules: { readonly [key: string]: Check },
  expected: string,
  required: readonly string[] = [],
): Check {
  const names = Object.keys(rules);
  return (value, path, tell) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return tell(path, value, expected);
    const given = Object.entries(value).filter(([, one]) => one !== undefined);
    for (const name of required)
      if (!given.some(([key]) => key === name)) rules[name]?.(undefined, `${path}.${name}`, tell);
    for (const [key, one] of given) {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      if (rule) rule(one, `${path}.${key}`, tell);
      else if (names[0]) tell(`${path}.${key}`, one, `one of ${names.join(', ')}`);
    }
  };
}
