import { randomBytes } from 'node:crypto';
import { type Collector, createCollector } from './collector.js';
import { errorLine, lines } from './http/log.js';
import { type Serving, serve } from './node.js';
import type { Settings } from './settings.js';
import { libsqlStore } from './stores/libsql/libsql-store.js';
import { readTokenKeys } from './tokens/keys.js';
import { nodePost } from './webhooks/node-post.js';

/**
 * Opens the store, serves the collector and says where.
 * @throws an error whose message says what to do instead
 */
export async function start(settings: Settings, print: (line: string) => void): Promise<Serving> {
  const { host, port, file, origins, trustedProxies, quiet } = settings;
  const adminToken = settings.adminToken ?? randomBytes(32).toString('base64url');
  const { log, flush } = lines(print);
  const tokens = settings.tokens && {
    audience: settings.tokens.audience,
    keys: (await Promise.all(settings.tokens.keys.map((key) => readTokenKeys(key)))).flat(),
  };
  const { file: _, host: __, port: ___, webhookPrivate, webhooks, tokens: ____, ...same } = settings;
  const store = await libsqlStore(file);
  let collector: Collector | undefined;
  let serving: Serving;
  try {
    collector = createCollector({
      ...same,
      store,
      adminToken,
      ...(tokens && { tokens }),
      ...(webhooks && {
        webhooks: { hooks: webhooks, post: nodePost({ allowPrivate: webhookPrivate === true }) },
      }),
      ...(!quiet && { log }),
      onError: (error) => log(errorLine(error, Date.now())),
    });
    serving = await serve({ collector, host, port, trustedProxies: trustedProxies ?? 0 });
  } catch (error) {
    await (collector ?? store).close();
    throw inWords(error, settings);
  }

  // A token that was handed in is a secret that need not stand in a log.
  const token = settings.adminToken === undefined ? adminToken : '<OHLAS_ADMIN_TOKEN>';
  print(`results  ${serving.url}/results?token=${token}`);
  print(`endpoint ${serving.url}/v1/responses`);
  print(`data     ${file}`);
  if (!origins) print('Every site may send answers. To allow only yours: --origin https://shop.example');
  return {
    ...serving,
    async close(): Promise<void> {
      await serving.close();
      flush();
    },
  };
}

function inWords(error: unknown, { host, port }: Settings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new Error(`Port ${port} is taken. Choose another: --port ${port + 1}`);
  if (code === 'EACCES')
    return new Error(`Port ${port} is not for this user. Choose one above 1023: --port 4100`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Error(
      `This machine has no address ${host}. Leave --host out, or use 0.0.0.0 for all of them.`,
    );
  return error;
}
