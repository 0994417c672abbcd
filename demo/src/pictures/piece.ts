import type { Chance } from './chance.js';
import { type ArmchairShape, armchair } from './furniture/armchair.js';
import { type BedShape, bed } from './furniture/bed.js';
import { type BenchShape, bench } from './furniture/bench.js';
import { type CabinetShape, cabinet } from './furniture/cabinet.js';
import { type ChairShape, chair } from './furniture/chair.js';
import { type DeskShape, desk } from './furniture/desk.js';
import { type LampShape, lamp } from './furniture/lamp.js';
import { type MirrorShape, mirror } from './furniture/mirror.js';
import { type ShelfShape, shelf } from './furniture/shelf.js';
import type { Size } from './furniture/size.js';
import { type StandShape, stand } from './furniture/stand.js';
import { type StoolShape, stool } from './furniture/stool.js';
import { type TableShape, table } from './furniture/table.js';
import type { Solid } from './solid.js';

/** How one piece of furniture is built. */
export type Piece =
  | ({ readonly of: 'stool' } & StoolShape)
  | ({ readonly of: 'chair' } & ChairShape)
  | ({ readonly of: 'armchair' } & ArmchairShape)
  | ({ readonly of: 'bench' } & BenchShape)
  | ({ readonly of: 'table' } & TableShape)
  | ({ readonly of: 'desk' } & DeskShape)
  | ({ readonly of: 'shelf' } & ShelfShape)
  | ({ readonly of: 'cabinet' } & CabinetShape)
  | ({ readonly of: 'bed' } & BedShape)
  | ({ readonly of: 'lamp' } & LampShape)
  | ({ readonly of: 'mirror' } & MirrorShape)
  | ({ readonly of: 'stand' } & StandShape);

export function build(piece: Piece, size: Size, chance: Chance): Solid[] {
  switch (piece.of) {
    case 'stool':
      return stool(size, piece);
    case 'chair':
      return chair(size, piece);
    case 'armchair':
      return armchair(size, piece);
    case 'bench':
      return bench(size, piece);
    case 'table':
      return table(size, piece, chance);
    case 'desk':
      return desk(size, piece, chance);
    case 'shelf':
      return shelf(size, piece, chance);
    case 'cabinet':
      return cabinet(size, piece, chance);
    case 'bed':
      return bed(size, piece);
    case 'lamp':
      return lamp(size, piece);
    case 'mirror':
      return mirror(size, piece);
    case 'stand':
      return stand(size, piece);
  }
}

/** Where it is: most stand on the floor, some hang on a wall or from the ceiling, some stand on nothing in sight. */
export function placeOf(piece: Piece): 'floor' | 'wall' | 'ceiling' {
  if (piece.of === 'mirror') return 'wall';
  if (piece.of === 'shelf' && (piece.form === 'plank' || piece.form === 'boxes')) return 'wall';
  if (piece.of === 'lamp' && piece.form === 'wall') return 'wall';
  if (piece.of === 'lamp' && piece.form === 'pendant') return 'ceiling';
  if (piece.of === 'stand' && piece.form === 'pegs') return 'wall';
  return 'floor';
}
