// What belongs where in a keeper's table: for the sheet of explanations and for the text beside CSV files.
import { isObject } from '../../feed/check.js';
import { cellKinds } from '../../sources/table/cell-kinds.js';
import type { TableLanguage } from '../../sources/table/choices.js';
import type { Column, ColumnKind } from '../../sources/table/column.js';
import { createVocabularyCodes } from '../../sources/table/vocabulary-codes.js';
import { explanationMark } from '../../sources/xlsx/own-sheets.js';
import { shownCell } from './table-csv.js';
import type { TemplateSheet } from './template-sheets.js';
import { templateTexts } from './template-texts.js';

/** Choices named; of more there is a drop-down, or the feed. */
const MOST_CHOICES = 60;

const days: readonly ColumnKind[] = ['moment', 'date', 'moments', 'dates', 'ranges'];
const shipped = createVocabularyCodes();

/** The example in the words of the language; as it is noted where it means nothing to the shipped vocabularies. */
const exampleIn = (column: Column, language: TableLanguage): string => {
  if (days.includes(column.kind))
    return language === 'de' ? column.example.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$3.$2.$1') : column.example;
  const { read, write } = cellKinds[column.kind];
  let doubt = false;
  const tell = (): void => void (doubt = true);
  const found = read(column.example, {
    column,
    order: 'dmy',
    decimal: ',',
    year: 2026,
    codes: shipped,
    bad: tell,
    tell,
    html: tell,
  });
  // Of a repetition its rule is what is written.
  const value = isObject(found) && typeof found['rule'] === 'string' ? found['rule'] : found;
  const cell =
    doubt || value === undefined ? undefined : write?.(value, { column, language, codes: shipped });
  return cell === undefined ? column.example : shownCell(cell, language);
};

/** Sheet, column, explanation, example, required, values: as `headings` of the texts has them. */
export const explainedRows = (
  sheets: readonly TemplateSheet[],
  language: TableLanguage,
): readonly (readonly string[])[] => {
  const { yes, several: manyWords } = templateTexts[language];
  return sheets.flatMap(({ name, columns }) =>
    columns.map(({ heading, column, choices, several }) => {
      const { explanation, example, required } = column;
      const named = choices.slice(0, MOST_CHOICES).join('; ') + (choices.length > MOST_CHOICES ? ' …' : '');
      return [
        name,
        heading,
        explanation[language],
        example && exampleIn(column, language),
        required ? yes : '',
        named && several ? `${named} (${manyWords})` : named,
      ];
    }),
  );
};

/** The same as plain text. */
export const explainedText = (sheets: readonly TemplateSheet[], language: TableLanguage): string => {
  const { introduction, headings } = templateTexts[language];
  const [, , , exampleWord, requiredWord, valuesWord] = headings;
  const lines = [explanationMark[language], '', ...introduction];
  let last = '';
  for (const [sheet, heading, explanation, example, required, values] of explainedRows(sheets, language)) {
    if (sheet !== last) lines.push('', `== ${sheet} ==`, '');
    last = sheet!;
    lines.push(`${heading}${required && ` (${requiredWord})`}: ${explanation}`);
    if (example) lines.push(`    ${exampleWord}: ${example}`);
    if (values) lines.push(`    ${valuesWord}: ${values}`);
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};
