/** Without accents and capitals, so that "stolicka" finds "Stolička". SQLite's own folding knows ASCII only. */
export function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
