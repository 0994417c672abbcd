/**
 * What the fault, kill, policy and hostile-page tests need of a browser, and nothing more: three engines speak
 * three protocols, and a test that wants more than this could not be asked of all of them.
 */
export interface Engine {
  readonly name: EngineName;
  /** The version as the browser tells it. */
  readonly version: string;
  /** A tab with storage of its own. WebKit's driver allows one at a time. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** What a test may ask of a browser before it starts. */
export interface Wish {
  /** Windows that forget. Chromium's and WebKit's tabs here are that in any case. */
  readonly private?: true;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** A page that is shown, and a person's hands on it. Points are CSS pixels of its own viewport. */
export interface View {
  /** Runs a function of the page; arguments and result travel as JSON. A promise is awaited. */
  run<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<Awaited<R>>;
  /** Moves the pointer there, as people do all the time. */
  point(x: number, y: number): Promise<void>;
  /** A real pointer press. */
  press(x: number, y: number): Promise<void>;
  /** Real keys into whatever has the focus: text, or one of the named keys. */
  type(text: string): Promise<void>;
  key(name: 'Enter' | 'Escape' | 'Tab' | 'Space' | 'ArrowRight' | 'ArrowLeft'): Promise<void>;
}

export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** What the first frame with this CSS selector shows, looked up anew at each use. */
  frame(selector: string): View;
  /** CSS pixels of the viewport. WebKit's own page program goes no narrower than 447. */
  size(width: number, height: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}
