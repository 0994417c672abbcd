/**
 * Every option there is, once: attributes, checks, the type of `Given` and the tables in the docs derive from it.
 *
 * A leaf says which types it takes (`a` list, `b`oolean, `f`unction, `n`umber, `o`bject, `s`tring), then its default,
 * then the other words it may be: `'s|json|text'`. `''` is a group given as one value, such as `endpoint: '…'`.
 * What is deep, `o` and `a`, is checked by the room that uses it, when that is loaded.
 */
export const TABLE = {
  endpoint: {
    '': 's',
    url: 's',
    headers: 'fo',
    contentType: 's|json|text',
    credentials: 's|omit',
    timeoutMs: 'n|15000',
    replaces: 'a',
  },
  transport: 'f',
  locale: 's|auto|*',
  formality: 's||formal|informal',
  texts: 'o',
  shop: {
    name: 's',
    contact: { phone: 's', email: 's', chat: 's', stores: 's' },
    timeZone: 's',
    hours: 'o',
    holidays: 'a',
    replyWorkingDays: 'n',
    policies: { delivery: 's', returns: 's', claim: 's', tracking: 's', privacy: 's' },
  },
  launcher: {
    '': 'b',
    label: 's',
    position: 's|bottom-end|bottom-start|middle-end|middle-start',
    offset: 'n|20',
    icon: 'b',
    card: 's|comment|*',
    hideOn: 'a',
    zIndex: 'n|2147483000',
  },
  cards: 'o',
  ending: { link: { label: 's', href: 's' } },
  prompts: 'abs||recommended',
  quiet: { paths: 'a', perSession: 'n|1', daysBetween: 'n|30', avoid: 'a' },
  audience: {
    token: 's',
    order: { '': 's', id: 's', value: 'n', currency: 's', items: 'a', deliveredBy: 's', token: 's' },
    buyerDays: 'n|365',
    dataLayer: 'bs',
    confirmationPath: 's',
  },
  prefill: { email: 's', phone: 's', name: 's' },
  consent: 'fs|essential|none|full',
  theme: { accent: 's', star: 's', radius: 'ns', font: 's', scheme: 's|auto|light|dark' },
  context: 'fo',
  beforeSend: 'f',
  counts: 'b',
  mirror: 's||dataLayer',
  test: 'bs|auto',
  debug: 'b',
  onProblem: 'f',
} as const;

/** Options that go by a shorter name than their path: the names of attributes, and of what was {@link Given}. */
export const SHORT = {
  endpointUrl: 'endpoint',
  launcherLabel: 'label',
  launcherPosition: 'position',
  launcherCard: 'card',
  themeAccent: 'accent',
  themeScheme: 'scheme',
  audienceToken: 'token',
  audienceOrder: 'order',
  audienceOrderId: 'order',
  audienceOrderValue: 'orderValue',
  audienceOrderCurrency: 'orderCurrency',
  audienceOrderDeliveredBy: 'deliveredBy',
} as const;
