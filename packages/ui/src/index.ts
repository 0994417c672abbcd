export { changeOf } from './aftercare/change.js';
export { cellOf } from './cell.js';
export { guard } from './guard.js';
export { type Mounted, mount } from './mount.js';
export type {
  MountOptions,
  Place,
  Scene,
  Shop,
  Stage,
  View,
  ViewProps,
} from './scene.js';
export { createTheme, type Theme } from './theme/theme.js';
