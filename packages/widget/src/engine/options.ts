import type { Path } from '@ohlas/core';

/** The options the engine reads, by the names they have after the door. */
export interface EngineOptions {
  readonly prompts?: unknown | undefined;
  readonly quietPaths?: readonly unknown[] | undefined;
  readonly quietPerSession?: number | undefined;
  readonly quietDaysBetween?: number | undefined;
  readonly quietAvoid?: readonly unknown[] | undefined;
  readonly order?: string | undefined;
  readonly orderValue?: number | undefined;
  readonly orderCurrency?: string | undefined;
  readonly deliveredBy?: string | undefined;
  readonly audienceOrderToken?: string | undefined;
  readonly token?: string | undefined;
  readonly audienceBuyerDays?: number | undefined;
  readonly audienceDataLayer?: boolean | string | undefined;
  readonly audienceConfirmationPath?: Path | undefined;
  readonly counts?: boolean | undefined;
}
