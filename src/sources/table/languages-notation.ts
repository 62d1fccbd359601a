/** Languages of service in a cell: `Deutsch; Arabisch (mit Dolmetscher, auf Anfrage)`. */
import { readChoice, writeChoice, type TableLanguage } from './choices.js';
import { readLanguage, writeLanguage } from './language-codes.js';
import { splitOutside, takeBracket } from './split-list.js';

interface ServiceLanguageValue {
  readonly code: string;
  readonly mode?: string;
  readonly availability?: string;
  readonly note?: string;
}

function readOne(part: string): ServiceLanguageValue | undefined {
  const whole = readLanguage(part);
  if (whole) return { code: whole };
  const { text, inside } = takeBracket(part);
  const code = readLanguage(text);
  if (!code || inside === undefined) return undefined;
  let found: ServiceLanguageValue = { code };
  const notes: string[] = [];
  for (const word of inside.split(',')) {
    const mode = found.mode ? undefined : readChoice('languageMode', word);
    const availability = found.availability ? undefined : readChoice('languageAvailability', word);
    if (mode) found = { ...found, mode };
    else if (availability) found = { ...found, availability };
    else notes.push(word.trim());
  }
  const note = notes.join(', ');
  return note ? { ...found, note } : found;
}

export function readServiceLanguages(text: string): {
  readonly languages: readonly ServiceLanguageValue[];
  readonly bad: readonly string[];
} {
  const languages: ServiceLanguageValue[] = [];
  const bad: string[] = [];
  const pieces = splitOutside(text, ';,|/\n').flatMap((part) =>
    readOne(part) ? [part] : part.split(/\s(?:und|and|sowie|u\.|&|\+)\s/i),
  );
  for (const piece of pieces) {
    const language = readOne(piece.trim());
    if (language) languages.push(language);
    else if (piece.trim()) bad.push(piece.trim());
  }
  return { languages, bad };
}

/** Undefined when an entry holds more than a cell can say. */
export function writeServiceLanguages(
  languages: readonly unknown[],
  language: TableLanguage,
): string | undefined {
  const parts: string[] = [];
  for (const each of languages) {
    const { code, mode, availability, note } =
      typeof each === 'string' ? ({ code: each } as ServiceLanguageValue) : (each as ServiceLanguageValue);
    if (note !== undefined && typeof note !== 'string') return undefined;
    const inside = [
      mode && writeChoice('languageMode', mode, language),
      availability && writeChoice('languageAvailability', availability, language),
      note,
    ].filter(Boolean);
    parts.push(writeLanguage(code, language) + (inside.length ? ` (${inside.join(', ')})` : ''));
  }
  return parts.join('; ');
}
