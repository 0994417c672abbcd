/** How a surface is drawn besides its tone. */
export type Texture = 'plain' | 'wood' | 'cord' | 'cane' | 'cloth' | 'glass' | 'glow';

export interface Material {
  /** `#rrggbb` of the surface in full light. */
  readonly tone: string;
  readonly texture: Texture;
}

const wood = (tone: string): Material => ({ tone, texture: 'wood' });
const plain = (tone: string): Material => ({ tone, texture: 'plain' });
const cloth = (tone: string): Material => ({ tone, texture: 'cloth' });

export const MATERIALS = {
  oak: wood('#d3ab77'),
  ash: wood('#e3cda9'),
  beech: wood('#dcb08a'),
  cherry: wood('#b97850'),
  walnut: wood('#8a5f44'),
  'smoked-oak': wood('#6a5242'),

  chalk: plain('#eee8dc'),
  sage: plain('#a3ae95'),
  pine: plain('#5d7060'),
  ink: plain('#4d5b6b'),
  brick: plain('#b8664a'),
  mustard: plain('#d3a24a'),
  soot: plain('#47423d'),

  linen: cloth('#dfd3bf'),
  wool: cloth('#a7a29a'),
  moss: cloth('#7d8763'),
  rust: cloth('#b4704c'),
  night: cloth('#56647a'),
  snow: cloth('#f3eee4'),
  leather: plain('#a9693f'),

  cord: { tone: '#dcc79d', texture: 'cord' },
  'black-cord': { tone: '#565049', texture: 'cord' },
  cane: { tone: '#dfc08a', texture: 'cane' },

  steel: plain('#4a4744'),
  brass: plain('#c59f56'),
  glass: { tone: '#cfd9d8', texture: 'glass' },
  paper: { tone: '#f6e9cf', texture: 'glow' },
  opal: { tone: '#fff3dc', texture: 'glow' },
  leaf: plain('#76865f'),
  terracotta: plain('#c07a56'),
  stone: plain('#d8d0c4'),
  page: plain('#f1eadd'),
} as const satisfies Record<string, Material>;

export type MaterialName = keyof typeof MATERIALS;
