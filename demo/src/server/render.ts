import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Visit } from '../pages/visit.js';

/** Hands a page out. `render(c, (visit) => <CartPage visit={visit} />)` */
export type Render = (
  c: Context,
  page: (visit: Visit) => Child,
  status?: 200 | 404 | 422,
) => Response | Promise<Response>;
