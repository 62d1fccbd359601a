// A server that does what servers do to feeds: slow, dead, wrong, huge, cut off. As a middleware of the test runner's own
// server for the page's origin, and on a port of its own for "another server".
//
// /faults/<what>?id=…&…   `id` counts the requests of one test; /faults/seen?id=… tells about them. What is posted to
// /faults/store?id=… is the answer of /faults/stored?id=…
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';

const offer = (i) => ({
  id: `o${i}`,
  title: { de: `Größtes Angebot ${i}`, ar: `عرض ${i}` },
  description: 'Ein Satz, der noch einen Satz "}{" nach sich zieht. '.repeat(15).trim(),
  languages: [{ code: 'de' }, { code: 'ar' }],
});
const feed = (count) =>
  `{"schemaVersion":"1.0","offers":[${Array.from({ length: count }, (_, i) => JSON.stringify(offer(i)))}]}`;
const small = '{"schemaVersion":"1.0","offers":[{"id":"a","title":"Größe – 5 €"}]}';
const single = Buffer.from(small.replace('–', '\x96').replace('€', '\x80'), 'latin1');
const wide = Buffer.from(`\ufeff${small}`, 'utf16le');

const bodies = {
  bom: [Buffer.from(`\ufeff${small}`)],
  'utf-16le': [wide],
  'utf-16be': [Buffer.from(wide).swap16()],
  latin1: [single],
  'latin1-named': [single, 'application/json; charset=iso-8859-1'],
  misnamed: [small, 'text/plain; charset=iso-8859-1'],
  html: ['<!doctype html><title>Start</title><h1>Willkommen</h1>', 'text/html'],
  login: ['<!doctype html><form method="post"><input type="password"></form>', 'text/html'],
  firewall: ['<html><title>Access Denied</title>Incident ID 4711</html>', 'text/html'],
  cookies: ['<!doctype html><p>Bitte wählen Sie Ihre Cookies.</p>', 'text/html'],
  empty: [''],
  list: ['[{"id":"a"}]'],
  broken: [feed(30).replace('"id":"o25",', '"id":"o25"')],
  deep: [`{"offers":${'['.repeat(1_000_000)}`],
  some: ['{"schemaVersion":"1.0","offers":[{"title":"ohne id"},{"id":"a","title":"A"}]}'],
  all: ['{"schemaVersion":"1.0","offers":[{"title":"ohne id"},{"title":"auch ohne"}]}'],
};

/** Answers that a test has made up, by its id. */
const stored = new Map();
/** Requests by test. */
const seen = new Map();
let elsewhere;

/** Address of the second server, which starts when it is first asked for. */
const otherOrigin = () =>
  (elsewhere ??= new Promise((resolve) => {
    const server = createServer((request, response) => void handle(request, response));
    server.unref();
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  }));

/** The loader in one piece, as the build makes it; widgets and words are taken from the sources. */
const bundleLoader = async () => {
  const entry = fileURLToPath(new URL('../../src/embed/miteinander.ts', import.meta.url));
  const fromSources = {
    name: 'from-sources',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.\/widgets|-texts\.js$/ }, ({ path }) => ({
        path: path.replace(/^\.\./, '/src').replace(/^\./, '/src/sources').replace(/js$/, 'ts'),
        external: true,
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    write: false,
    plugins: [fromSources],
  });
  return outputFiles[0].text;
};

async function handle(request, response) {
  const { pathname, searchParams: query } = new URL(request.url, 'http://server');
  const what = pathname.split('/')[2];
  const number = (name, fallback = 0) => Number(query.get(name) ?? fallback);
  const send = (body, { status = 200, type = 'application/json', headers = {} } = {}) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };

  if (what === 'store') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { type = 'application/json', headers = '{}' } = Object.fromEntries(query);
    stored.set(query.get('id'), { body: Buffer.concat(chunks), type, headers: JSON.parse(headers) });
    return send('');
  }
  if (what === 'seen') return send(JSON.stringify(seen.get(query.get('id')) ?? []));
  if (what === 'elsewhere') return send(await otherOrigin(), { type: 'text/plain' });
  if (what === 'loader') return send(await bundleLoader(), { type: 'text/javascript' });
  if (what === 'page') return send(query.get('html'), { type: 'text/html; charset=utf-8' });

  const id = query.get('id') ?? pathname;
  const before = seen.get(id) ?? [];
  const { cookie, referer, origin } = request.headers;
  const entry = { what, cookie, referer, origin, ended: false };
  seen.set(id, [...before, entry]);
  response.on('close', () => (entry.ended = true));
  response.setHeader('cache-control', 'no-store');
  if (what !== 'no-cors') {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
  }
  if (Object.hasOwn(bodies, what)) {
    const [body, type] = bodies[what];
    return send(body, { type });
  }

  switch (what) {
    case 'stored': {
      const { body, type, headers } = stored.get(query.get('id'));
      return send(body, { type, headers });
    }
    case 'feed':
    case 'no-cors':
      return send(feed(number('n', 1)));
    case 'dead':
      return request.socket.destroy();
    case 'hang':
      return undefined;
    case 'status':
      return send('<h1>Fehler</h1>', {
        status: number('code'),
        type: 'text/html',
        headers: query.has('after') ? { 'retry-after': query.get('after') } : {},
      });
    case 'flaky':
      return before.length < number('fail', 1)
        ? send('', {
            status: number('code', 500),
            headers: query.has('after') ? { 'retry-after': query.get('after') } : {},
          })
        : send(feed(2));
    case 'redirect':
      return send('', { status: 302, headers: { location: '/faults/login' } });
    case 'drip':
    case 'stall':
    case 'cut':
    case 'truncated': {
      const body = feed(number('n', 60));
      const half = body.slice(0, body.length / 2);
      if (what === 'truncated') response.setHeader('content-length', Buffer.byteLength(body));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(half);
      await pause(number('pause', 100));
      if (what === 'stall') return undefined;
      if (what === 'drip') return response.end(body.slice(half.length));
      return request.socket.destroy();
    }
    case 'endless': {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"offers":[');
      for (let i = 0; !entry.ended; i++) if (!response.write(`${JSON.stringify(offer(i))},`)) await pause(1);
      return undefined;
    }
    default:
      return send('', { status: 404 });
  }
}

/** Koa middleware for the test runner's configuration. */
export const faultServer = () => async (context, next) => {
  if (!context.path.startsWith('/faults/')) return next();
  context.respond = false;
  context.res.statusCode = 200;
  return handle(context.req, context.res);
};
