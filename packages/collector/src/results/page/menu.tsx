import type { FC } from 'hono/jsx';

export interface MenuItem {
  readonly text: string;
  readonly href: string;
  readonly current?: boolean;
  /** BCP 47 of the text. */
  readonly lang?: string;
  /** BCP 47 of where it leads, where that is another one than here. */
  readonly hreflang?: string;
}

export interface MenuProps {
  /** What is chosen from, for screen readers. */
  readonly label: string;
  readonly shown: string;
  readonly items: readonly MenuItem[];
}

/** A choice that opens without a script; of several menus one is open. */
export const Menu: FC<MenuProps> = ({ label, shown, items }) => (
  <details class="menu" name="menu">
    <summary>
      <span class="hidden">{label}: </span>
      {shown}
    </summary>
    <ul>
      {items.map(({ text, href, current, lang, hreflang }) => (
        <li>
          <a href={href} aria-current={current ? 'true' : undefined} lang={lang} hreflang={hreflang}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </details>
);
