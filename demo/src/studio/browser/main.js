// The playground: what its controls say goes into the address, the code and the preview.
import { read, write } from '../address.js';
import { settingOf } from '../settings.js';
import { createArrivals } from './arrivals.js';
import { createCodePanel } from './code-panel.js';
import { createControls } from './controls.js';
import { find } from './dom.js';
import { createHappenings } from './happenings.js';
import { createPreview } from './preview.js';
import { createTrail } from './trail.js';

/** @typedef {import('../settings.js').Settings} Settings */

/** Where a change costs the person something, such as an open card, it waits until they have stopped typing. */
const RESTS_MS = 500;

const room = crypto.randomUUID();
const toggle = /** @type {HTMLButtonElement} */ (find('toggle'));
let settings = read(location.search);
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
let isOpen = false;

const showCode = createCodePanel();
const arrivals = createArrivals(room);
const happenings = createHappenings();
const trail = createTrail(go);
const preview = createPreview(find('frame'), room, (said, detail) => {
  if (said === 'anew') controls.forgive();
  if (said === 'problem') controls.blame(detail);
  if (said === 'shown' || said === 'close') {
    isOpen = said === 'shown';
    toggle.textContent = isOpen ? 'Close the card' : 'Open the card';
  }
  arrivals(said, detail);
  happenings(said, detail);
});
const controls = createControls(find('controls'), (changed) => {
  const [name = ''] = Object.keys(changed);
  settings = { ...settings, ...changed };
  trail.change(name, write(settings));
  const { kind, takes } = settingOf(name);
  show(kind === 'text' || kind === 'json' || takes === 'anew' ? RESTS_MS : 0);
});

/** @param {number} after milliseconds, for the preview; the rest follows at once */
function show(after) {
  showCode(settings);
  controls.count(settings);
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.start')))
    if (write(read(link.search)) === write(settings)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  toggle.hidden = settings.place === 'inline';
  clearTimeout(waiting);
  if (after) waiting = setTimeout(() => preview.show(settings), after);
  else preview.show(settings);
}

/** @param {string} query */
function go(query) {
  settings = read(query);
  controls.put(settings);
  show(0);
}

toggle.addEventListener('click', () => (isOpen ? preview.close() : preview.open()));
document.addEventListener('click', (event) => {
  const link = /** @type {Element} */ (event.target).closest('a');
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!link?.matches('.start, #reset') || elsewhere) return;
  event.preventDefault();
  trail.leap(link.search);
  go(link.search);
});

// A browser that comes back to a page fills its fields in again, as they were left and not as the address has it.
go(location.search);
// On a phone the controls would stand a long way before the preview.
if (matchMedia('(max-width: 900px)').matches)
  for (const group of document.querySelectorAll('details.group')) group.removeAttribute('open');
