/** Focus is taken from nobody: it is in this root, or it was on something that has just gone. */
export function isFree({ host, ownerDocument }: ShadowRoot): boolean {
  const { activeElement } = host.getRootNode() as Document;
  return !activeElement || activeElement === host || activeElement === ownerDocument.body;
}
