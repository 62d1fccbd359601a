// Another origin for frames: a server on a port of its own that gives out the page for frames beside our sources, which it
// fetches from the test runner's server. Into that page it puts a hand, since a test cannot reach into another origin.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('../../src/embed/frame.html', import.meta.url));

/** Runs inside of the frame: types, opens and tells, when the window of the test asks for it. */
const hand = `
  const element = () => document.body.querySelector('[data-mit],mit-offer-finder,mit-event-calendar,mit-contact-directory');
  const rogue = [];
  addEventListener('message', ({ data, source }) => {
    if (!data.hand) return;
    const root = element()?.shadowRoot;
    if (data.hand === 'type') {
      const field = root.querySelector('input[type=search]');
      field.value = data.text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    if (data.hand === 'press') dispatchEvent(new Event('pointerdown'));
    if (data.hand === 'open') root.querySelector('.card a').click();
    if (data.hand === 'go') setTimeout(() => location.assign(data.url));
    if (data.hand === 'say') parent.postMessage(data.message, '*');
    if (data.hand === 'grow') document.body.append(Object.assign(document.createElement('div'), { className: 'big' })), document.querySelector('.big').style.height = data.by + 'px';
    const attributes = {};
    for (const { name, value } of element()?.attributes ?? []) attributes[name] = value;
    const dialog = root?.querySelector('dialog')?.getBoundingClientRect();
    source.postMessage({ told: data.ask, tag: element()?.localName, attributes, lang: document.documentElement.lang,
      search: location.search, inner: innerHeight, body: document.body.getBoundingClientRect().height,
      cards: root?.querySelectorAll('.card').length ?? 0, text: root?.textContent ?? '',
      dialog: dialog && { top: dialog.top, bottom: dialog.bottom } }, '*');
  });
`;

let elsewhere;

/** Address of the other origin; `home` is the test runner's. */
const otherOrigin = (home) =>
  (elsewhere ??= new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url, home);
      const send = (body, type) =>
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
      if (pathname === '/src/embed/frame.html') {
        const markup = readFileSync(page, 'utf8').replace(
          '</body>',
          '<script type="module" src="hand.js"></script></body>',
        );
        return send(markup, 'text/html');
      }
      if (pathname === '/src/embed/hand.js') return send(hand, 'text/javascript');
      const path = request.url.replace(/^(\/src\/embed\/[\w-]+)\.js$/, '$1.ts');
      try {
        const answer = await fetch(home + path);
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? 'text/plain',
        });
        return response.end(Buffer.from(await answer.arrayBuffer()));
      } catch {
        return response.destroy();
      }
    });
    server.unref();
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  }));

/** Koa middleware for the test runner's configuration. */
export const frameServer = () => async (context, next) => {
  if (context.path !== '/frames/origin') return next();
  context.type = 'text/plain';
  context.body = await otherOrigin(`http://${context.host}`);
};
