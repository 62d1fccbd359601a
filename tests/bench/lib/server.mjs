// One static server for all contenders: the same page around each, everything packed beforehand with brotli.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

export const brotli = (bytes, quality = 11) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Code and styles of a folder, by address: packed as hard as a web server's build step would. */
export const packFolder = (folder, prefix) => {
  const files = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!['.js', '.css'].includes(extname(name)) || !statSync(path).isFile()) continue;
    files.set(`${prefix}/${name.replaceAll('\\', '/')}`, brotli(readFileSync(path)));
  }
  return files;
};

/** Keeps what is made once under `folder`: fifty thousand records take a while. */
export const packOnce = (folder, name, make) => {
  const path = join(folder, name);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, brotli(Buffer.from(make()), 5));
  }
  return readFileSync(path);
};

/** Answers from `find(address) → packed bytes | undefined`; resolves with its origin and a way to close it. */
export const serve = async (find) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = find(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(pathname) || '.html'],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
