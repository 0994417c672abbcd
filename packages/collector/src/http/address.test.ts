import { expect, test } from 'vitest';
import { visitorAddress } from './address.js';

const PEER = '127.0.0.1';

test.each<[name: string, header: string | undefined, proxies: number, address: string]>([
  ['nobody is believed without proxies', '203.0.113.7', 0, PEER],
  ['one proxy wrote the last one', '198.51.100.1, 203.0.113.7', 1, '203.0.113.7'],
  ['two proxies wrote the last two', '198.51.100.1, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
  ['a header that is too short was not written by them', '203.0.113.7', 2, PEER],
  ['no header at all', undefined, 1, PEER],
  ['an empty one', '', 1, PEER],
  ['a word', 'unknown', 1, PEER],
  ['a path', '203.0.113.7/../', 1, PEER],
  ['IPv6', '2001:db8::1', 1, '2001:db8::1'],
  ['IPv6 in brackets with a port', '[2001:db8::1]:443', 1, '2001:db8::1'],
  ['IPv4 with a port', '203.0.113.7:50123', 1, '203.0.113.7'],
])('%s', (_, header, proxies, address) => {
  expect(visitorAddress(PEER, header, proxies)).toBe(address);
});
