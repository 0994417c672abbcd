/**
 * A page that treats strangers badly, or is easily broken by them. Each is served by the test site with the widget's
 * tag in it; the real libraries come from npm where they exist there.
 */
export interface HostilePage {
  readonly name: string;
  /** What is hard about it, for the table. */
  readonly why: string;
  /** The whole document. `lib('jquery-1/dist/jquery.js')` is the address of a file of an npm package. */
  html(parts: Parts): string;
  /** Runs in the page before the person comes: re-renders, opens dialogs, patches late. */
  provoke?(): void | Promise<void>;
  /**
   * What the page itself can do, as a value. It is taken on the same page without the widget and again after a
   * card was answered, and has to be the same.
   */
  behaviour(): unknown | Promise<unknown>;
  /** The launcher may not be seen now, and is seen after this has run: an open dialog of the page is closed. */
  release?(): void;
  /**
   * The page stands in a frame of another one, with these words as its `sandbox`. What its behaviour is without the
   * widget has to be the same words, so that the sandbox is seen to be one.
   */
  readonly sandbox?: string;
}

export interface Parts {
  /** The script tag of the widget, or nothing on the page that is compared with. */
  readonly tag: string;
  lib(file: string): string;
}

/** A plain document around what is special. */
export function document(head: string, body: string, { html = 'lang="en"' } = {}): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
}

export function script(address: string): string {
  return `<script src="${address}"></script>`;
}

export function style(address: string): string {
  return `<link rel="stylesheet" href="${address}">`;
}

/** A button of the page that counts, and says so: the least a page has to go on doing. */
export const COUNTER = `<button id="count" type="button">0</button><script>
document.getElementById('count').addEventListener('click', function () { this.textContent = Number(this.textContent) + 1; });
</script>`;

/** Somebody's page around a page in a sandbox. */
export function around(address: string, sandbox: string): string {
  return `${COUNTER}<h1>Shops</h1><iframe style="width:900px;height:600px;border:7px solid" sandbox="${sandbox}" src="${address}"></iframe>`;
}

/** Presses it twice. */
export function pressed(): string {
  const button = window.document.getElementById('count');
  if (!button) return 'gone';
  button.textContent = '0';
  button.click();
  button.click();
  return button.textContent;
}
