/** The name of a key below a name: `zIndex` below `launcher` is `launcherZIndex`. */
export function nameIn(above: string, key: string): string {
  return above && key ? above + key.charAt(0).toUpperCase() + key.slice(1) : above + key;
}
