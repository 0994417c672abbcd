import { describe, expect, test } from 'vitest';
import { type Setting, TABLE } from './settings/table.js';
import { readSettings } from './settings.js';

const settingsOf = (args: string[], env: Record<string, string> = {}) => {
  const asked = readSettings(args, env);
  return asked.kind === 'serve' ? asked.settings : asked;
};

describe('the settings', () => {
  test('have defaults that keep to the machine', () => {
    expect(settingsOf([])).toEqual({ host: '127.0.0.1', port: 4100, file: '.ohlas/responses.db' });
  });

  test('come from the environment', () => {
    const env = { PORT: '8080', OHLAS_DATA: '/var/ohlas', OHLAS_ADMIN_TOKEN: 'secret' };
    expect(settingsOf([], env)).toEqual({
      host: '127.0.0.1',
      port: 8080,
      file: '/var/ohlas/responses.db',
      adminToken: 'secret',
    });
    expect(settingsOf([], { PORT: '', OHLAS_DATA: '', OHLAS_ADMIN_TOKEN: '' })).toEqual(settingsOf([]));
  });

  test('come from flags before that', () => {
    const args = ['--port=0', '--host', '::1', '--data', 'here', '--origin', 'https://a.example'];
    expect(
      settingsOf([...args, '--origin', 'https://b.example'], { PORT: '1', OHLAS_DATA: 'there' }),
    ).toEqual({
      host: '::1',
      port: 0,
      file: 'here/responses.db',
      origins: ['https://a.example', 'https://b.example'],
    });
  });

  test('name the cure when they are wrong', () => {
    expect(settingsOf(['--prot', '1'])).toEqual({
      kind: 'wrong',
      because: "Unknown option '--prot'. --help lists what there is.",
    });
    for (const port of ['http', '-1', '65536', '1.5', ''])
      expect(settingsOf([`--port=${port}`])).toMatchObject({
        kind: 'wrong',
        because: `"${port}" is not a port. Write a number from 0 to 65535: --port 4100`,
      });
    expect(settingsOf([], { PORT: 'http' })).toMatchObject({ kind: 'wrong' });
  });

  const SECRET = `HS256:${Buffer.alloc(32, 7).toString('base64')}`;
  const HOOK = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const files = (content: Record<string, string>) => (path: string) => {
    const text = content[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  };

  test('say whose tokens prove a purchase', () => {
    const args = [
      '--token-key',
      SECRET,
      '--token-key',
      '@next.json',
      '--token-audience',
      'https://shop.example',
    ];
    expect(readSettings(args, {}, files({ 'next.json': '{"kty":"oct"}' }))).toMatchObject({
      settings: { tokens: { keys: [SECRET, '{"kty":"oct"}'], audience: 'https://shop.example' } },
    });
    const jwk = '{"kty":"oct", "k":"x y"}';
    expect(settingsOf([], { OHLAS_TOKEN_KEY: jwk, OHLAS_TOKEN_AUDIENCE: 'a' })).toMatchObject({
      tokens: { keys: [jwk] },
    });
    expect(
      settingsOf([], { OHLAS_TOKEN_KEY: `${SECRET} ${SECRET}`, OHLAS_TOKEN_AUDIENCE: 'a' }),
    ).toMatchObject({
      tokens: { keys: [SECRET, SECRET] },
    });
  });

  test('say whom to tell of cases and answers', () => {
    const args = ['--webhook', 'https://shop.example/a', '--webhook', 'https://shop.example/b'];
    expect(settingsOf([...args, '--webhook-secret', HOOK, '--webhook-answers', '2'])).toMatchObject({
      webhooks: [
        { url: 'https://shop.example/a', secrets: [HOOK], answers: { starsAtMost: 2 } },
        { url: 'https://shop.example/b', secrets: [HOOK], answers: { starsAtMost: 2 } },
      ],
    });
    const own = ['--webhook', 'http://127.0.0.1/', '--webhook-secret', HOOK, '--webhook-private'];
    expect(settingsOf(own)).toMatchObject({ webhookPrivate: true, webhooks: [{ url: 'http://127.0.0.1/' }] });
  });

  test('come from a file behind everything else', () => {
    const hooks = [{ url: 'https://shop.example/hook', secrets: [HOOK], answers: { cards: ['rating'] } }];
    const read = files({
      'ohlas.json': JSON.stringify({
        port: 8080,
        host: '::',
        origins: ['https://shop.example'],
        trustedProxies: 2,
        rateLimit: 0,
        shopName: 'Dub & Ořech',
        shopUrl: 'https://shop.example/',
        timeZone: 'Europe/Prague',
        keepContacts: 6,
        adminToken: 'secret',
        webhooks: hooks,
        quiet: true,
      }),
    });
    const asked = readSettings(['--config', 'ohlas.json', '--host', '::1'], { PORT: '9000' }, read);
    expect(asked).toEqual({
      kind: 'serve',
      settings: {
        host: '::1',
        port: 9000,
        file: '.ohlas/responses.db',
        origins: ['https://shop.example'],
        adminToken: 'secret',
        trustedProxies: 2,
        ratePerMinute: false,
        shopName: 'Dub & Ořech',
        shopUrl: 'https://shop.example/',
        timeZone: 'Europe/Prague',
        webhooks: hooks,
        retention: { contactsMonths: 6 },
        quiet: true,
      },
    });
  });

  test.each<[readonly string[], string]>([
    [['--trusted-proxies', 'all'], '"all" is not a number of servers in front. Write a number from 0 to 10'],
    [['--rate-limit=-5'], 'is not a number of requests a minute'],
    [['--time-zone', 'Europe/Atlantis'], '"Europe/Atlantis" is not a time zone. Write one like'],
    [['--shop-url', 'shop.example'], 'Write it in full: --shop-url https://shop.example/'],
    [['--token-key', SECRET], 'Say whom the tokens are made for: --token-audience'],
    [['--token-audience', 'x'], 'needs a key to check with'],
    [['--token-key', '@missing.json', '--token-audience', 'x'], 'missing.json cannot be read'],
    [['--webhook', 'https://shop.example/'], 'needs a secret: whsec_'],
    [['--webhook', 'http://shop.example/', '--webhook-secret', HOOK], 'Write it in full: https://'],
    [['--webhook-secret', HOOK], 'signs what goes to an address'],
    [['--webhook-answers', 'bad'], 'Write none, all, or a number of stars'],
    [['--keep-answers', '0'], 'Write a number from 1 to 1200: --keep-answers 12'],
    [['--keep-contacts', 'ever'], '"ever" is not a number of months'],
    [['--config', 'missing.json'], 'missing.json cannot be read. Name a file that is there'],
    [['--config', 'broken.json'], 'broken.json is not JSON'],
    [['--config', 'list.json'], 'list.json holds no object'],
    [['--config', 'typo.json'], '"prot" in typo.json is no setting. There are port, host'],
    [['--config', 'port.json'], '"http" is not a port'],
    [['--config', 'hooks.json'], '"webhooks" cannot be used. Write a list of hooks like'],
    [['--config', 'quiet.json'], '"quiet" in quiet.json cannot be used. Write true or false.'],
    [['--config', 'data.json'], '"data" in data.json cannot be used. Write text'],
    [['--shop-name='], '--shop-name cannot be used'],
  ])('are refused as %j', (args, because) => {
    const read = files({
      'broken.json': '{"port"',
      'list.json': '[]',
      'typo.json': '{"prot": 1}',
      'port.json': '{"port": "http"}',
      'hooks.json': '{"webhooks": [{"url": "https://shop.example/", "secret": "x"}]}',
      'quiet.json': '{"quiet": "yes"}',
      'data.json': '{"data": 5}',
    });
    const asked = readSettings(args, {}, read);
    expect(asked.kind).toBe('wrong');
    expect(asked.kind === 'wrong' ? asked.because : '').toContain(because);
    expect(JSON.stringify(asked)).not.toContain('BwcHBwc');
  });

  test('may ask for a copy instead', () => {
    expect(readSettings(['--backup', 'copy.db', '--data', 'here'], {})).toEqual({
      kind: 'backup',
      file: 'here/responses.db',
      to: 'copy.db',
    });
  });

  test('can be asked for', () => {
    const asked = readSettings(['--help', '--port', 'x'], {});
    const text = asked.kind === 'help' ? asked.text : '';
    for (const [flag, { env }] of Object.entries<Setting>(TABLE)) {
      expect(text).toContain(`--${flag}`);
      expect(text).toContain(env ?? '');
    }
    expect(text).toContain('OHLAS_ADMIN_TOKEN');
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThan(120);
  });
});
