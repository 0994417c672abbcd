import { BlockList, isIP } from 'node:net';

/** What the IANA registries set aside: addresses that lead to this machine, this network, or nowhere. */
const SPECIAL: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  // Both translate to an IPv4 address of anybody's choice.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** Tells whether an address is none of the public internet. What is no address at all counts as private. */
export function privateAddresses(): (address: string) => boolean {
  const list = new BlockList();
  for (const [network, prefix] of SPECIAL)
    list.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  return (address) => {
    const [bare = ''] = address.split('%');
    const family = isIP(bare);
    // IPv4 inside IPv6 (::ffff:127.0.0.1) is looked up as the IPv4 address it is.
    return family === 0 || list.check(bare, family === 6 ? 'ipv6' : 'ipv4');
  };
}
