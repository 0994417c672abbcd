import type { FC } from 'hono/jsx';
import { addressWith } from '../page/address.js';
import type { Surroundings } from '../page/page.js';
import { fill, type Reader } from '../reader/reader.js';
import { LANGUAGES } from '../words/index.js';
import { cardName } from './card-and-subject.js';

type Choice = readonly [value: string, text: string];

interface Select {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The filters as a form: what is chosen stands in the address, to be kept or passed on. */
export const Filters: FC<{ around: Surroundings }> = ({ around: { reader, url } }) => {
  const { words } = reader;
  const said = words.filter;
  const given = (name: string) => url.searchParams.get(name) ?? '';
  return (
    <search aria-label={said.title}>
      <form class="filters" method="get" action="/results/answers">
        <label class="q">
          {said.q}
          <input type="search" name="q" value={given('q')} />
        </label>
        {selectsOf(reader).map((select) => (
          <Choose {...select} given={given(select.name)} any={said.any} />
        ))}
        <label>
          {said.from}
          <input type="date" name="from" value={given('from')} />
        </label>
        <label>
          {said.to}
          <input type="date" name="to" value={given('to')} />
        </label>
        <button type="submit">{said.show}</button>
      </form>
    </search>
  );
};

const Choose: FC<Select & { given: string; any: string }> = ({ name, label, choices, given, any }) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{any}</option>
      {given !== '' && !choices.some(([value]) => value === given) && (
        <option value={given} selected>
          {given}
        </option>
      )}
      {choices.map(([value, text]) => (
        <option value={value} selected={value === given}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

function selectsOf(reader: Reader): readonly Select[] {
  const { words, format } = reader;
  const said = words.filter;
  const yesNo: readonly Choice[] = [
    ['true', words.yes],
    ['false', words.no],
  ];
  return [
    { name: 'card', label: said.card, choices: Object.entries(words.card) },
    { name: 'audience', label: said.audience, choices: Object.entries(words.audiences) },
    { name: 'source', label: said.source, choices: Object.entries(words.source) },
    {
      name: 'score',
      label: said.score,
      choices: Array.from({ length: 11 }, (_, n) => [String(n), format.number(n)] as const),
    },
    { name: 'locale', label: said.locale, choices: LANGUAGES.map(({ tag, name }) => [tag, name] as const) },
    { name: 'test', label: said.test, choices: yesNo },
    { name: 'quarantine', label: said.quarantine, choices: yesNo },
  ];
}

/** Every filter in the address, each with a link that takes it away. */
export const Active: FC<{ around: Surroundings }> = ({ around: { reader, url } }) => {
  const said = reader.words.filter;
  const active = [...url.searchParams].filter(([name]) => Object.hasOwn(said, name));
  if (active.length === 0) return null;
  return (
    <ul class="active" aria-label={said.active}>
      {active.map(([name, value]) => {
        const filter = `${said[name as keyof typeof said]}: ${valueIn(reader, name, value)}`;
        return (
          <li>
            <a href={addressWith(url, { [name]: undefined })} aria-label={fill(said.remove, { filter })}>
              <bdi>{filter}</bdi> <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
      {active.length > 1 && (
        <li>
          <a class="all" href="/results/answers">
            {said.removeAll}
          </a>
        </li>
      )}
    </ul>
  );
};

function valueIn(reader: Reader, name: string, value: string): string {
  const { words } = reader;
  if (name === 'card') return cardName(reader, value);
  const known: { readonly [name: string]: object } = {
    audience: words.audiences,
    source: words.source,
    evidence: words.evidence,
    case: words.case.status,
    locale: Object.fromEntries(LANGUAGES.map((one) => [one.tag, one.name])),
    test: { true: words.yes, false: words.no },
    quarantine: { true: words.yes, false: words.no },
  };
  const texts = Object.hasOwn(known, name) ? (known[name] as { [value: string]: string }) : {};
  return Object.hasOwn(texts, value) ? (texts[value] ?? value) : value;
}
