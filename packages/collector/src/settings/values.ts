import { type Written, WrongSetting } from './sources.js';

/** Each takes what was written and gives what was meant, or says what to write instead. */

export function text(written: Written | undefined, example: string): string | undefined {
  if (written === undefined) return undefined;
  const { value, where } = written;
  if (typeof value !== 'string' || value === '') throw wrong(written, `Write text: ${where} ${example}`);
  return value;
}

export function list(written: Written | undefined, example: string): readonly string[] | undefined {
  if (written === undefined) return undefined;
  const { value } = written;
  const texts = Array.isArray(value) ? value : [value];
  if (!texts.every((one) => typeof one === 'string' && one !== '') || texts.length === 0)
    throw wrong(written, `Write it like ${example}, or several in a list.`);
  return texts as readonly string[];
}

export function whole(
  written: Written | undefined,
  { min, max, what, example }: { min: number; max: number; what: string; example: string },
): number | undefined {
  if (written === undefined) return undefined;
  const { value } = written;
  const number = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new WrongSetting(`"${value}" is not ${what}. Write a number from ${min} to ${max}: ${example}`);
  return number;
}

export function on(written: Written | undefined): boolean {
  if (written === undefined) return false;
  if (typeof written.value !== 'boolean') throw wrong(written, 'Write true or false.');
  return written.value;
}

function wrong({ where }: Written, cure: string): WrongSetting {
  return new WrongSetting(`${where} cannot be used. ${cure}`);
}
