/** `*` stands for any characters; the whole pathname has to match; a slash at the end makes no difference. */
export type Path = string;

/** Whether one of the patterns matches. */
export function matchesPath(patterns: readonly Path[], pathname: string): boolean {
  const path = trimmed(pathname);
  return patterns.some((pattern) => {
    const [start = '', ...rest] = trimmed(pattern).split('*');
    if (!path.startsWith(start)) return false;
    let at = start.length;
    for (const [index, part] of rest.entries()) {
      const last = index === rest.length - 1;
      // The last part has to close the path; the others are taken where they first come, which is the greediest
      // choice for what follows.
      const found = last ? path.length - part.length : path.indexOf(part, at);
      if (found < at || (last && !path.endsWith(part))) return false;
      at = found + part.length;
    }
    return rest.length > 0 || path.length === start.length;
  });
}

function trimmed(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
