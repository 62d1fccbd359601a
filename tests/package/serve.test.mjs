// The server of the demo: it must show what was just built and never anything outside its folders.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server;

/** Without the tidying that fetch does to an address. */
const get = (path, options = {}) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, ...options }, (response) => {
      let body = '';
      response
        .on('data', (chunk) => (body += chunk))
        .on('end', () =>
          resolve({ ...response, status: response.statusCode, headers: response.headers, body }),
        );
    })
      .on('error', reject)
      .end();
  });

before(async () => {
  for (const name of ['site/unter', 'built', 'site-secret'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), 'front');
  writeFileSync(join(folder, 'site/unter/index.html'), 'below');
  writeFileSync(join(folder, 'site/ä b.json'), '{}');
  writeFileSync(join(folder, 'built/a.js'), 'export {}');
  writeFileSync(join(folder, 'site-secret/key'), 'secret');
  writeFileSync(join(folder, 'secret'), 'secret');
  server = await serve({ '/': join(folder, 'site'), '/dist/': join(folder, 'built') });
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a folder shows its index page, a missing file is missing', async () => {
  assert.equal((await get('/')).body, 'front');
  assert.equal((await get('/?lang=ar')).body, 'front');
  assert.equal((await get('/unter')).headers.location, '/unter/');
  assert.equal((await get('/unter/')).body, 'below');
  assert.equal((await get('/nothing')).status, 404);
});

test('types are right and nothing is cached', async () => {
  const script = await get('/dist/a.js');
  assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(script.headers['cache-control'], 'no-cache');
  assert.equal((await get('/%C3%A4%20b.json')).headers['content-type'], 'application/json; charset=utf-8');
});

for (const path of [
  '/../secret',
  '/%2e%2e/secret',
  '/..%2fsecret',
  '/unter/../../secret',
  '/../site-secret/key',
  '/..%5csecret',
  '/%00',
  '/%',
  '//../secret',
])
  test(`nothing outside is served for ${path}`, async () => {
    const { status, body } = await get(path);
    assert.ok(status >= 400, `${status}`);
    assert.doesNotMatch(body, /secret/);
  });

test('only reading is allowed', async () => assert.equal((await get('/', { method: 'POST' })).status, 405));

test('a busy port leads to the next one', async () => {
  const busy = Number(new URL(server.url).port);
  const second = await serve({ '/': folder }, { port: busy });
  assert.ok(Number(new URL(second.url).port) > busy);
  await second.close();
});
