// The web server behind the host pages: their styles and scripts, our built files, the feed and the pages themselves.
// It writes down every request.
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { debianRoot } from './debian.mjs';
import { feed } from './feed.mjs';
import { hostNamed, hosts } from './hosts.mjs';
import { otherPageOf, pageOf } from './page.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const embed = process.env.EMBED_OUT ?? here('../../dist/embed');

/** Roots of Debian packages by name; those that cannot be had here are undefined. */
const roots = new Map();
for (const { debian = [] } of hosts)
  for (const name of debian) if (!roots.has(name)) roots.set(name, debianRoot(name));

/** The hosts whose files are on this machine. */
export const hostsHere = hosts.filter(({ debian = [] }) => debian.every((name) => roots.get(name)));
export const hostsMissing = hosts.filter((host) => !hostsHere.includes(host));

const debianFile = (path) => {
  if (path.includes('..') || !path.startsWith('/usr/share/')) return undefined;
  for (const root of roots.values()) {
    const file = root && join(root, path);
    if (file && existsSync(file)) return file;
  }
  return undefined;
};

const send = (response, type, body) => {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
  response.end(body);
  return true;
};

export const openSite = async (mounts = {}) => {
  const asked = [];
  const answer = (request, response) => {
    const [path] = request.url.split('?');
    asked.push(request.url);
    const [, kind, name] = /^\/(host|away)\/([\w-]+)$/.exec(path) ?? [];
    if (kind) return send(response, 'text/html', (kind === 'host' ? pageOf : otherPageOf)(hostNamed(name)));
    if (path === '/feed.json') return send(response, 'application/json', JSON.stringify(feed()));
    // Rendered pages of WordPress name its own paths.
    const [, below, rest] = /^\/(debian|wp-content|wp-includes)(\/.+)$/.exec(path) ?? [];
    if (!below) return false;
    const file = debianFile(below === 'debian' ? rest : `/usr/share/wordpress${path}`);
    if (!file) return false;
    response.writeHead(200, { 'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript' });
    createReadStream(file).pipe(response);
    return true;
  };
  const site = await serve(
    { '/npm/': here('node_modules'), '/ours/': embed, '/old/': embed, ...mounts },
    { answer },
  );
  return { ...site, asked };
};
