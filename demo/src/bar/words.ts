/** What the bar says in one language. The reasons themselves are of `ohlas.explain()`, which speaks to shops in English. */
export interface BarWords {
  readonly label: string;
  readonly actAs: string;
  readonly roles: Readonly<Record<'visitor' | 'bought' | 'delivered', string>>;
  readonly remember: string;
  readonly why: string;
  readonly waiting: string;
  /** Before the names of what would be asked. */
  readonly asks: string;
  readonly quiet: string;
  readonly shows: string;
  readonly rests: string;
  readonly prompts: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
}

const en: BarWords = {
  label: 'What Ohlas would ask',
  actAs: 'Act as',
  roles: { visitor: 'visitor', bought: 'buyer just now', delivered: 'buyer after delivery' },
  remember: 'consent full',
  why: 'Why',
  waiting: '…',
  asks: 'Would ask:',
  quiet: 'Would ask nothing here',
  shows: 'would be asked',
  rests: 'stays quiet',
  prompts: {
    leaving: 'On leaving',
    ordered: 'After the order',
    delivered: 'After delivery',
    loyal: 'Coming back',
    policy: 'Was this helpful?',
  },
  rules: {
    silenced: 'Not silenced',
    memory: 'Can remember',
    consent: 'Consent',
    inline: 'Opens by itself',
    audience: 'The right person',
    path: 'The right page',
    device: 'Device',
    locale: 'Language',
    'bought-this-visit': 'This visit',
    context: 'Context',
    'quiet-path': 'No quiet page',
    sample: 'In the sample',
    cancelled: 'Not cancelled',
    once: 'Not asked before',
    'every-days': 'Not asked lately',
    dismissed: 'Not just dismissed',
    max: 'Not asked too often',
    answered: 'Not answered yet',
    order: 'Of this order',
    session: 'First of the visit',
    pause: 'Days between two',
    page: 'First of the page',
    trigger: 'What it waits for',
    settling: 'Page has settled',
    hidden: 'In view',
    typing: 'Nobody is typing',
    covered: 'Covers nothing',
    occupied: 'No other card',
  },
};

const cs: BarWords = {
  label: 'Na co by se Ohlas zeptal',
  actAs: 'Jako',
  roles: { visitor: 'návštěvník', bought: 'právě nakoupil', delivered: 'po doručení' },
  remember: 'plný souhlas',
  why: 'Proč',
  waiting: '…',
  asks: 'Zeptal by se:',
  quiet: 'Tady by se neptal',
  shows: 'zeptal by se',
  rests: 'mlčí',
  prompts: {
    leaving: 'Při odchodu',
    ordered: 'Po objednávce',
    delivered: 'Po doručení',
    loyal: 'Po čase',
    policy: 'Pomohlo vám to?',
  },
  rules: {
    silenced: 'Neumlčeno',
    memory: 'Má si co pamatovat',
    consent: 'Souhlas',
    inline: 'Otevře se sama',
    audience: 'Správný člověk',
    path: 'Správná stránka',
    device: 'Zařízení',
    locale: 'Jazyk',
    'bought-this-visit': 'Tato návštěva',
    context: 'Souvislosti',
    'quiet-path': 'Není tichá stránka',
    sample: 'Ve vzorku',
    cancelled: 'Nezrušeno',
    once: 'Ještě se neptal',
    'every-days': 'Dlouho se neptal',
    dismissed: 'Nedávno nezavřeno',
    max: 'Ne příliš často',
    answered: 'Ještě bez odpovědi',
    order: 'K této objednávce',
    session: 'První za návštěvu',
    pause: 'Odstup mezi dotazy',
    page: 'První na stránce',
    trigger: 'Na co čeká',
    settling: 'Stránka se ustálila',
    hidden: 'Je vidět',
    typing: 'Nikdo nepíše',
    covered: 'Nic nezakrývá',
    occupied: 'Žádná jiná karta',
  },
};

export function barWords(tag: string): BarWords {
  return tag === 'cs' ? cs : en;
}
