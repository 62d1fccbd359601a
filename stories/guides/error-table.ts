/** What the console says to webmasters, each code with an example of its words, so that the guide says what the tool says. */
import { hintText, type HintCode } from '../../src/sources/source-hint-texts.js';
import type { SourceParams } from '../../src/sources/source-error.js';

/** One example of each; a new code without one does not compile. */
const examples: { readonly [C in HintCode]: SourceParams } = {
  'E-NO-ADDRESS': {},
  'E-URL': {},
  'E-MISSING': { status: 404 },
  'E-DENIED': { status: 403 },
  'E-NETWORK': {},
  'E-OFFLINE': {},
  'E-TIMEOUT': {},
  'E-REQUEST': { status: 400 },
  'E-BUSY': { status: 429 },
  'E-SERVER': { status: 500 },
  'E-LOGIN': { to: '/anmelden' },
  'E-HTML': { kind: 'cookies' },
  'E-EMPTY': {},
  'E-JSON': { key: 'offers', item: 25, at: 18_400 },
  'E-TRUNCATED': { key: 'offers', item: 25 },
  'E-NOT-OBJECT': {},
  'E-NOT-FEED': {},
  'E-VERSION': { version: '9.0' },
  'E-INVALID': { count: 12 },
  'E-RECORDS': { count: 3, path: 'offers[4].title' },
  'E-TOO-BIG': { max: 10_000_000 },
  'E-TOO-DEEP': { max: 32 },
  'E-TOO-MANY': { max: 50_000 },
  'E-UTF16': {},
  'E-LATIN1': {},
  'E-ENCODING': {},
  'E-WIDGET': {},
  'E-SCRIPT': {},
  'E-PART': {},
  'E-LOCALE': {},
  'E-DEFINED': {},
  'E-TWICE': {},
  'E-INTERNAL': { message: '…' },
};

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('{', '&#123;');

export const errorCodes = Object.keys(examples) as HintCode[];

/** Markdown. */
export const errorTable: string = [
  '| Kennung | Was los ist und was zu tun ist |',
  '| --- | --- |',
  ...errorCodes.map((code) => `| \`${code}\` | ${cell(hintText(code, examples[code]))} |`),
].join('\n');
