/** `*` stands for any characters; the whole pathname has to match; a slash at the end makes no difference. */
export type Path = string;

/** Whether one of the patterns matches. A regular expression, because the entry carries it to every page. */
export function matchesPath(patterns: readonly Path[], pathname: string): boolean {
  return patterns.some((pattern) => {
    const literally = pattern.replace(/\/$/, '').replace(/\W/g, '\\$&');
    return new RegExp(`^${literally.replaceAll('\\*', '.*')}/?$`).test(pathname);
  });
}
