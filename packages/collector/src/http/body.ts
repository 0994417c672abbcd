/** What a body turned out to be. */
export type Body =
  | { readonly kind: 'json'; readonly text: string; readonly value: unknown }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json'; readonly because: string }
  | { readonly kind: 'too-deep' };

/** A response is four levels deep; unknown keys may add some. Deeper ones would exhaust the stack when written out. */
export const MOST_LEVELS = 32;

/** Reads a JSON body of at most `limit` bytes, and never more of it than that. */
export async function readJson(request: Request, limit: number): Promise<Body> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readBytes(request, limit);
  } catch {
    return { kind: 'not-json', because: 'The body ended early.' };
  }
  if (!bytes) return { kind: 'too-large' };

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'not-json', because: 'The body is not UTF-8.' };
  }
  if (depthOf(text) > MOST_LEVELS) return { kind: 'too-deep' };
  try {
    return { kind: 'json', text, value: JSON.parse(text) };
  } catch {
    return { kind: 'not-json', because: 'The body is not JSON.' };
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const { headers } = request;
  const declared = Number(headers.get('content-length') ?? Number.NaN);
  if (declared > limit) return undefined;
  // A server cuts a body off at its declared length, so it may be read in one go: much cheaper in Node than a stream.
  if (declared >= 0 && !headers.has('transfer-encoding')) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength > limit ? undefined : bytes;
  }

  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    size += chunk.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** How deep brackets nest outside of strings, counted without parsing. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i += 1) {
    const char = json[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}
