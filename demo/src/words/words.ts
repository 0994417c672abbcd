import type { ProductId } from '../catalogue/catalogue.js';
import type { Kind, Material, Room } from '../catalogue/product.js';

/** A text around a number, in the right plural. */
export type Counted = (count: number) => string;

/** A text around names, dates or amounts that are words already. */
export type Filled<Key extends string> = (values: Readonly<Record<Key, string>>) => string;

/** Everything the shop says in one language. A language is one file that has all of it, and its line in `languages.ts`. */
export interface Words {
  /** BCP 47, for `<html lang>`. */
  readonly tag: string;
  /** BCP 47 with the region whose dates and amounts are meant. */
  readonly region: string;
  /** Its own name, as it stands in the language switch. */
  readonly name: string;
  readonly bar: BarWords;
  readonly shop: ShopWords;
  readonly catalogue: CatalogueWords;
  readonly rooms: Readonly<Record<Room, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly materials: Readonly<Record<Material, string>>;
  readonly products: Readonly<Record<ProductId, ProductWords>>;
  readonly product: ProductPageWords;
  readonly cart: CartWords;
  readonly checkout: CheckoutWords;
  readonly order: OrderWords;
  readonly account: AccountWords;
  readonly message: MessageWords;
  readonly contact: ContactWords;
  readonly articles: Readonly<Record<ArticleId, Article>>;
  readonly article: { readonly unclear: string; readonly ask: string; readonly others: string };
  readonly missing: { readonly title: string; readonly text: string; readonly home: string };
}

/** What the bar says. The reasons themselves are of `ohlas.explain()`, which speaks to shops in English. */
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

export interface ProductWords {
  readonly name: string;
  readonly text: string;
}

export interface ShopWords {
  readonly tagline: string;
  readonly skip: string;
  readonly menu: string;
  /** One word each, for the head of the page. */
  readonly short: { readonly delivery: string; readonly contact: string; readonly orders: string };
  readonly furniture: string;
  readonly returns: string;
  readonly care: string;
  readonly privacy: string;
  readonly contact: string;
  readonly account: string;
  readonly cart: string;
  readonly inCart: Counted;
  readonly language: string;
  readonly about: string;
  readonly help: string;
  readonly findUs: string;
  readonly demonstration: string;
  /** The link to the playground. */
  readonly tryOn: string;
}

export interface CatalogueWords {
  readonly title: string;
  readonly headline: string;
  readonly lead: string;
  readonly scene: string;
  readonly list: string;
  readonly byRoom: string;
  readonly byKind: string;
  readonly allRooms: string;
  readonly allKinds: string;
  readonly count: Counted;
  readonly none: string;
  readonly reset: string;
  readonly toOrder: string;
}

export interface ProductPageWords {
  readonly path: string;
  readonly withTax: string;
  readonly inStock: Counted;
  readonly toOrder: Counted;
  readonly athome: Filled<'date' | 'weekday'>;
  readonly quantity: string;
  readonly add: string;
  /** Where there is no script. */
  readonly stars: Filled<'mean' | 'count'>;
  readonly unrated: string;
  readonly rate: string;
  readonly materials: string;
  readonly dimensions: string;
  readonly width: string;
  readonly depth: string;
  readonly height: string;
  readonly weight: string;
  readonly plan: Filled<'name' | 'width' | 'depth' | 'height'>;
  readonly delivery: string;
  readonly deliveryText: Filled<'fee' | 'free'>;
  readonly returnText: string;
  readonly companions: string;
}

export interface CartWords {
  readonly title: string;
  readonly empty: string;
  readonly browse: string;
  readonly item: string;
  readonly quantity: string;
  readonly quantityOf: Filled<'name'>;
  readonly update: string;
  readonly remove: string;
  readonly removeOf: Filled<'name'>;
  readonly each: Filled<'price'>;
  readonly subtotal: string;
  readonly delivery: string;
  readonly free: string;
  readonly missingForFree: Filled<'amount'>;
  readonly total: string;
  readonly checkout: string;
  readonly summary: string;
}

export type FieldName = 'name' | 'email' | 'phone' | 'street' | 'town' | 'postcode';
export type DeliveryWay = 'courier' | 'pickup';
export type PaymentWay = 'transfer' | 'card';

export interface CheckoutWords {
  readonly title: string;
  readonly lead: string;
  readonly who: string;
  readonly where: string;
  readonly fields: Readonly<Record<FieldName | 'note', string>>;
  readonly optional: string;
  readonly problems: Counted;
  /** What to write instead. */
  readonly faults: Readonly<Record<FieldName | 'delivery' | 'payment' | 'note', string>>;
  readonly delivery: string;
  readonly ways: Readonly<Record<DeliveryWay, { readonly label: string; readonly text: string }>>;
  readonly payment: string;
  readonly payments: Readonly<Record<PaymentWay, { readonly label: string; readonly text: string }>>;
  readonly yours: string;
  readonly change: string;
  readonly place: string;
  readonly demonstration: string;
}

export interface OrderWords {
  readonly title: string;
  readonly headline: string;
  readonly number: Filled<'number'>;
  readonly arrives: Filled<'date' | 'weekday'>;
  readonly waits: Filled<'date' | 'weekday'>;
  readonly items: string;
  readonly goesTo: string;
  readonly pickedUp: string;
  readonly payment: string;
  readonly next: string;
  readonly steps: Readonly<Record<DeliveryWay, readonly string[]>>;
  readonly orders: string;
  readonly back: string;
}

export interface AccountWords {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly placed: Filled<'date'>;
  readonly show: Filled<'number'>;
  readonly rate: Filled<'name'>;
  readonly message: string;
}

/** The letter after delivery. */
export interface MessageWords {
  readonly title: string;
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly question: string;
  /** From one star to five. */
  readonly stars: readonly [string, string, string, string, string];
  readonly small: string;
}

export interface ContactWords {
  readonly title: string;
  readonly lead: string;
  readonly people: string;
  readonly roles: Readonly<Record<PersonId, string>>;
  readonly phone: string;
  readonly email: string;
  readonly write: string;
  readonly hours: string;
  readonly closed: string;
  readonly address: string;
  readonly map: string;
  readonly way: string;
}

export type PersonId = 'orders' | 'workshop' | 'care';

export const ARTICLES = ['returns', 'care', 'privacy'] as const;
export type ArticleId = (typeof ARTICLES)[number];

export interface Article {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** Part of an address: the widget links to `returns#claim`. */
  readonly id: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly steps?: readonly string[];
}
