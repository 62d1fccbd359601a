// Links of a feed against a real server: what is gone is named, what refuses programs is not, and nobody is rushed.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { checkLinks, linksOf } from '../../../src/sources/check-links.js';

let server: Server;
let base: string;
const asked: string[] = [];
let open = 0;
let mostOpen = 0;

before(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    mostOpen = Math.max(mostOpen, ++open);
    const path = request.url!;
    if (path === '/stumm') return;
    if (path === '/kein-kopf' && request.method === 'HEAD') response.statusCode = 405;
    else if (path === '/weg') response.statusCode = 404;
    else if (path === '/geschlossen') response.statusCode = 403;
    else if (path === '/kreis') response.writeHead(302, { location: '/kreis' });
    setTimeout(() => {
      open--;
      response.end('ja');
    }, 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const links = (...paths: readonly string[]) => paths.map((path) => ({ url: base + path, path }));
const quick = { pause: 1, timeout: 2000 };

describe('links', () => {
  it('are found wherever they stand, once each', () =>
    assert.deepEqual(
      linksOf({
        $schema: 'https://a.example/schema.json',
        publisher: { url: 'https://a.example/' },
        offers: [
          { links: [{ url: 'https://b.example/x' }, { url: 'https://a.example/' }], email: 'a@b.example' },
        ],
      }),
      [
        { url: 'https://a.example/', path: 'publisher.url' },
        { url: 'https://b.example/x', path: 'offers[0].links[0].url' },
      ],
    ));

  it('that are gone, dead or silent are named with the reason', async () => {
    const gone = { url: 'http://127.0.0.1:9/', path: 'tot' };
    const { broken, checked } = await checkLinks(
      [...links('/da', '/weg', '/kein-kopf', '/geschlossen', '/kreis', '/stumm'), gone],
      undefined,
      quick,
    );
    assert.equal(checked, 7);
    assert.deepEqual(
      broken.map(({ path, fault, status }) => [path, fault, status]),
      [
        ['/weg', 'status', 404],
        ['/kreis', 'redirects', undefined],
        ['/stumm', 'timeout', undefined],
        ['tot', 'network', undefined],
      ],
    );
    assert.ok(asked.includes('GET /kein-kopf'), 'the long question where the short one is refused');
    assert.ok(!asked.includes('GET /da'), 'the short question where it is enough');
  });

  it('of one server are tried one after the other, and not more than asked for', async () => {
    open = mostOpen = 0;
    const seen: number[] = [];
    const many = links(...[...Array(8).keys()].map((at) => `/n${at}`));
    const { checked } = await checkLinks(many, (done) => seen.push(done), { ...quick, most: 5 });
    assert.equal(checked, 5);
    assert.equal(mostOpen, 1);
    assert.deepEqual(seen, [1, 2, 3, 4, 5]);
  });
});
