import type { JSX } from 'preact';
import { ICONS, Icon } from '../controls/icon.js';
import type { Stage } from '../scene.js';

/** The published rules to point to: delivery, returns, a formal claim. */
export function Policies({ stage: { shop, words } }: { readonly stage: Stage }): JSX.Element {
  return (
    <div class="row links small" part="policies">
      {(['delivery', 'returns', 'claim'] as const).map((name) => {
        const href = shop?.policies?.[name];
        return (
          href && (
            <a key={name} class="link" href={href} target="_blank" rel="noopener">
              {words.policies[name]}
            </a>
          )
        );
      })}
    </div>
  );
}

/** The ways to a person. */
export function Ways({ stage }: { readonly stage: Stage }): JSX.Element {
  const { phone, email } = stage.shop?.contact ?? {};
  const way = (href: string, words: string | undefined, path: string) =>
    words && (
      <a class="way" href={href + words.replaceAll(' ', '')}>
        <Icon path={path} />
        {/* Where words run from the right, the groups of a number would too. */}
        <bdi>{words}</bdi>
      </a>
    );
  return (
    <div part="ways">
      {way('tel:', phone, ICONS.phone)}
      {way('mailto:', email, ICONS.mail)}
    </div>
  );
}
