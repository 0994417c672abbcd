import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Stored, startCollector } from '../collector.js';
import type { Fault } from './faults.js';

const CDN = fileURLToPath(new URL('../../packages/widget/dist/cdn/', import.meta.url));
const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

/** The one line that people paste, with the attributes that a test is about. */
export function tag(site: Site, attributes = ''): string {
  return `<script async src="${site.url}/cdn/ohlas.js" data-endpoint="${site.endpoint}" data-test="off" ${attributes}></script>`;
}

/** A stranger's web site: pages that a test writes, the files people host, and an endpoint that can be troubled. */
export interface Site {
  readonly url: string;
  /** Where responses go: the real collector behind whatever fault is set. */
  readonly endpoint: string;
  /** Puts a page up and gives its address. `head` and `body` are markup. */
  show(body: string, head?: string): string;
  /** Puts up a document as it is, with headers such as a policy. */
  showDocument(html: string, headers?: Readonly<Record<string, string>>): string;
  /** Serves a folder under a path such as `/app/`. */
  mount(path: string, folder: string): void;
  /** From now on, for the next `times` requests to the endpoint or until {@link heal}. */
  fail(fault: Fault, times?: number): void;
  heal(): void;
  /**
   * An endpoint of its own at `path`, troubled from the first byte on until it is called again with
   * {@link fine}; it leads to the same collector. Gives its address.
   */
  trouble(path: string, fault: Fault): string;
  /** Answers a request that came in by another port. */
  serve(request: IncomingMessage, response: ServerResponse): void;
  /** Paths of everything that was asked for, in order. */
  readonly asked: readonly string[];
  /** Bodies that reached the endpoint, faulty or not, in order. */
  readonly received: readonly string[];
  /** What the collector has, newest first. */
  stored(): Promise<readonly Stored[]>;
  /** The ids of all it has, however many. */
  everything(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

interface Document {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export async function startSite(): Promise<Site> {
  const collector = await startCollector();
  const pages = new Map<string, Document>();
  const folders = new Map<string, string>([['/cdn/', CDN]]);
  const troubled = new Map<string, Fault>();
  const asked: string[] = [];
  const received: string[] = [];
  let trouble: { readonly fault: Fault; left: number } | undefined;

  function serveFile(path: string, response: ServerResponse): boolean {
    const mount = [...folders.keys()].find((prefix) => path.startsWith(prefix));
    const folder = mount === undefined ? undefined : folders.get(mount);
    if (mount === undefined || folder === undefined) return false;
    const rest = path.slice(mount.length) || 'index.html';
    const file = join(folder, normalize(`/${rest}`));
    if (!existsSync(file)) return false;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // Another origin's import() asks for it.
      'access-control-allow-origin': '*',
    });
    createReadStream(file).pipe(response);
    return true;
  }

  async function serveTroubled(
    fault: Fault,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const pass = async (answer: ServerResponse | null = response) => {
      const reply = await collector.fetch(toRequest(request, await readAll(request), '/v1/responses'));
      if (answer !== null) await send(reply, answer);
    };
    if (request.method === 'POST') await fault(request, response, pass);
    else await pass();
  }

  async function serveEndpoint(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request);
    if (request.method === 'POST') received.push(body.toString('utf8'));
    const pass = async (answer: ServerResponse | null = response) => {
      const reply = await collector.fetch(toRequest(request, body));
      if (answer !== null) await send(reply, answer);
    };
    // A preflight is no delivery: it neither suffers nor uses a fault up.
    if (trouble === undefined || request.method !== 'POST') return pass();
    const { fault } = trouble;
    trouble.left -= 1;
    if (trouble.left <= 0) trouble = undefined;
    await fault(request, response, pass);
  }

  function showDocument(html: string, headers: Document['headers'] = {}): string {
    const path = `/page-${pages.size + 1}`;
    pages.set(path, { html, headers });
    return url + path;
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    asked.push(path);
    // The collector's own pages are where they are when it stands alone.
    if (path.startsWith('/v1/') || path.startsWith('/results')) {
      serveEndpoint(request, response).catch((error) => response.destroy(error as Error));
      return;
    }
    const fault = troubled.get(path);
    if (fault !== undefined) {
      serveTroubled(fault, request, response).catch((error) => response.destroy(error as Error));
      return;
    }
    const page = pages.get(path);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
      return;
    }
    if (!serveFile(path, response)) response.writeHead(404).end();
  }

  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    endpoint: `${url}/v1/responses`,
    asked,
    received,
    serve,
    showDocument,
    show(body, head = '') {
      return showDocument(
        // The empty icon keeps the browser from asking for one.
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`,
      );
    },
    mount: (path, folder) => void folders.set(path, folder),
    fail(fault, times = Number.POSITIVE_INFINITY) {
      trouble = { fault, left: times };
    },
    heal() {
      trouble = undefined;
    },
    trouble(path, fault) {
      troubled.set(path, fault);
      return url + path;
    },
    stored: collector.stored,
    everything: collector.everything,
    async stop() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await collector.stop();
    },
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function toRequest(request: IncomingMessage, body: Buffer, path = request.url ?? '/'): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return new Request(new URL(path, `http://${request.headers.host}`), {
    method: request.method ?? 'GET',
    headers,
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
}

async function send(reply: Response, response: ServerResponse): Promise<void> {
  response.writeHead(reply.status, Object.fromEntries(reply.headers));
  if (reply.body === null) response.end();
  else
    await new Promise<void>((resolve, reject) =>
      Readable.fromWeb(reply.body as import('node:stream/web').ReadableStream)
        .pipe(response)
        .on('finish', resolve)
        .on('error', reject),
    );
}
