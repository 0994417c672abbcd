import type { FC } from 'hono/jsx';
import { addressWith } from '../page/address.js';
import { ExportMenu } from '../page/export-menu.js';
import { Menu } from '../page/menu.js';
import type { Surroundings } from '../page/page.js';
import type { Reader } from '../reader/reader.js';
import { LANGUAGES } from '../words/index.js';
import { PERIODS, type Period } from './period.js';

interface MenusProps {
  readonly around: Surroundings;
  readonly period: Period;
  readonly card: string | undefined;
  readonly language: string | undefined;
  readonly source: string | undefined;
  /** The first day looked at. */
  readonly from: string | undefined;
}

/** Which days, which card, which language, and whether only what was asked counts. */
export const OverviewMenus: FC<MenusProps> = ({
  around: { reader, url },
  period,
  card,
  language,
  source,
  from,
}) => {
  const { words } = reader;
  const cards = Object.keys(words.card);
  const nameOf = (id: string) => (Object.hasOwn(words.card, id) ? (words.card[id] ?? id) : id);
  const listed = card === undefined || cards.includes(card) ? cards : [card, ...cards];
  return (
    <>
      <PeriodMenu reader={reader} url={url} period={period} />
      <Menu
        label={words.filter.card}
        shown={card === undefined ? words.allCards : nameOf(card)}
        items={[
          { text: words.allCards, href: addressWith(url, { card: undefined }), current: card === undefined },
          ...listed.map((id) => ({
            text: nameOf(id),
            href: addressWith(url, { card: id }),
            current: id === card,
          })),
        ]}
      />
      <LanguageMenu reader={reader} url={url} language={language} />
      <Menu
        label={words.filter.source}
        shown={source === 'all' ? words.allSources : words.askedOnly}
        items={[
          { text: words.askedOnly, href: addressWith(url, { source: undefined }), current: source !== 'all' },
          { text: words.allSources, href: addressWith(url, { source: 'all' }), current: source === 'all' },
        ]}
      />
      <ExportMenu
        reader={reader}
        search={
          new URLSearchParams({
            ...(card && { card }),
            ...(language && { locale: language }),
            ...(from && { from }),
          })
        }
      />
    </>
  );
};

/** In which language people answered; not the one of the page. */
const LanguageMenu: FC<{ reader: Reader; url: URL; language: string | undefined }> = ({
  reader: { words },
  url,
  language,
}) => {
  const known = LANGUAGES.map(({ tag, name }) => ({ tag, name }));
  const given = known.find(({ tag }) => tag === language);
  const listed = language === undefined || given ? known : [{ tag: language, name: language }, ...known];
  return (
    <Menu
      label={words.filter.locale}
      shown={language === undefined ? words.allLanguages : (given?.name ?? language)}
      items={[
        {
          text: words.allLanguages,
          href: addressWith(url, { locale: undefined }),
          current: language === undefined,
        },
        ...listed.map(({ tag, name }) => ({
          text: name,
          href: addressWith(url, { locale: tag }),
          current: tag === language,
          lang: tag,
        })),
      ]}
    />
  );
};

export const PeriodMenu: FC<{ reader: Reader; url: URL; period: Period }> = ({ reader, url, period }) => {
  const { words, plural } = reader;
  const nameOf = (one: Period) => {
    if (one === 'all') return words.period.always;
    return one === '365' ? words.period.year : plural(words.period.last, Number(one));
  };
  return (
    <Menu
      label={words.period.label}
      shown={nameOf(period)}
      items={PERIODS.map((one) => ({
        text: nameOf(one),
        href: addressWith(url, { days: one }),
        current: one === period,
      }))}
    />
  );
};
