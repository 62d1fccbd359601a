// From the messages in src and their translations in locales/*.xlf to src/language/generated: lit-localize builds
// the modules, this script holds parity and makes them ours.
//
//   node scripts/build-locales.mjs              locales/*.xlf → src/language/generated
//   node scripts/build-locales.mjs --extract    first: new and changed messages of src → locales/*.xlf
//   node scripts/build-locales.mjs --check      writes nothing; fails when the files are not what a build would write
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';

const check = process.argv.includes('--check');
const extract = process.argv.includes('--extract');
// Another folder only in tests.
const root =
  process.argv.find((word) => word.startsWith('--root='))?.slice(7) ??
  fileURLToPath(new URL('..', import.meta.url));
const generated = join(root, 'src/language/generated');

/** The placeholders of a message as a sorted list: a translation may move them, not lose them. */
const placeholders = ({ contents }) =>
  contents
    .filter((part) => typeof part !== 'string')
    .map((part) => part.untranslatable)
    .sort()
    .join(' ');

const textOf = ({ contents }) =>
  contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');

/** What keeps a locale from being complete, one line each. */
const parityFaults = (locale, messages, translations) => {
  const faults = [];
  const byName = new Map(translations.map((message) => [message.name, message]));
  for (const message of messages) {
    const translation = byName.get(message.name);
    byName.delete(message.name);
    if (!translation || !textOf(translation).trim())
      faults.push(`missing       ${message.name}: "${textOf(message)}"`);
    else if (placeholders(translation) !== placeholders(message))
      faults.push(
        `placeholders  ${message.name}: source has ${placeholders(message)}, target has ${placeholders(translation)}`,
      );
  }
  for (const name of byName.keys()) faults.push(`obsolete      ${name}: no such message in src`);
  return faults.map((fault) => `${locale.padEnd(10)} ${fault}`);
};

/** The entries `'id': text,` of a module as lit-localize writes it. Our messages are text: no HTML escapes. */
const entriesOf = (source) => {
  const entries = [];
  for (const [, id, tag = '', body] of source.matchAll(/'([^']+)': (str)?`((?:\\[^]|[^`\\])*)`,/g)) {
    const text = body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    entries.push({ id, line: `  '${id}': ${tag}\`${text}\`,`, tagged: tag !== '' });
  }
  return entries;
};

/** A text equal to the German one, or for a plural category the language never uses, would only weigh. */
const isNeeded = (id, locale, messages, translations) => {
  const [source, target] = [messages, translations].map((list) => list.find(({ name }) => name === id));
  const category = /\.(one|two|few|many|other)$/.exec(id)?.[1];
  const used = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return textOf(source) !== textOf(target) && (!category || used.includes(category));
};

const moduleOf = (entries) => `// Written by scripts/build-locales.mjs from locales/*.xlf. Do not edit.
import { ${entries.some(({ tagged }) => tagged) ? 'str, ' : ''}type Texts } from '../message.js';

export const templates: Texts = {
${entries.map(({ line }) => line).join('\n')}
};
`;

/**
 * Placeholders are known by the expression in the source. When only that was rewritten (`${count}` became `${n}`),
 * the translations still hold: they get the new expression by its number.
 */
const followExpressions = (xlf) =>
  xlf.replace(/<trans-unit [^]*?<\/trans-unit>/g, (unit) => {
    const [, source = '', between = '', target] =
      /(<source>[^]*?<\/source>)([^]*?)(<target>[^]*?<\/target>)/.exec(unit) ?? [];
    if (!target) return unit;
    const own = new Map([...source.matchAll(/<x id="(\d+)"[^>]*\/>/g)].map(([tag, id]) => [id, tag]));
    const followed = target.replace(/<x id="(\d+)"[^>]*\/>/g, (tag, id) => own.get(id) ?? tag);
    return unit.replace(source + between + target, () => source + between + followed);
  });

/** The German text by id, placeholders as {0}. */
const sourcesOf = (xlf) =>
  new Map(
    [...xlf.matchAll(/<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>/g)].map(([, id, text]) => [
      id,
      text.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}'),
    ]),
  );

const config = readConfigFileAndWriteSchema(join(root, 'lit-localize.json'));
const draft = mkdtempSync(join(tmpdir(), 'locales-'));
config.output.outputDir = draft;

const paths = config.targetLocales.map((locale) => join(root, 'locales', `${locale}.xlf`));
const before = existsSync(paths[0]) ? sourcesOf(readFileSync(paths[0], 'utf8')) : new Map();
if (extract) await new RuntimeLitLocalizer(config).writeInterchangeFiles();
if (!check) for (const path of paths) writeFileSync(path, followExpressions(readFileSync(path, 'utf8')));
// Their translations stay and may be wrong now: only a reader can tell.
for (const [id, text] of sourcesOf(readFileSync(paths[0], 'utf8'))) {
  const old = before.get(id) ?? text;
  if (old !== text) console.warn(`read again: ${id}: "${old}" is now "${text}"`);
}

const localizer = new RuntimeLitLocalizer(config);
const { messages, errors } = localizer.extractSourceMessages();
const { translations } = localizer.readTranslationsSync();
const faults = errors.length ? [stringifyDiagnostics(errors)] : [];
for (const locale of config.targetLocales) {
  for (const fault of parityFaults(locale, messages, translations.get(locale) ?? [])) faults.push(fault);
}

if (!faults.length) {
  await localizer.build();
  for (const locale of config.targetLocales) {
    const all = entriesOf(readFileSync(join(draft, `${locale}.ts`), 'utf8'));
    const entries = all.filter(({ id }) => isNeeded(id, locale, messages, translations.get(locale)));
    // Shipped vocabularies are a chunk of their own: most feeds bring theirs.
    const isTerm = ({ id }) => id.startsWith('terms.');
    // And so are the texts that only the calendar or only the directory says.
    const isEvent = ({ id }) => /^(event|events|month)\./.test(id);
    const isContact = ({ id }) => id.startsWith('contacts.');
    const files = {
      [`${locale}.ts`]: moduleOf(
        entries.filter((entry) => !isTerm(entry) && !isEvent(entry) && !isContact(entry)),
      ),
      [`${locale}-terms.ts`]: moduleOf(entries.filter(isTerm)),
      [`${locale}-events.ts`]: moduleOf(entries.filter(isEvent)),
      [`${locale}-contacts.ts`]: moduleOf(entries.filter(isContact)),
    };
    if (all.length !== messages.length)
      faults.push(`${locale}: ${all.length} of ${messages.length} messages read`);
    for (const [name, text] of Object.entries(files)) {
      const path = join(generated, name);
      if (!check) writeFileSync(path, text);
      else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
        faults.push(`${name} is out of date: node scripts/build-locales.mjs`);
    }
  }
}
rmSync(draft, { recursive: true });

if (faults.length) {
  console.error(`Languages are not complete (${faults.length}):\n${faults.join('\n')}`);
  process.exit(1);
}
console.log(`${messages.length} messages in ${config.targetLocales.length} languages besides German.`);
