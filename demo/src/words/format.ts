import type { Words } from './words.js';

/** Amounts and dates as a language writes them. The shop counts in whole Czech crowns and lives in Prague time. */
export interface Formats {
  price(crowns: number): string;
  number(count: number): string;
  /** "4.3". */
  mean(stars: number): string;
  /** "26 November" and "Thursday", for sentences that put them in their own order. */
  day(date: Date): Day;
  /** "21 November 2026". */
  date(date: Date): string;
  /** "46 cm". */
  length(centimetres: number): string;
  mass(kilograms: number): string;
  /** "Monday", 1 being Monday. */
  weekday(number: number): string;
}

export interface Day {
  readonly date: string;
  readonly weekday: string;
}

export const TIME_ZONE = 'Europe/Prague';

export function createFormats({ region }: Words): Formats {
  const price = new Intl.NumberFormat(region, {
    style: 'currency',
    currency: 'CZK',
    maximumFractionDigits: 0,
  });
  const number = new Intl.NumberFormat(region);
  const mean = new Intl.NumberFormat(region, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', timeZone: TIME_ZONE });
  const dayName = new Intl.DateTimeFormat(region, { weekday: 'long', timeZone: TIME_ZONE });
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: TIME_ZONE });
  const unit = (name: string): Intl.NumberFormat =>
    new Intl.NumberFormat(region, { style: 'unit', unit: name });
  const [length, mass] = [unit('centimeter'), unit('kilogram')];
  const weekday = new Intl.DateTimeFormat(region, { weekday: 'long', timeZone: 'UTC' });
  return {
    price: (crowns) => price.format(crowns),
    number: (count) => number.format(count),
    mean: (stars) => mean.format(stars),
    day: (value) => ({ date: day.format(value), weekday: dayName.format(value) }),
    date: (value) => date.format(value),
    length: (centimetres) => length.format(centimetres),
    mass: (kilograms) => mass.format(kilograms),
    // The first of January 2024 was a Monday.
    weekday: (number) => weekday.format(new Date(Date.UTC(2024, 0, number))),
  };
}
