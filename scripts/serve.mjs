// A small static server on this machine only, for the demo, the pictures, the story tests and the bench. Nothing is
// cached, so that a reload shows what was just built.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const isText = /^text|json|javascript|svg/;

/** The file for a path of an address, or undefined when it leads out of the folder or to nothing. */
const fileFor = async (folder, path) => {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, decoded));
  if (decoded.includes('\0') || (file !== folder && !file.startsWith(folder.replace(/[\\/]?$/, sep))))
    return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { file, size: found.size };
  if (!found?.isDirectory()) return undefined;
  if (!decoded.endsWith('/') && decoded !== '') return { redirect: `${path}/` };
  const index = await stat(join(file, 'index.html')).catch(() => undefined);
  return index && { file: join(file, 'index.html'), size: index.size };
};

const listen = (server, host, port, last) =>
  new Promise((resolve, reject) => {
    const attempt = (next) => {
      const busy = (error) =>
        error.code === 'EADDRINUSE' && next !== 0 && next < last ? attempt(next + 1) : reject(error);
      server.once('error', busy);
      server.listen(next, host, () => {
        server.off('error', busy);
        resolve(server.address().port);
      });
    };
    attempt(port);
  });

/**
 * Serves folders: `mounts` maps the start of a path to a folder, the longest start first. `port` 0 takes any free one,
 * another number the next free one of twenty. `headers` go with every answer. `answer(request, response)` may take a
 * request over by returning true.
 */
export const serve = async (mounts, { port = 0, host = '127.0.0.1', headers = {}, answer } = {}) => {
  const starts = Object.keys(mounts).sort((a, b) => b.length - a.length);
  const server = createServer(async (request, response) => {
    if (await answer?.(request, response)) return;
    const fail = (status) => response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return fail(405);
    const path = request.url.replace(/[?#].*$/, '');
    const start = starts.find((one) => path.startsWith(one));
    const found = start && (await fileFor(normalize(mounts[start]), path.slice(start.length)));
    if (!found) return fail(404);
    if (found.redirect !== undefined)
      return response.writeHead(301, { location: `${start}${found.redirect}`.replace(/^\/+/, '/') }).end();
    const type = types[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': isText.test(type) ? `${type}; charset=utf-8` : type,
      'content-length': found.size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  const taken = await listen(server, host, port, port + 20);
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
