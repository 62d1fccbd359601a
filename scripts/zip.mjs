// A zip that is the same wherever it is made: names in order, no dates, no rights, nothing compressed (compressors differ
// from version to version, and web servers compress anyway). The format is PKWARE's APPNOTE 6.3, as far as it is needed.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';

// 1 January 1980, the first day the format knows.
const date = 0x21;
const utf8Names = 0x800;

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
/** Node brings this only since version 20.15. */
const checksum =
  zlib.crc32 ??
  ((content) => ~content.reduce((sum, byte) => (sum >>> 8) ^ table[(sum ^ byte) & 255], -1) >>> 0);

const numbers = (...pairs) => {
  const buffer = Buffer.alloc(pairs.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of pairs) {
    buffer.writeUIntLE(value, at, size);
    at += size;
  }
  return buffer;
};

/** The version that is written into the names of what is packed. */
export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** All files of a folder as name → content, each name behind `prefix`. */
export const filesIn = (folder, prefix = '') =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [prefix + name.replaceAll('\\', '/'), readFileSync(join(folder, name))]),
  );

/** `files` is name → content (Buffer); gives the archive as one Buffer. */
export const zip = (files) => {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const name of Object.keys(files).sort()) {
    const content = files[name];
    const path = Buffer.from(name);
    const common = [
      [2, 20],
      [2, utf8Names],
      [2, 0],
      [2, 0],
      [2, date],
      [4, checksum(content)],
      [4, content.length],
      [4, content.length],
      [2, path.length],
      [2, 0],
    ];
    const body = Buffer.concat([numbers([4, 0x04034b50], ...common), path, content]);
    directory.push(
      numbers([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      path,
    );
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const count = bodies.length;
  return Buffer.concat([
    ...bodies,
    list,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, offset], [2, 0]),
  ]);
};
