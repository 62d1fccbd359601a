/**
 * Text for visitors: a plain string in the feed's default language, or one text per language.
 * No markup: a blank line starts a paragraph, a leading `- ` a list item, links belong in `links[]`.
 */
import * as z from 'zod/mini';
import { languageTag } from './strings.js';
import { named, notes } from './registry.js';

const sides = z.union([z.string(), z.record(languageTag, z.string())]);

/** One line: a title, a name, a label. Line breaks become spaces. */
export const label = named(
  sides,
  'LocalizedLine',
  'One line of text: a string in the default language, or {"de": "…", "ar": "…"}.',
);

/** Several lines: keeps its line breaks. */
export const text = sides.clone().register(notes, {
  id: 'LocalizedText',
  description:
    'Text: a string in the default language, or {"de": "…", "ar": "…"}. Blank line = paragraph, "- " = list item, no markup.',
  multiline: true,
});

/** Word groups or further words, per language. */
export const wordsByLanguage = z.record(languageTag, z.array(z.string()));
