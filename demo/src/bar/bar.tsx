/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { BarWords } from '../words/words.js';

const ROLES = ['visitor', 'bought', 'delivered'] as const;

/** The demo's own strip: who to be, what would be asked then, and why. `drive.js` fills it in. */
export function Bar({ words }: { readonly words: BarWords }): Child {
  return (
    <aside class="bar" id="bar" aria-label={words.label} data-words={JSON.stringify(words)}>
      <div class="bar-strip">
        <div class="bar-roles" role="radiogroup" aria-labelledby="bar-as">
          <span class="bar-as" id="bar-as">
            {words.actAs}
          </span>
          {ROLES.map((role) => (
            <label>
              <input type="radio" name="bar-role" value={role} checked={role === 'visitor'} />
              <span>{words.roles[role]}</span>
            </label>
          ))}
        </div>
        <label class="bar-consent">
          <input type="checkbox" id="bar-full" />
          <span>{words.remember}</span>
        </label>
        <p class="bar-verdict" id="bar-verdict" role="status">
          {words.waiting}
        </p>
        <button type="button" class="bar-why" id="bar-why" aria-expanded="false" aria-controls="bar-rules">
          {words.why}
        </button>
      </div>
      <div class="bar-rules" id="bar-rules" hidden />
    </aside>
  );
}
