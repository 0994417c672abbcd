/** The machine itself, in the spellings a socket uses. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./i.test(address);
}

/** What counts as one visitor: an IPv4 address, or the /64 an IPv6 provider hands to one household. */
export function networkOf(address: string): string {
  const ipv4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (ipv4) return ipv4;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}

/**
 * Who sent a request, when servers of the shop's own stand in front: each adds the address it was called from at the
 * right end of `X-Forwarded-For`. What stands further left was written by the visitor, and may say anything.
 * @param peer who is connected to us
 * @param proxies how many of those servers there are; 0: the header is not read
 */
export function visitorAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string | undefined {
  if (proxies === 0) return peer;
  const address = unported(forwardedFor?.split(',').at(-proxies)?.trim() ?? '');
  return /^[\da-f]*[.:][\da-f:.]*$/i.test(address) ? address : peer;
}

/** Some write the port too: 192.0.2.1:443 or [2001:db8::1]:443. */
function unported(text: string): string {
  if (text.startsWith('[')) return text.slice(1, text.indexOf(']'));
  return /^[\d.]+:\d+$/.test(text) ? text.slice(0, text.indexOf(':')) : text;
}
