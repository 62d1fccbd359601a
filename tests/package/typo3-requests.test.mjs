// The requests of the TYPO3 extension with the real Guzzle, which TYPO3 asks with, where Debian's php-guzzlehttp-guzzle and
// php-curl are installed: what may be asked, and what happens when an answer never ends.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const extension = fileURLToPath(new URL('../../src/embed/cms/typo3', import.meta.url));
const guzzle = '/usr/share/php/GuzzleHttp/autoload.php';
suite(
  'with real requests',
  {
    skip:
      existsSync(guzzle) && spawnSync('php', ['--version']).status === 0 ? false : 'no PHP with Guzzle here',
  },
  () => {
    let found;
    let asked;
    before(async () => {
      asked = [];
      const server = createServer((request, response) => {
        asked.push([request.url, request.headers]);
        const { port } = server.address();
        const feed = '{"offers":[]}';
        if (request.url === '/moved') response.writeHead(302, { location: '/feed' }).end();
        else if (request.url === '/inside')
          response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end();
        else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
        else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
        else if (request.url === '/gone') response.writeHead(404).end(feed);
        else if (request.url === '/endless') {
          const more = () =>
            response.write('x'.repeat(65_536), () => !response.destroyed && setImmediate(more));
          more();
        } else if (request.url === '/silent') response.writeHead(200).flushHeaders();
        else if (request.url === '/drip') {
          const drop = setInterval(() => response.write('x'), 100);
          response.on('close', () => clearInterval(drop));
        } else response.end(feed);
      });
      await new Promise((resolve) => server.listen(0, resolve));
      const prove = fileURLToPath(new URL('typo3/read.php', import.meta.url));
      const base = `http://localhost:${server.address().port}`;
      const { stdout } = await promisify(execFile)('php', [prove, extension, guzzle, base], {
        timeout: 60_000,
      });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      found = JSON.parse(stdout);
    });

    test('a feed is read, also after a redirection, without cookies and with our name', () => {
      assert.deepEqual(found['/feed'].answer, { code: 200, body: '{"offers":[]}' });
      assert.deepEqual(found['/moved'].answer, found['/feed'].answer);
      assert.equal(found['/gone'].answer.code, 404);
      const [, headers] = asked.find(([path]) => path === '/feed');
      assert.equal(headers['user-agent'], 'miteinander/test');
      assert.equal(headers.cookie ?? headers.referer, undefined);
    });

    test('no redirection leads into the own network, to a file, or round and round', () => {
      for (const path of ['/inside', '/file', '/round']) assert.equal(found[path].answer, null, path);
      assert.ok(!asked.some(([path]) => path === '/secret'));
      assert.ok(asked.filter(([path]) => path === '/round').length <= 3);
      assert.equal(found.foreign.answer, null);
    });

    test('what never ends, or never comes, is given up in time', () => {
      for (const path of ['/endless', '/silent', '/drip']) {
        assert.equal(found[path].answer, null, path);
        assert.ok(found[path].seconds < 5, `${path}: ${found[path].seconds} s`);
      }
    });
  },
);
