/**
 * The language to speak: the first wanted one that is there, as a whole or with its end left off, else English.
 * `cs-CZ` finds `cs-CZ`, then `cs`. Tags are BCP 47 in any case of letters; `cs_CZ`, as servers like to write it in
 * `lang`, is understood.
 */
export function matchLocale(wanted: readonly string[], have: readonly string[]): string {
  for (const tag of wanted) {
    const parts = tag.trim().toLowerCase().split(/[-_]/);
    for (; parts.length; parts.pop()) {
      const found = have.find((each) => each.toLowerCase() === parts.join('-'));
      if (found) return found;
    }
  }
  return 'en';
}
