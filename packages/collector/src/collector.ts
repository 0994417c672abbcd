import { dayIn } from '@ohlas/scores';
import { type Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { createAdmin } from './admin/admin.js';
import type { AskedChange } from './cases/change.js';
import { createDesk } from './cases/desk.js';
import { isAllowed, openToPages, originOf } from './http/cors.js';
import { hookLine, type Log, logRequests, type Outcome } from './http/log.js';
import { problem } from './http/problem.js';
import { rateLimit } from './http/rate-limit.js';
import { type ResponseStore, StoreUnavailable } from './kept/store.js';
import { peopleRoutes } from './people/people.js';
import { type RetentionOptions, startRetention } from './people/retention.js';
import { responseRoutes } from './read/responses.js';
import { createQuarantine } from './receive/quarantine.js';
import { createReceive } from './receive/receive.js';
import { resultsPages } from './results/results.js';
import { ratingRoutes, scoreRoutes } from './scores/scores.js';
import { createTokenCheck, type TokenOptions } from './tokens/check.js';
import { checkHooks, type Webhook } from './webhooks/hooks.js';
import type { Post } from './webhooks/post.js';
import { createWebhooks } from './webhooks/webhooks.js';

export interface CollectorOptions {
  readonly store: ResponseStore;
  /** Opens the results page and the reading routes. Without one, or with an empty one, they stay shut. */
  readonly adminToken?: string;
  /** The shops allowed to send, as `https://shop.example`. Left out: all of them. */
  readonly origins?: readonly string[];
  /** Requests a minute from one address, 600 by default; `false` lifts the limit. */
  readonly ratePerMinute?: number | false;
  /** Proves purchases. Without it no answer is verified. */
  readonly tokens?: TokenOptions;
  /** Where the shop's pages begin: links in replies open a card there. A single origin by default. */
  readonly shopUrl?: string;
  /** Addresses that are told of cases and answers, and how to reach them: `nodePost()` where there is Node. */
  readonly webhooks?: { readonly hooks: readonly Webhook[]; readonly post: Post };
  /** How long what is kept; `false` keeps everything. */
  readonly retention?: RetentionOptions | false;
  /** What stands at the top of the results page. */
  readonly shopName?: string;
  /** Whose days count and whose times are shown: an IANA name such as `Europe/Prague`. The server's own by default. */
  readonly timeZone?: string;
  /** Milliseconds since the Unix epoch. */
  readonly now?: () => number;
  /** Told of every request and every try of a webhook, without anything of a person's in it. */
  readonly log?: Log;
  /** Told of what went wrong here; the person's browser tries again by itself. The console by default. */
  readonly onError?: (error: unknown) => void;
}

export interface Collector {
  /**
   * Answers one request; it never throws.
   * @param info.address the visitor's address, for the rate limit alone; it is not stored
   */
  fetch(request: Request, info?: { readonly address?: string }): Promise<Response>;
  /** Finishes what was begun and closes the store. */
  close(): Promise<void>;
}

type Env = { Bindings: { readonly address?: string | undefined }; Variables: { outcome?: Outcome } };

/** Everything that receives, keeps and shows responses, behind one function from `Request` to `Response`. */
export function createCollector(options: CollectorOptions): Collector {
  const { store, ratePerMinute = 600, now = Date.now, onError = console.error } = options;
  const origins = options.origins?.map(originOf);
  const admin = createAdmin(options.adminToken || undefined, now);
  const limit = ratePerMinute === false ? undefined : rateLimit(ratePerMinute, now);
  const timeZone = options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { hooks = [], post } = options.webhooks ?? {};
  checkHooks(hooks, true);
  const { log } = options;
  const webhooks = createWebhooks({
    store,
    hooks,
    post: post ?? nowhere,
    now,
    onError,
    ...(log && { onTried: (tried) => log(hookLine(tried, now())) }),
  });
  const desk = createDesk({ store, webhooks, now });
  const stopRetention =
    options.retention === false ? undefined : startRetention({ ...options.retention, store, now, onError });
  const [origin, another] = origins ?? [];
  const shopUrl = options.shopUrl ?? (another === undefined && origin !== 'null' ? origin : undefined);
  const dayOf = dayIn(timeZone);
  const receive = createReceive({
    store,
    quarantine: createQuarantine(),
    checkToken: createTokenCheck(options.tokens ?? { keys: [], audience: '' }),
    choose: webhooks.choose,
    onStored: webhooks.wake,
    now,
    dayOf,
  });
  const app = new Hono<Env>();

  const tooMany = async (c: Context): Promise<Response | undefined> => {
    const wait = (await limit?.take(c.env.address)) ?? 0;
    if (wait === 0) return undefined;
    return problem(429, {
      detail: `At most ${ratePerMinute} requests a minute from one address.`,
      headers: { 'Retry-After': String(wait) },
    });
  };
  // Guessing is limited like sending.
  const asAdmin = admin.bearer(
    async (c) =>
      (await tooMany(c)) ??
      problem(401, {
        detail: 'Send the admin token: Authorization: Bearer <token>.',
        headers: { 'WWW-Authenticate': 'Bearer' },
      }),
  );

  if (log) app.use(logRequests(log, now));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: 'DENY',
      // Whether the shop's whole domain is ever to be spoken to without TLS is not ours to decide.
      strictTransportSecurity: false,
    }),
  );
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.use(openToPages());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problem(405, {
          detail: `${c.req.path} takes ${methods.join(', ')}.`,
          headers: { Allow: methods.join(', ') },
        }),
    }),
  );

  app.post('/v1/responses', async (c) => {
    if (!isAllowed(c.req.header('origin'), origins)) {
      c.set('outcome', { outcome: 'refused', reason: 'origin' });
      return problem(403, {
        detail: `This collector does not take responses from ${c.req.header('origin')}. Its --origin names the shops.`,
      });
    }
    const refused = await tooMany(c);
    if (refused) {
      c.set('outcome', { outcome: 'refused', reason: 'rate' });
      return refused;
    }
    const { answer, ...outcome } = await receive(c.req.raw);
    c.set('outcome', outcome);
    return answer;
  });

  app.route('/v1/responses', responseRoutes({ store, asAdmin, desk, shopUrl }));
  app.route('/v1/people', peopleRoutes(store, asAdmin));

  app.route(
    '/v1/scores',
    scoreRoutes(store, asAdmin, () => dayOf(now())),
  );
  app.route('/v1/ratings', ratingRoutes(store));

  app.get('/health', async (c) => {
    await store.ping();
    return c.json({ status: 'ok' });
  });

  app.get('/', (c) => c.redirect('/results'));
  const results = {
    store,
    admin,
    tooMany,
    shopName: options.shopName,
    timeZone,
    shopUrl,
    origins,
    now,
    actions: {
      restore: desk.restore,
      erase: store.erase,
      changeCase: async (id: string, change: AskedChange) =>
        (await desk.changeCase(id, change)) === 'changed',
    },
  };
  app.route('/results', resultsPages(results));

  app.notFound((c) =>
    problem(404, { detail: `There is nothing at ${c.req.path}. Responses go to /v1/responses.` }),
  );
  app.onError((error) => {
    onError(error);
    // Both make the widget keep the response and come again.
    return error instanceof StoreUnavailable
      ? problem(503, { detail: 'The store cannot answer now.', headers: { 'Retry-After': '10' } })
      : problem(500, { detail: 'Something went wrong here.' });
  });

  return {
    fetch: async (request, info = {}) => app.fetch(request, { address: info.address }),
    async close(): Promise<void> {
      await Promise.all([webhooks.stop(), stopRetention?.()]);
      await store.close();
    },
  };
}

/** Without hooks nothing is posted. */
const nowhere: Post = async () => ({ kind: 'failed', because: 'no-post' });
