import { ACCENTS } from './accents.js';
import { KINDS, type Kind, type Product, type ProductSpec, ROOMS, type Room } from './product.js';
import { SEATING } from './seating.js';
import { STORAGE } from './storage.js';
import { SURFACES } from './surfaces.js';

const SPECS = { ...SEATING, ...SURFACES, ...STORAGE, ...ACCENTS };

/** Every language has a name and a description for each of these, or it does not compile. */
export type ProductId = keyof typeof SPECS;

/** The order in which one meets the kinds on the front page. */
const TURN: readonly Kind[] = [
  'chair',
  'cabinet',
  'lamp',
  'table',
  'stool',
  'shelf',
  'sofa',
  'mirror',
  'bench',
  'desk',
  'bed',
  'stand',
];

/** In the order of the catalogue: as one would walk through the shop, not drawer by drawer. */
export const PRODUCTS: readonly Product<ProductId>[] = mixed(
  (Object.entries(SPECS) as [ProductId, ProductSpec][]).map(([id, spec]) => ({ id, ...spec })),
);

export function findProduct(id: string): Product<ProductId> | undefined {
  return PRODUCTS.find((product) => product.id === id);
}

export interface Filter {
  readonly room?: Room | undefined;
  readonly kind?: Kind | undefined;
}

/** A word of the address that is no room or kind asks for nothing. */
export function readFilter(room: string | undefined, kind: string | undefined): Filter {
  return { room: ROOMS.find((one) => one === room), kind: KINDS.find((one) => one === kind) };
}

export function filterProducts({ room, kind }: Filter): Product<ProductId>[] {
  return PRODUCTS.filter((one) => (!room || one.rooms.includes(room)) && (!kind || one.kind === kind));
}

/** The kinds that can be had for a room. */
export function kindsFor(room: Room | undefined): Kind[] {
  const kept = filterProducts({ room });
  return KINDS.filter((kind) => kept.some((product) => product.kind === kind));
}

/** What goes with a piece: another kind, the same rooms, the same wood before another. */
export function companions(product: Product<ProductId>, count: number): Product<ProductId>[] {
  const shared = (other: Product): number =>
    other.rooms.filter((room) => product.rooms.includes(room)).length * 2 +
    Number(other.materials[0] === product.materials[0]) * 3;
  const ranked = PRODUCTS.filter((other) => other.kind !== product.kind).sort(
    (a, b) => shared(b) - shared(a),
  );
  const kinds = new Set<Kind>();
  return ranked.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind)).slice(0, count);
}

/** Each kind in turn, a large one more often than a small one, so that hardly two neighbours are alike. */
function mixed(products: readonly Product<ProductId>[]): Product<ProductId>[] {
  const queues = TURN.map((kind) => products.filter((product) => product.kind === kind));
  const rounds = Math.max(...queues.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    queues.flatMap((queue) => {
      const from = Math.floor((round * queue.length) / rounds);
      return queue.slice(from, Math.floor(((round + 1) * queue.length) / rounds));
    }),
  ).flat();
}
