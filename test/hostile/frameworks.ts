import { COUNTER, document, type HostilePage, pressed, script, style } from './page.js';

/** As much of the libraries as the pages below call. */
interface Libraries {
  jQuery(what: unknown): Collection;
  Zone: { readonly name: string; readonly current: Zone };
  define(name: string, make: () => unknown): void;
  require(names: readonly string[], use: (sum: (a: number, b: number) => number) => void): void;
  Vue: { createApp(component: { readonly template: string }): { mount(place: Element): void } };
  app: { unmount(): void };
}

interface Collection {
  off(events: string): Collection;
  on(events: string, selector: string, run: () => void): Collection;
  text(): string;
  text(words: string): Collection;
}

interface Zone {
  readonly name: string;
  fork(how: { readonly name: string }): Zone;
  run(work: () => void): void;
}

/** Pages of libraries that own more of the document than is good for guests. */
export const FRAMEWORKS: readonly HostilePage[] = [
  {
    name: 'jquery-1',
    why: 'delegates on document, extends events',
    html: ({ tag, lib }) =>
      document(script(lib('jquery-1/dist/jquery.js')) + tag, `${COUNTER}<p id="said"></p>`),
    behaviour: () => {
      const { jQuery } = window as never as Libraries;
      jQuery(window.document)
        .off('click.page')
        .on('click.page', '#count', () => jQuery('#said').text('heard'));
      window.document.getElementById('count')?.click();
      return jQuery('#said').text();
    },
  },
  bootstrap('bootstrap-3', ({ lib }) => [
    style(lib('bootstrap-3/dist/css/bootstrap.css')),
    script(lib('jquery-1/dist/jquery.js')) + script(lib('bootstrap-3/dist/js/bootstrap.js')),
  ]),
  bootstrap('bootstrap-4', ({ lib }) => [
    style(lib('bootstrap-4/dist/css/bootstrap.css')),
    script(lib('jquery-3/dist/jquery.js')) + script(lib('bootstrap-4/dist/js/bootstrap.bundle.js')),
  ]),
  bootstrap('bootstrap-5', ({ lib }) => [
    style(lib('bootstrap-5/dist/css/bootstrap.css')),
    script(lib('bootstrap-5/dist/js/bootstrap.bundle.js')),
  ]),
  {
    name: 'materialize',
    why: 'restyles every input, checkbox and radio of the page',
    html: ({ tag, lib }) =>
      document(
        style(lib('materialize-css/dist/css/materialize.css')) + tag,
        `${COUNTER}<div class="input-field"><input id="name"><label for="name">Name</label></div>${script(lib('materialize-css/dist/js/materialize.js'))}`,
      ),
    behaviour: () => {
      const { M } = window as never as { M: { updateTextFields(): void } };
      const field = window.document.getElementById('name') as HTMLInputElement;
      field.value = 'Jana';
      M.updateTextFields();
      return field.labels?.[0]?.className;
    },
  },
  {
    name: 'tailwind-preflight',
    why: 'resets every element',
    html: ({ tag, lib }) => document(style(lib('tailwindcss/preflight.css')) + tag, COUNTER),
    behaviour: pressed,
  },
  {
    name: 'zone.js',
    why: 'replaces promises, timers and addEventListener',
    html: ({ tag, lib }) => document(script(lib('zone.js/bundles/zone.umd.js')) + tag, COUNTER),
    behaviour: async () => {
      const { Zone } = window as never as Libraries;
      return new Promise((resolve) =>
        Zone.current.fork({ name: 'inner' }).run(() => setTimeout(() => resolve(Zone.current.name), 5)),
      );
    },
  },
  {
    name: 'turbo',
    why: 'swaps the body at every visit',
    html: ({ tag, lib }) =>
      document(
        `<script type="module" src="${lib('@hotwired/turbo/dist/turbo.es2017-esm.js')}"></script>${tag}`,
        `${COUNTER}<a id="again" href="?again">Again</a>`,
      ),
    provoke: async () => {
      const swapped = new Promise((resolve) =>
        window.document.addEventListener('turbo:load', resolve, { once: true }),
      );
      window.document.getElementById('again')?.click();
      await swapped;
    },
    behaviour: () => window.document.getElementById('again')?.getAttribute('href'),
  },
  {
    name: 'requirejs',
    why: 'an AMD define takes scripts for modules',
    html: ({ tag, lib }) => document(script(lib('requirejs/require.js')) + tag, COUNTER),
    behaviour: async () => {
      const { define, require } = window as never as Libraries;
      define('sum', () => (a: number, b: number) => a + b);
      return new Promise((resolve) => require(['sum'], (sum) => resolve(sum(1, 2))));
    },
  },
  {
    name: 'alpine',
    why: 'watches the whole document for changes',
    html: ({ tag, lib }) =>
      document(
        `<script defer src="${lib('alpinejs/dist/cdn.js')}"></script>${tag}`,
        '<div x-data="{ n: 0 }"><button id="count" @click="n++" x-text="n"></button></div>',
      ),
    behaviour: async () => {
      const button = window.document.getElementById('count');
      const before = Number(button?.textContent);
      button?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Number(button?.textContent) - before;
    },
  },
  {
    name: 'vue',
    why: 'renders the children of body again and again',
    html: ({ tag, lib }) =>
      document(
        script(lib('vue/dist/vue.global.prod.js')) + tag,
        `<div id="app"></div><script>
window.app = Vue.createApp({ data: function () { return { n: 0 }; }, template: '<button id="count" @click="n++">{{ n }}</button>' });
window.app.mount('#app');</script>`,
      ),
    provoke: () => {
      const { Vue, app } = window as never as Libraries;
      app.unmount();
      window.document.body.replaceChildren();
      const place = window.document.createElement('div');
      window.document.body.append(place);
      Vue.createApp({ template: '<button id="count">new</button>' }).mount(place);
    },
    behaviour: () => window.document.body.textContent?.trim(),
  },
  {
    name: 'react',
    why: 'owns the body as its root',
    html: ({ tag, lib }) => document(tag, `<main></main>${script(lib('react-page.js'))}`),
    behaviour: async () => {
      const { renderPage } = window as never as { renderPage: (n: number) => void };
      for (let n = 0; n < 5; n += 1) {
        renderPage(n);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return window.document.body.textContent;
    },
  },
  {
    name: 'prototypejs',
    why: 'has its own Array.from, entries, find and map',
    html: ({ tag, lib }) => document(script(lib('prototype-page.js')) + tag, COUNTER),
    behaviour: () => {
      const list = [3, 1, 2] as never as { sortBy(by: (n: number) => number): number[]; entries(): number[] };
      return `${list.sortBy((n) => n).join()} ${list.entries().join()} ${Array.from('abc').join()}`;
    },
  },
  {
    name: 'mootools',
    why: 'extends natives of the language',
    html: ({ tag, lib }) =>
      // The package is the build for servers, whose last lines write to `exports`.
      document(
        `<script>window.exports = {}; window.GLOBAL_ITEMS = function () {};</script>${script(lib('mootools/lib/mootools-core-1.5.2-server.js'))}${tag}`,
        COUNTER,
      ),
    behaviour: pressed,
  },
];

function bootstrap(
  name: string,
  files: (parts: { lib(file: string): string }) => readonly [string, string],
): HostilePage {
  return {
    name,
    why: 'an open modal keeps the focus inside itself',
    html: (parts) => {
      const [styles, scripts] = files(parts);
      return document(
        styles + parts.tag,
        `${COUNTER}<div class="modal" id="dialog" tabindex="-1" role="dialog" aria-modal="true"><div class="modal-dialog"><div class="modal-content"><input id="inside"></div></div></div>${scripts}
<script>
window.dialog = window.bootstrap && bootstrap.Modal && bootstrap.Modal.VERSION[0] === '5'
  ? new bootstrap.Modal('#dialog')
  : { show: function () { jQuery('#dialog').modal('show'); }, hide: function () { jQuery('#dialog').modal('hide'); } };
</script>`,
      );
    },
    provoke: async () => {
      const { dialog } = window as never as { dialog: { show(): void } };
      dialog.show();
      await new Promise((resolve) => setTimeout(resolve, 600));
    },
    release: () => {
      const { dialog } = window as never as { dialog: { hide(): void } };
      dialog.hide();
    },
    behaviour: pressed,
  };
}
