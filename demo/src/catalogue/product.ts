import type { BackdropName } from '../pictures/backdrop.js';
import type { Size } from '../pictures/furniture/size.js';
import type { Piece } from '../pictures/piece.js';

export const ROOMS = ['living', 'dining', 'bedroom', 'study', 'hall'] as const;
export type Room = (typeof ROOMS)[number];

export const KINDS = [
  'stool',
  'chair',
  'sofa',
  'bench',
  'table',
  'desk',
  'shelf',
  'cabinet',
  'bed',
  'lamp',
  'mirror',
  'stand',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a piece is made of, in the order a label would name it. */
export type Material =
  | 'oak'
  | 'ash'
  | 'beech'
  | 'cherry'
  | 'walnut'
  | 'smoked-oak'
  | 'spruce'
  | 'oil'
  | 'soap'
  | 'paint'
  | 'paper-cord'
  | 'cane'
  | 'linen'
  | 'wool'
  | 'leather'
  | 'steel'
  | 'brass'
  | 'glass'
  | 'mirror-glass'
  | 'paper'
  | 'opal-glass'
  | 'ceramic';

/** Everything about a piece that is the same in every language. */
export interface ProductSpec {
  readonly kind: Kind;
  readonly rooms: readonly Room[];
  /** Czech crowns with tax. */
  readonly price: number;
  readonly size: Size;
  /** Kilograms. */
  readonly weight: number;
  readonly materials: readonly Material[];
  /** Pieces in the warehouse; made to order where there are none. */
  readonly stock: number;
  /** How long making one takes. */
  readonly weeks: number;
  readonly piece: Piece;
  readonly backdrop: BackdropName;
}

export interface Product<Id extends string = string> extends ProductSpec {
  readonly id: Id;
}
