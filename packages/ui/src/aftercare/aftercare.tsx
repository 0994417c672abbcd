import { type OpeningTimes, openingAt } from '@ohlas/core';
import { format } from '@ohlas/locales';
import type { OhlasResponse } from '@ohlas/protocol';
import type { ComponentChildren } from 'preact';
import { ICONS, Icon } from '../controls/icon.js';
import type { MountOptions, Stage } from '../scene.js';
import { inBoth } from '../words.js';
import { copyOf, saveText } from './copy.js';
import { openingIn } from './moment.js';

/** What the endings need of the shop and of the conversation. */
export interface Care {
  /** The response as it was sent last. */
  response(): OhlasResponse | undefined;
  /** When the shop's people are there, if it has said so. */
  readonly times: OpeningTimes | undefined;
  /** Opens a complaint that goes on where this card ends; nothing where it would lead in circles. */
  readonly help: (() => void) | undefined;
  /** Whether a file of what was said is offered. */
  readonly copy: boolean;
}

const DRAWN = {
  chat: 'M4 5h16v11h-9l-5 4v-4h-2z',
  stores: 'M5 11v9h14v-9M3 9l2-5h14l2 5a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0',
} as const;

/** What can be done after an ending: people to reach, the way out of a panel, a parcel to follow. */
export function aftercareOf(care: Care): NonNullable<MountOptions['aftercare']> {
  return (stage, { ending }) => {
    if (ending.id === 'sorry') return <Help stage={stage} care={care} />;
    if (ending.id === 'not-yet') return <Tracking stage={stage} />;
    const consent = care.response()?.answers.find(({ kind }) => kind === 'consent');
    return consent ? <Withdrawal stage={stage} care={care} /> : undefined;
  };
}

function Help({ stage, care }: { readonly stage: Stage; readonly care: Care }): ComponentChildren {
  const words = inBoth(stage.words);
  const { phone, email, chat, stores } = stage.shop?.contact ?? {};
  const { response, times } = care;
  const now = stage.clock.now();
  const opening = times && openingAt(now, times);
  const hours = opening && openingIn(words, opening, now, times.timeZone);
  const way = (href: string | undefined, label: string | undefined, path: string, when?: string) =>
    href && (
      <a
        class="way"
        style={{ flexWrap: 'wrap', columnGap: '12px', rowGap: 0 }}
        href={href}
        {...(/^https?:|^\//.test(href) && { target: '_blank', rel: 'noopener' })}
      >
        <Icon path={path} />
        <span dir="auto" style={{ whiteSpace: 'nowrap' }}>
          {label}
        </span>
        <span class="small" style={{ marginInlineStart: 'auto', textAlign: 'end' }}>
          {when}
        </span>
      </a>
    );
  return (
    <>
      {care.help && (
        <button type="button" class="btn wide line" part="help" onClick={care.help}>
          {words.help}
        </button>
      )}
      <div part="ways">
        {way(phone && `tel:${phone.replace(/[^\d+*#]/g, '')}`, phone, ICONS.phone, hours)}
        {way(email && `mailto:${email.trim()}`, email, ICONS.mail)}
        {way(chat, words.chat, DRAWN.chat, hours)}
        {way(stores, words.stores, DRAWN.stores, hours)}
      </div>
      {care.copy && (
        <p>
          <button
            type="button"
            class="link"
            part="copy"
            onClick={({ currentTarget }) => {
              const sent = response();
              const when = (iso: string) =>
                new Intl.DateTimeFormat(words.tag, { dateStyle: 'long', timeStyle: 'short' }).format(
                  new Date(iso),
                );
              if (sent) saveText(copyOf(sent, words, when), `${sent.case ?? sent.id}.txt`, currentTarget);
            }}
          >
            {words.saveCopy}
          </button>
        </p>
      )}
    </>
  );
}

function Tracking({ stage }: { readonly stage: Stage }): ComponentChildren {
  const href = stage.shop?.policies?.tracking;
  return (
    href && (
      <a class="link" href={href} target="_blank" rel="noopener">
        {inBoth(stage.words).tracking}
      </a>
    )
  );
}

function Withdrawal({ stage, care }: { readonly stage: Stage; readonly care: Care }): ComponentChildren {
  const words = inBoth(stage.words);
  const id = care.response()?.id ?? '';
  const email = stage.shop?.contact?.email;
  const said = format(words.withdraw, { id });
  return (
    <p class="small">
      {email ? (
        <a
          class="link"
          href={`mailto:${email}?subject=${encodeURIComponent(`${words.withdrawLink}: ${id}`)}`}
        >
          {words.withdrawLink}
        </a>
      ) : (
        said
      )}
    </p>
  );
}
