import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What would run, if any of it did: the page counts calls of `hit`. */
const CODE = 'hit()';

/** Ways from markup to code. */
const MARKUP = [
  `<script>${CODE}</script>`,
  `<script src="data:text/javascript,${CODE}"></script>`,
  `<img src=x onerror=${CODE}>`,
  `<img/src/onerror=${CODE}>`,
  `<svg onload=${CODE}>`,
  `<svg><script>${CODE}</script></svg>`,
  `<svg><animate onbegin=${CODE} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${CODE}>`,
  `<iframe src="javascript:parent.${CODE}"></iframe>`,
  `<iframe srcdoc="<script>parent.${CODE}</script>"></iframe>`,
  `<object data="javascript:${CODE}"></object>`,
  `<embed src="javascript:${CODE}">`,
  `<details open ontoggle=${CODE}><summary>x</summary></details>`,
  `<input autofocus onfocus=${CODE}>`,
  `<textarea autofocus onfocus=${CODE}></textarea>`,
  `<video><source onerror=${CODE}></video>`,
  `<audio src=x onerror=${CODE}></audio>`,
  `<body onload=${CODE}>`,
  `<style onload=${CODE}></style>`,
  `<style>@import "javascript:${CODE}"</style>`,
  `<link rel=stylesheet href=x onerror=${CODE}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${CODE}">`,
  `<base href="javascript:${CODE}//">`,
  `<form action="javascript:${CODE}"><button>x</button></form>`,
  `<a href="javascript:${CODE}">x</a>`,
  `<a href="java&#115;cript:${CODE}">x</a>`,
  `<button popovertarget=x onbeforetoggle=${CODE}>x</button><div popover id=x>`,
  `<marquee onstart=${CODE}>x</marquee>`,
  `<template shadowrootmode=open><script>${CODE}</script></template>`,
  `<slot name=x onslotchange=${CODE}></slot>`,
  `<x style="animation:a 1s" onanimationstart=${CODE}>`,
  `<select autofocus onfocus=${CODE}><option>x</select>`,
];
/** Ways out of where a string stands: text, attributes, comments, scripts, styles, other elements. */
const OUT: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => `">${markup}`,
  (markup) => `'>${markup}`,
  (markup) => `--></style></script></textarea></title></noscript></template>${markup}`,
  (markup) => `]]>${markup}<![CDATA[`,
  (markup) => `\u0001<!--\u001f-->${markup}`,
  (markup) =>
    markup
      .replace(/<(\w+)/, '<$1\u000c')
      .toUpperCase()
      .replace('HIT()', 'hit()'),
  (markup) => markup.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
  (markup) => markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (markup) => markup.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
];
/** For attributes, addresses, templates and scripts. */
const OTHERS = [
  `javascript:${CODE}`,
  `JaVaScRiPt:${CODE}`,
  `java\tscript:${CODE}`,
  `java\nscript:${CODE}`,
  `\u0001javascript:${CODE}`,
  ` javascript:${CODE}`,
  `javascript://%0a${CODE}`,
  `data:text/html,<script>parent.${CODE}</script>`,
  `vbscript:${CODE}`,
  `" onmouseover="${CODE}" x="`,
  `' onfocus='${CODE}' autofocus='`,
  `\` onload=${CODE} \``,
  `';${CODE};'`,
  `";${CODE};"`,
  `</script><script>${CODE}//`,
  `\${${CODE}}`,
  `{{constructor.constructor("${CODE}")()}}`,
  `<%= ${CODE} %>`,
  `expression(${CODE})`,
  `url(javascript:${CODE})`,
  `}*{background:url("javascript:${CODE}")}`,
  `\u202e>)(tih=rorreno gmi<`,
  `&#x3c;img src=x onerror=${CODE}&#x3e;`,
  `%3Cscript%3E${CODE}%3C/script%3E`,
  '__proto__',
  'constructor',
  '\ufeff<script>',
  '<![CDATA[<script>]]>',
];

const OWN: readonly string[] = [...MARKUP.flatMap((markup) => OUT.map((out) => out(markup))), ...OTHERS];

/** Where strings of others are put, or another folder that `OHLAS_STRINGS` names. */
const BESIDE = fileURLToPath(new URL('corpus/', import.meta.url));

/** Our own, and every line of every file that lies beside them. No more than a text may hold. */
export function readStrings(): readonly string[] {
  const folder = process.env.OHLAS_STRINGS || BESIDE;
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const more = files
    .filter((file) => file.isFile())
    .flatMap(({ name }) => readFileSync(join(folder, name), 'utf8').split(/\r?\n/));
  return [...new Set([...OWN, ...more])].filter((text) => text.trim() !== '' && text.length <= 2000);
}
