/** What became of a case, oldest first. */
export interface CaseEvent {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Missing: only a note was added. */
  readonly status?: CaseStatus;
  readonly note?: string;
}

export type CaseStatus = 'open' | 'answered' | 'resolved';

export interface CaseChange extends CaseEvent {
  /** The hooks to tell. */
  readonly notify: readonly string[];
}

export type CaseChanged = 'changed' | 'unknown' | 'no-case';

export interface CaseStore {
  /** Adds to a case. What changes nothing leaves no trace. */
  changeCase(id: string, change: CaseChange): Promise<CaseChanged>;
  /** How many cases wait for a person, and how many of them longer than promised. */
  openCases(now: number): Promise<OpenCases>;
}

export interface OpenCases {
  readonly open: number;
  readonly overdue: number;
}
