import { describe, expect, test } from 'vitest';
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

  test('can be asked for', () => {
    const asked = readSettings(['--help', '--port', 'x'], {});
    const text = asked.kind === 'help' ? asked.text : '';
    for (const flag of ['--port', '--host', '--data', '--origin', '--help']) expect(text).toContain(flag);
    expect(text).toContain('OHLAS_ADMIN_TOKEN');
  });
});
