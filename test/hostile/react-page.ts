import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = createRoot(document.body);

/** Renders the whole body anew, the way single-page shops do. */
Object.assign(window, {
  renderPage: (n: number) => root.render(createElement('main', null, `Render ${n}`)),
});
