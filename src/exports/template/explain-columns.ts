// What belongs where in a keeper's table: for the sheet of explanations and for the text beside CSV files.
import type { TableLanguage } from '../../sources/table/choices.js';
import { explanationMark } from '../../sources/xlsx/own-sheets.js';
import type { TemplateSheet } from './template-sheets.js';
import { templateTexts } from './template-texts.js';

/** Choices named; of more there is a drop-down, or the feed. */
const MOST_CHOICES = 60;

/** Sheet, column, explanation, example, required, values: as `headings` of the texts has them. */
export const explainedRows = (
  sheets: readonly TemplateSheet[],
  language: TableLanguage,
): readonly (readonly string[])[] => {
  const { yes, several: manyWords } = templateTexts[language];
  return sheets.flatMap(({ name, columns }) =>
    columns.map(({ heading, column: { explanation, example, required }, choices, several }) => {
      const named = choices.slice(0, MOST_CHOICES).join('; ') + (choices.length > MOST_CHOICES ? ' …' : '');
      return [
        name,
        heading,
        explanation[language],
        example,
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
