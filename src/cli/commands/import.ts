// `miteinander import`: brings a table, a calendar or the file of another system into a feed, and tells what got lost.
import { isObject } from '../../feed/check.js';
import { collectionNames } from '../../feed/collections.js';
import type { Finding } from '../../feed/finding.js';
import { ImportFault } from '../../feed/import-fault.js';
import type { CollectionName } from '../../feed/types.js';
import { describeFinding } from '../../language/finding-texts.js';
import { describeImportFault } from '../../language/import-fault-texts.js';
import { decodeText } from '../../sources/decode-text.js';
import { readAny, type ReadAnyResult } from '../../sources/read-any.js';
import { mappingName, mappingText, parseMapping } from '../../sources/table/saved-mapping.js';
import type { TableMapping } from '../../sources/table/table-mapping.js';
import { civilNow } from '../../time/zone.js';
import { checkDocument } from '../../tools/feed-workshop/model/check-document.js';
import {
  movedPath,
  recordIndexes,
  type RecordIndexes,
} from '../../tools/feed-workshop/model/record-indexes.js';
import { upsertDocument } from '../../tools/feed-workshop/model/upsert-document.js';
import { AccessError, exitCodes, textOption, UsageError, type Call, type Command } from '../command.js';
import { isAddress } from '../documents.js';
import { feedText } from '../feed-text.js';
import { countsAsFault, heaviestFirst, sayFindings, sumOf, type Said } from '../findings.js';
import { readFeed } from '../read-feed.js';
import { harmless } from '../terminal.js';

type Json = Readonly<Record<string, unknown>>;

/** What the checker says about the feed with the file in it, as far as it speaks of records of the file, by their place in it. */
const aboutImported = (
  findings: readonly Finding[],
  whole: Json,
  imported: RecordIndexes,
): readonly Finding[] =>
  findings.flatMap((finding) => {
    if (!finding.path) return [finding];
    const path = movedPath(finding.path, whole, imported);
    return path === undefined ? [] : [{ ...finding, path }];
  });

const told = (finding: Finding, { placeOf }: ReadAnyResult, { language, words }: Call): Said => {
  const { code, severity, path, params } = finding;
  const { table, row, column } = params;
  // What readers of tables say has row and column in its words.
  const place =
    typeof row === 'number' && typeof table === 'string'
      ? { table, row, ...(typeof column === 'string' && { column }) }
      : placeOf?.(path);
  return {
    code,
    severity,
    path,
    ...(place && { place, cell: row === undefined ? words.cell(place) : '' }),
    ...describeFinding(finding, language),
  };
};

/** How the columns were read the last time: named in the call, or lying beside the file. */
const savedMapping = async (
  file: string,
  { options, documents, words }: Call,
): Promise<{ readonly name: string; readonly mapping: TableMapping | undefined }> => {
  const named = textOption({ options }, 'mapping');
  const name = named ?? mappingName(file);
  if (file === '-' || isAddress(name) || !(named || (await documents.has(name))))
    return { name, mapping: undefined };
  let value: unknown;
  try {
    value = JSON.parse(decodeText((await documents.read(name)).bytes));
  } catch (error) {
    if (error instanceof AccessError) throw error;
  }
  const mapping = parseMapping(value);
  if (!mapping) throw new AccessError(words.noMapping(name));
  return { name, mapping };
};

/** Each table with its columns and what they are read as. */
const sayMapping = ({ tables }: TableMapping, { terminal, words, options }: Call): void => {
  for (const name of Object.keys(tables)) {
    const { list, headerRow, columns } = tables[name]!;
    terminal.say(
      `  ${harmless(words.tableRead(name, list === null ? undefined : words.collections[list], headerRow))}`,
    );
    if (list === null) continue;
    const headings = Object.keys(columns);
    const width = Math.min(30, Math.max(...headings.map((heading) => heading.length)));
    for (const heading of headings) {
      const field = columns[heading];
      if (field === null && heading.startsWith('[') && options['all'] !== true) continue;
      terminal.say(
        harmless(`    ${heading.padEnd(width)}  → `) +
          (typeof field === 'string' ? harmless(field) : terminal.tone('soft', words.notRead)),
      );
    }
  }
};

/** The feed the file is to go into; nothing when there is none yet. */
const targetOf = async (call: Call): Promise<Json | undefined> => {
  const into = textOption(call, 'into');
  if (into === undefined) {
    if (call.options['write'] === true) throw new UsageError(call.words.whereTo);
    return undefined;
  }
  if (isAddress(into)) throw new AccessError(call.words.onlyJson(into));
  if (!(await call.documents.has(into))) return undefined;
  const { document, isCalendar } = await readFeed(into, call);
  if (isCalendar || !isObject(document)) throw new AccessError(call.words.onlyJson(into));
  return document;
};

export const importFile: Command = {
  name: 'import',
  atLeast: 1,
  atMost: 1,
  options: {
    into: { type: 'string' },
    mapping: { type: 'string' },
    pages: { type: 'boolean' },
    strict: { type: 'boolean' },
    all: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  async run(call) {
    const { options, terminal, words, documents, language } = call;
    const [file] = call.files as [string];
    const target = await targetOf(call);
    const { bytes } = await documents.read(file);
    terminal.progress(words.reading(file));
    const wanted = (name: string): string | undefined =>
      typeof target?.[name] === 'string' ? target[name] : undefined;
    const timeZone = wanted('timeZone');
    const saved = await savedMapping(file, call);
    let read: ReadAnyResult;
    try {
      read = await readAny(bytes, {
        name: file.split(/[/\\]/).pop()!,
        today: civilNow(call.now, timeZone ?? 'Europe/Berlin').slice(0, 10),
        language: wanted('defaultLanguage'),
        timeZone,
        mapping: saved.mapping,
        into: target,
        pages: options['pages'] === true,
      });
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      throw new AccessError(describeImportFault(error, file, language));
    }
    const imported = read.feed as Json;
    const whole = target ? upsertDocument(target, imported, read.merge) : undefined;
    const document = whole?.document ?? imported;
    const checked = await checkDocument(document, (done, total) =>
      terminal.progress(words.checking(done, total)),
    );
    terminal.done();
    const places = recordIndexes(imported);
    const findings = heaviestFirst(
      [...read.findings, ...aboutImported(checked.findings, document, places)].map((finding) =>
        told(finding, read, call),
      ),
    );
    const total = [...places.values()].reduce((sum, ids) => sum + ids.size, 0);
    const added = whole?.added ?? total;
    const updated = whole?.updated ?? 0;
    const missing = target ? missingIn(places, recordIndexes(target)) : [];
    const into = textOption(call, 'into');
    let kept: string | undefined;
    const isWritten = options['write'] === true && into !== undefined && added + updated > 0;
    if (isWritten) kept = await documents.write(into, feedText(document));
    const canKeep = options['write'] === true && file !== '-' && !isAddress(saved.name);
    const isKnown = JSON.stringify(read.mapping) === JSON.stringify(saved.mapping);
    const newMapping = canKeep && !isKnown ? read.mapping : undefined;
    if (newMapping) await documents.write(saved.name, mappingText(newMapping));
    const counts = { added, updated, unchanged: total - added - updated, missing };
    if (options['json'] === true)
      terminal.say(
        JSON.stringify(
          {
            kind: read.kind,
            ...(read.mapping && { mapping: read.mapping }),
            findings,
            ...counts,
            written: isWritten,
            kept,
            ...(into === undefined && { feed: document }),
          },
          undefined,
          2,
        ),
      );
    else {
      terminal.say(
        `${terminal.tone('bold', harmless(file))}  ${terminal.tone('soft', words.importKinds[read.kind])}`,
      );
      if (read.mapping) sayMapping(read.mapping, call);
      sayFindings(findings, call);
      terminal.say(`  ${sumOf(findings, call)}`);
      terminal.say(`  ${words.imported(counts.added, counts.updated, counts.unchanged)}`);
      if (missing.length) terminal.say(harmless(`  ${words.onlyInFeed(missing.map(({ id }) => id))}`));
      if (newMapping) terminal.note(harmless(words.mappingKept(saved.name)));
      terminal.note(
        isWritten
          ? words.written(into, kept)
          : into === undefined
            ? words.whereTo
            : added + updated
              ? words.dryRun
              : words.nothingNew,
      );
    }
    return !total || findings.some(countsAsFault(call)) ? exitCodes.found : exitCodes.ok;
  },
};

/** Records of the lists the file fills that it does not have (any more). */
const missingIn = (
  imported: RecordIndexes,
  target: RecordIndexes,
): readonly { readonly collection: CollectionName; readonly id: string }[] =>
  collectionNames.flatMap((collection) => {
    const now = imported.get(collection)!;
    if (!now.size) return [];
    return [...target.get(collection)!.keys()].filter((id) => !now.has(id)).map((id) => ({ collection, id }));
  });
