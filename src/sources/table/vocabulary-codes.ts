/** Codes of the vocabularies by what people call them: the feed's own terms in all their languages, then the shipped ones. */
import { isObject } from '../../feed/check.js';
import type { VocabularyName } from '../../feed/types.js';
import { defaultTermLabels } from '../../language/default-term-labels.js';
import { templates as english } from '../../language/generated/en-terms.js';
import type { LabelRow } from '../../language/labels.js';
import type { TableLanguage } from './choices.js';
import { wordKey } from './word-key.js';

export interface TermWord {
  readonly code: string;
  readonly label: string;
}

export interface VocabularyCodes {
  /** Code for a label, a synonym or the code itself. */
  read(vocabulary: VocabularyName, text: string): string | undefined;
  /** Label of a code that is read as the same code again; else the code. */
  write(vocabulary: VocabularyName, code: string, language: TableLanguage): string;
  /** What a drop-down offers. */
  words(vocabulary: VocabularyName, language: TableLanguage): readonly TermWord[];
}

interface Vocabulary {
  readonly keys: Map<string, string>;
  readonly labels: Map<string, Partial<Record<TableLanguage, string>>>;
}

const none = (): Vocabulary => ({ keys: new Map(), labels: new Map() });

function addTerm(
  to: Vocabulary,
  code: string,
  labels: Partial<Record<TableLanguage, string>>,
  words: readonly string[],
): void {
  to.keys.set(code, code);
  to.labels.set(code, labels);
  for (const word of words) {
    const key = wordKey(word);
    if (key && !to.keys.has(key)) to.keys.set(key, code);
  }
}

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(stringsOf)
      : isObject(value)
        ? Object.keys(value).flatMap((key) => stringsOf(value[key]))
        : [];

const labelIn = (label: unknown, language: TableLanguage, plain: string): string | undefined => {
  if (typeof label === 'string') return plain === language ? label : undefined;
  const text = isObject(label) && Object.hasOwn(label, language) ? label[language] : undefined;
  return typeof text === 'string' ? text : undefined;
};

/** `feed`: a document with vocabularies of its own, unchecked. */
export function createVocabularyCodes(feed?: unknown): VocabularyCodes {
  const known = new Map<string, Vocabulary>();
  const shipped = defaultTermLabels as Readonly<Record<string, LabelRow>>;
  const document = isObject(feed) ? feed : {};
  const own = isObject(document['vocabularies']) ? document['vocabularies'] : {};
  const plain = typeof document['defaultLanguage'] === 'string' ? document['defaultLanguage'] : 'de';

  const vocabularyOf = (name: VocabularyName): Vocabulary => {
    let vocabulary = known.get(name);
    if (vocabulary) return vocabulary;
    vocabulary = none();
    known.set(name, vocabulary);
    const terms = Object.hasOwn(own, name) ? own[name] : undefined;
    if (Array.isArray(terms) && terms.length) {
      // Labels of all terms before the synonyms of any.
      const good = (terms as readonly unknown[]).filter(isObject);
      for (const { id, label } of good)
        if (typeof id === 'string')
          addTerm(
            vocabulary,
            id,
            { de: labelIn(label, 'de', plain), en: labelIn(label, 'en', plain) } as Partial<
              Record<TableLanguage, string>
            >,
            stringsOf(label),
          );
      for (const { id, synonyms } of good)
        if (typeof id === 'string')
          for (const word of stringsOf(synonyms)) {
            const key = wordKey(word);
            if (key && !vocabulary.keys.has(key)) vocabulary.keys.set(key, id);
          }
    } else if (Object.hasOwn(shipped, name)) {
      const row = shipped[name]!;
      for (const code of Object.keys(row)) {
        const [de, id] = row[code]!;
        const en = english[id];
        const labels = { de, ...(typeof en === 'string' && { en }) };
        addTerm(vocabulary, code, labels, [de, ...(typeof en === 'string' ? [en] : []), code]);
      }
    }
    return vocabulary;
  };

  const read = (name: VocabularyName, text: string): string | undefined => {
    const { keys } = vocabularyOf(name);
    return keys.get(text.trim()) ?? keys.get(wordKey(text));
  };
  const write = (name: VocabularyName, code: string, language: TableLanguage): string => {
    const { labels } = vocabularyOf(name);
    const { [language]: label = labels.get(code)?.de ?? labels.get(code)?.en } = labels.get(code) ?? {};
    // A label with the sign that parts the entries of a cell would be read as two.
    return label && !/[;|\n]/.test(label) && read(name, label) === code ? label : code;
  };
  return {
    read,
    write,
    words(name, language) {
      const words: TermWord[] = [];
      vocabularyOf(name).labels.forEach((_, code) =>
        words.push({ code, label: write(name, code, language) }),
      );
      return words;
    },
  };
}
