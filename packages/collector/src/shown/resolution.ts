/**
 * The link that asks whether a case was put right: it opens the card `resolution` on the shop's own pages, joined to
 * the response the case grew from. What stands after `#` never reaches a server.
 */
export function resolutionLink(shopUrl: string, responseId: string): string {
  const url = new URL(shopUrl);
  url.searchParams.set('ohlas-card', 'resolution');
  url.hash = `ohlas-thread=${responseId}`;
  return url.href;
}
