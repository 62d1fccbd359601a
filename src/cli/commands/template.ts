// `miteinander template`: tables to fill in, as an Excel workbook or as CSV, empty or with the records of a feed.
import { extname, join } from 'node:path';
import { collectionNames, isCollection } from '../../feed/collections.js';
import type { CollectionName } from '../../feed/types.js';
import { explainedText } from '../../exports/template/explain-columns.js';
import { tableCsv } from '../../exports/template/table-csv.js';
import { templateBook } from '../../exports/template/template-book.js';
import { templateSheets, type TemplateSheet } from '../../exports/template/template-sheets.js';
import { templateTexts } from '../../exports/template/template-texts.js';
import { describeFinding } from '../../language/finding-texts.js';
import { exitCodes, textOption, UsageError, type Call, type Command } from '../command.js';
import { heaviestFirst, sayFindings } from '../findings.js';
import { readFeed } from '../read-feed.js';
import { harmless } from '../terminal.js';
import type { ToolLanguage } from '../words.js';

const languages: readonly ToolLanguage[] = ['de', 'en'];

const listsIn = ({ options, words }: Call): readonly CollectionName[] | undefined => {
  const given = options['list'] as readonly string[] | undefined;
  return given?.map((name) => {
    if (!isCollection(name)) throw new UsageError(words.notOneOf('list', name, collectionNames));
    return name;
  });
};

/** Names of files that every system takes. */
const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter]!)
    .normalize('NFD')
    .replace(/[^a-z\d]+/g, '');

const csvOf = ({ columns, rows }: TemplateSheet, language: ToolLanguage): string =>
  tableCsv([columns.map(({ heading }) => heading), ...rows], language);

/** The files by their names; what they are is said by the ending of `out`. */
const filesOf = (
  out: string,
  sheets: readonly TemplateSheet[],
  language: ToolLanguage,
  { words }: Call,
): ReadonlyMap<string, string | Uint8Array> => {
  switch (extname(out).toLowerCase()) {
    case '.xlsx':
      return new Map([[out, templateBook(sheets, language)]]);
    case '.csv':
      if (sheets.length !== 1) throw new UsageError(words.oneListPerCsv);
      return new Map([[out, csvOf(sheets[0]!, language)]]);
    case '': {
      const files = new Map(
        sheets.map((sheet) => [join(out, `${fileName(sheet.name)}.csv`), csvOf(sheet, language)]),
      );
      return files.set(
        join(out, `${fileName(templateTexts[language].explanation)}.txt`),
        explainedText(sheets, language),
      );
    }
    default:
      throw new UsageError(words.notOneOf('out', out, ['….xlsx', '….csv', words.folder]));
  }
};

export const template: Command = {
  name: 'template',
  atLeast: 0,
  atMost: 0,
  options: {
    out: { type: 'string' },
    list: { type: 'string', multiple: true },
    from: { type: 'string' },
    in: { type: 'string' },
    all: { type: 'boolean' },
    write: { type: 'boolean' },
  },
  async run(call) {
    const { options, terminal, words, documents } = call;
    const language = (textOption(call, 'in') ?? call.language) as ToolLanguage;
    if (!languages.includes(language)) throw new UsageError(words.notOneOf('in', language, languages));
    const lists = listsIn(call);
    const out = textOption(call, 'out') ?? words.templateFile;
    const from = textOption(call, 'from');
    const feed = from === undefined ? undefined : (await readFeed(from, call)).document;
    const { sheets, findings } = templateSheets({ language, lists, feed });
    const files = filesOf(out, sheets, language, call);

    const said = heaviestFirst(
      findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        path: finding.path,
        ...describeFinding(finding, call.language),
      })),
    );
    const isWritten = options['write'] === true;
    const kept: (string | undefined)[] = [];
    if (isWritten) for (const [name, content] of files) kept.push(await documents.write(name, content));
    const names = [...files.keys()];
    if (options['json'] === true)
      terminal.say(
        JSON.stringify(
          {
            files: names,
            tables: sheets.map(({ list, name, columns, rows }) => ({
              list,
              name,
              columns: columns.map(({ heading, column: { path } }) => ({ heading, field: path })),
              rows: rows.length,
            })),
            findings: said,
            written: isWritten,
          },
          undefined,
          2,
        ),
      );
    else {
      sayFindings(said, call);
      for (const { name, columns, rows } of sheets)
        terminal.say(harmless(`  ${words.templateTable(name, columns.length, rows.length)}`));
      names.forEach((name, at) =>
        terminal.note(harmless(isWritten ? words.written(name, kept[at]) : `  ${name}`)),
      );
      if (!isWritten) terminal.note(words.dryRun);
    }
    return exitCodes.ok;
  },
};
