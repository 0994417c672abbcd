import { COUNTER, document, type HostilePage, pressed } from './page.js';

/** What pages do without any library. */
export const OWN: readonly HostilePage[] = [
  css('unset', 'everything is hidden and unset', '*{display:none!important;all:unset!important}'),
  css(
    'reset',
    'one rule for every div, button and label',
    'div,button,label,span,p{position:absolute!important;left:-9999px!important;font-size:3px!important}',
  ),
  css(
    'transformed-body',
    'fixed things hang on a transformed body',
    'body{transform:translateY(-3000px);filter:blur(0);overflow:hidden;contain:paint}',
  ),
  css('small-root-font', 'a rem of one pixel', 'html{font-size:62.5%}body{font-size:1px}'),
  css(
    'covered',
    'an overlay on the highest z-index',
    '#over{position:fixed;inset:0;z-index:2147483647;background:rgb(0 0 0/.2);pointer-events:none}',
    '<div id="over"></div>',
  ),
  {
    name: 'inert-body',
    why: 'the whole body is inert',
    html: ({ tag }) => document(tag, COUNTER),
    provoke: () => {
      window.document.body.inert = true;
    },
    behaviour: () => window.document.body.inert,
  },
  {
    name: 'open-dialog',
    why: 'a modal dialog of the page makes everything else inert',
    html: ({ tag }) => document(tag, `${COUNTER}<dialog id="dialog"><button>OK</button></dialog>`),
    provoke: () => {
      (window.document.getElementById('dialog') as HTMLDialogElement).showModal();
    },
    release: () => {
      (window.document.getElementById('dialog') as HTMLDialogElement).close();
    },
    behaviour: pressed,
  },
  {
    name: 'base',
    why: 'relative addresses point elsewhere',
    html: ({ tag }) => document(`<base href="https://elsewhere.example/deep/">${tag}`, COUNTER),
    behaviour: pressed,
  },
  {
    name: 'rtl',
    why: 'the page reads from right to left',
    html: ({ tag }) => document(tag, COUNTER, { html: 'lang="en" dir="rtl"' }),
    behaviour: pressed,
  },
  {
    name: 'quirks',
    why: 'no doctype',
    html: ({ tag }) =>
      `<html lang="en"><head><title>Shop</title><link rel="icon" href="data:,">${tag}<body>${COUNTER}`,
    behaviour: () => window.document.compatMode,
  },
  framed('frame', 'a frame takes storage, forms and origin', 'allow-scripts'),
  framed('frame-forms', 'a frame takes storage and origin', 'allow-scripts allow-forms'),
  framed('frame-origin', 'a frame takes forms', 'allow-scripts allow-same-origin'),
  patched(
    'polluted-prototype',
    'names on Object.prototype',
    `Object.prototype.dangerouslySetInnerHTML = { __html: '<b>polluted</b>' };
Object.prototype.children = 'polluted'; Object.prototype.checked = true;
Object.prototype.extend = function () { return this; };`,
  ),
  patched(
    'prototype-js',
    'toJSON on arrays and strings, as Prototype.js 1.6 has it',
    `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
String.prototype.toJSON = function () { return '"' + this + '"'; };
Date.prototype.toJSON = function () { return 'a day'; };
Object.toJSON = function (value) { return String(value); };
Array.prototype.each = Array.prototype.forEach; Array.prototype.first = function () { return this[0]; };`,
  ),
  patched(
    'mootools-bind',
    'a bind that forgets further arguments, as MooTools 1.2 has it',
    `Function.prototype.bind = function (bound) { var self = this; return function () { return self.apply(bound, arguments); }; };`,
  ),
  patched(
    'patched-natives',
    'fetch, Promise and JSON of somebody else',
    `(function () {
  var send = window.fetch, stringify = JSON.stringify, on = EventTarget.prototype.addEventListener, then = Promise.prototype.then;
  window.fetch = function () { if (arguments[0] && String(arguments[0]).indexOf('tracker') > -1) throw new Error('blocked'); return send.apply(this, arguments); };
  JSON.stringify = function (value) { return stringify.apply(JSON, arguments); };
  EventTarget.prototype.addEventListener = function (type, run, options) { return on.call(this, type, run, options); };
  Promise.prototype.then = function (a, b) { return then.call(this, a, b); };
  window.requestAnimationFrame = function (run) { return setTimeout(function () { run(performance.now()); }, 16); };
})();`,
  ),
  patched(
    'frozen-globals',
    'nothing can be added or changed',
    `Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype); Object.freeze(Promise.prototype);`,
  ),
  {
    name: 'body-replaced',
    why: 'the document is emptied and filled anew, with the host thrown away',
    html: ({ tag }) => document(tag, COUNTER),
    provoke: () => {
      for (const child of [...window.document.documentElement.children])
        if (child.nodeName !== 'HEAD') child.remove();
      const body = window.document.createElement('body');
      body.textContent = 'new';
      window.document.documentElement.append(body);
    },
    behaviour: () => window.document.body.textContent,
  },
  {
    name: 'greedy-keys',
    why: 'takes keys and focus from everything',
    html: ({ tag }) =>
      document(
        tag,
        `${COUNTER}<script>
window.keys = 0;
addEventListener('keydown', function (event) { window.keys += 1; if (event.target.nodeName !== 'INPUT') event.preventDefault(); });
document.addEventListener('focusin', function (event) { if (event.target === document.body) document.getElementById('count').focus(); });
</script>`,
      ),
    behaviour: pressed,
  },
];

function css(name: string, why: string, rules: string, body = ''): HostilePage {
  return {
    name,
    why,
    html: ({ tag }) => document(`<style>${rules}</style>${tag}`, COUNTER + body),
    behaviour: pressed,
  };
}

function patched(name: string, why: string, code: string): HostilePage {
  return {
    name,
    why,
    html: ({ tag }) => document(`<script>${code}</script>${tag}`, COUNTER),
    behaviour: pressed,
  };
}

function framed(name: string, why: string, sandbox: string): HostilePage {
  return {
    name,
    why,
    sandbox,
    // Sent, the form goes to a place in its own page, which nothing but the sandbox keeps it from.
    html: ({ tag }) => document(tag, '<form action="#sent"></form>'),
    behaviour: async () => {
      const allowed = ['allow-scripts'];
      // WebKit tells of a submit that it then does not let go, so only a form that has gone counts.
      const gone = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
      window.document.forms[0]?.requestSubmit();
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 200))]);
      if (location.hash === '#sent') allowed.push('allow-forms');
      try {
        localStorage.setItem('page', 'its own');
        allowed.push('allow-same-origin');
      } catch {
        // Without an origin there is none.
      }
      return allowed.join(' ');
    },
  };
}
