/** An address of these pages with other parameters; undefined takes one away. Paging starts again. */
export function addressWith(url: URL, changes: { readonly [name: string]: string | undefined }): string {
  const search = new URLSearchParams(url.search);
  search.delete('cursor');
  search.delete('token');
  for (const [name, value] of Object.entries(changes)) {
    search.delete(name);
    if (value !== undefined) search.set(name, value);
  }
  const text = search.toString();
  return text === '' ? url.pathname : `${url.pathname}?${text}`;
}
