/** What stands on a page and would go on running. */
export interface Belongings {
  /** Names of the elements in the document, sorted. */
  readonly nodes: readonly string[];
  /** `click on window`, for every listener that is still attached to something of the page. */
  readonly listeners: readonly string[];
  /** Where each timer or interval that has not run out was started. */
  readonly timers: readonly string[];
  readonly globals: readonly string[];
}

/**
 * Runs in the page before anything else and keeps the books. `window.belongings()` reads them.
 *
 * Listeners on the page, the document and its media queries count, because these outlive whoever added them;
 * listeners on nodes that have left the document are garbage together with their nodes.
 */
export function countBelongings(): void {
  interface Listener {
    readonly target: EventTarget;
    readonly type: string;
    readonly run: unknown;
    readonly capture: boolean;
  }
  const listeners = new Set<Listener>();
  const timers = new Map<string, string>();
  const capture = (options: unknown) =>
    typeof options === 'object' && options !== null
      ? (options as { capture?: boolean }).capture === true
      : options === true;

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const forget = (target: EventTarget, type: string, run: unknown, captured: boolean) => {
    for (const one of listeners)
      if (one.target === target && one.type === type && one.run === run && one.capture === captured)
        listeners.delete(one);
  };
  EventTarget.prototype.addEventListener = function (type, run, options) {
    const target = this ?? window;
    const captured = capture(options);
    forget(target, type, run, captured);
    listeners.add({ target, type, run, capture: captured });
    if (typeof options === 'object' && options !== null) {
      if (options.signal)
        addEventListener.call(options.signal, 'abort', () => forget(target, type, run, captured));
      if (options.once)
        addEventListener.call(target, type, () => forget(target, type, run, captured), captured);
    }
    addEventListener.call(target, type, run, options);
  };
  EventTarget.prototype.removeEventListener = function (type, run, options) {
    forget(this ?? window, type, run, capture(options));
    removeEventListener.call(this ?? window, type, run, options);
  };

  const {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    requestAnimationFrame,
    cancelAnimationFrame,
  } = window;
  const origin = () => new Error().stack?.split('\n').slice(3, 5).join(' ').trim() ?? '';
  window.setTimeout = ((run: TimerHandler, ms?: number, ...rest: unknown[]) => {
    const id = setTimeout(() => {
      timers.delete(`timeout ${id}`);
      if (typeof run === 'function') run(...rest);
    }, ms);
    timers.set(`timeout ${id}`, origin());
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(`timeout ${id}`);
    clearTimeout(id);
  };
  window.setInterval = ((run: TimerHandler, ms?: number, ...rest: unknown[]) => {
    const id = setInterval(run, ms, ...rest);
    timers.set(`interval ${id}`, origin());
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    timers.delete(`interval ${id}`);
    clearInterval(id);
  };
  window.requestAnimationFrame = (run) => {
    const id = requestAnimationFrame((now) => {
      timers.delete(`frame ${id}`);
      run(now);
    });
    timers.set(`frame ${id}`, origin());
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    timers.delete(`frame ${id}`);
    cancelAnimationFrame(id);
  };

  const globals = () => [
    ...Object.getOwnPropertyNames(window),
    ...Object.getOwnPropertySymbols(window).map(String),
  ];
  const lasting = (target: EventTarget) =>
    target === window ||
    target === document ||
    target === window.visualViewport ||
    target instanceof MediaQueryList ||
    target instanceof BroadcastChannel ||
    (target instanceof Node && target.isConnected);
  window.belongings = () => ({
    nodes: [...document.querySelectorAll('*')].map((node) => node.nodeName).sort(),
    listeners: [...listeners]
      .filter(({ target }) => lasting(target))
      .map(({ target, type }) => `${type} on ${target instanceof Element ? target.nodeName : target}`),
    timers: [...timers].map(([name, where]) => `${name} ${where}`),
    globals: globals(),
  });
}
