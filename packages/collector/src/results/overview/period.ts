const DAY = 86_400_000;

/** The lengths to choose from, in days, and everything. */
export const PERIODS = ['7', '30', '90', '365', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** 30 days unless another length is asked for. */
export function readPeriod(text: string | undefined): Period {
  return PERIODS.find((period) => period === text) ?? '30';
}

/**
 * The first day of a period that ends today.
 * @param dayOf which calendar day an instant falls on
 */
export function firstDay(period: Period, now: number, dayOf: (ms: number) => string): string | undefined {
  return period === 'all' ? undefined : dayOf(now - (Number(period) - 1) * DAY);
}
