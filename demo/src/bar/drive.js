// The demo's bar: asks Ohlas what it would ask somebody else on this page, and draws the answer rule by rule.

/** @param {string} id */
const find = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const words = JSON.parse(find('bar').dataset.words ?? '{}');
const verdict = find('bar-verdict');
const rules = find('bar-rules');
const why = find('bar-why');
const full = /** @type {HTMLInputElement} */ (find('bar-full'));
const roles = /** @type {NodeListOf<HTMLInputElement>} */ (document.getElementsByName('bar-role'));

const ROLES = {
  visitor: { as: 'user' },
  bought: { as: 'buyer', daysSinceOrder: 0 },
  delivered: { as: 'buyer', daysSinceOrder: 12 },
};

/** Kept for the visit, so that the next page goes on; blocked storage forgets. */
const kept = {
  /** @param {string} name */
  get(name) {
    try {
      return sessionStorage.getItem(`demo-${name}`);
    } catch {
      return null;
    }
  },
  /** @param {string} name @param {string} value */
  set(name, value) {
    try {
      sessionStorage.setItem(`demo-${name}`, value);
    } catch {
      // Then each page begins anew.
    }
  },
};

/** @param {string} tag @param {string} name @param {string} [text] */
function make(tag, name, text = '') {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

/** @param {{ prompt: string, shows: boolean, rules: { rule: string, passes: boolean, because: string }[] }} explained */
function column(explained) {
  const box = make('section', explained.shows ? 'bar-prompt shows' : 'bar-prompt');
  const title = words.prompts[explained.prompt] ?? explained.prompt;
  box.append(make('h2', '', title), make('p', 'bar-state', explained.shows ? words.shows : words.rests));
  const list = make('ul', '');
  for (const { rule, passes, because } of explained.rules) {
    const item = make('li', passes ? 'passes' : 'fails');
    item.append(make('span', '', words.rules[rule] ?? rule.replaceAll('-', ' ')));
    if (!passes) {
      const reason = make('small', '', because);
      reason.lang = 'en';
      item.append(reason);
    }
    list.append(item);
  }
  box.append(list);
  return box;
}

let turn = 0;
async function draw(ohlas) {
  const mine = ++turn;
  const role = [...roles].find(({ checked }) => checked)?.value ?? 'visitor';
  const explained = await ohlas.explain({ ...ROLES[role], path: location.pathname });
  if (mine !== turn) return;
  // On a page with the element, the card of the article is there already.
  const inline = document.querySelector('ohlas-card') ? ['policy'] : [];
  const asked = explained.filter(({ prompt, shows }) => shows || inline.includes(prompt));
  const names = asked.map(({ prompt }) => words.prompts[prompt] ?? prompt);
  verdict.textContent = names.length ? `${words.asks} ${names.join(', ')}` : words.quiet;
  rules.replaceChildren(...explained.map(column));
}

/** @param {boolean} open */
function unfold(open) {
  rules.hidden = !open;
  why.setAttribute('aria-expanded', String(open));
  kept.set('why', String(open));
}

why.addEventListener('click', () => unfold(rules.hidden));
unfold(kept.get('why') === 'true');
for (const each of roles) if (each.value === kept.get('role')) each.checked = true;
full.checked = kept.get('full') === 'true';

if (!window.ohlas?.push) window.ohlas = [];
window.ohlas.push((ohlas) => {
  if (full.checked) ohlas.consent('full');
  full.addEventListener('change', () => {
    kept.set('full', String(full.checked));
    ohlas.consent(full.checked ? 'full' : 'essential');
    draw(ohlas);
  });
  for (const each of roles)
    each.addEventListener('change', () => {
      kept.set('role', each.value);
      if (each.value === 'bought') {
        // One order a visit: told again, it is the same purchase.
        const id = kept.get('order') ?? `DEMO-${Date.now().toString(36).toUpperCase()}`;
        kept.set('order', id);
        ohlas.purchase({ id, value: 4900, currency: 'CZK' });
      }
      draw(ohlas);
    });
  draw(ohlas);
});
