/** What a column of a keeper's table can be. The columns themselves stand in `columns-*.ts`. */
import type { CollectionName, VocabularyName } from '../../feed/types.js';
import type { ChoiceName, TableLanguage } from './choices.js';

/** Which values the cells of a column hold, and how they are written there. */
export type ColumnKind =
  | 'id'
  | 'line'
  | 'lines'
  | 'text'
  | 'texts'
  | 'code'
  | 'codes'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'number'
  | 'whole'
  | 'moment'
  | 'date'
  | 'time'
  | 'duration'
  | 'moments'
  | 'dates'
  | 'ranges'
  | 'url'
  | 'email'
  | 'emails'
  | 'phone'
  | 'phones'
  | 'links'
  | 'services'
  | 'postcode'
  | 'ags'
  | 'agsList'
  | 'ars'
  | 'country'
  | 'currency'
  | 'zone'
  | 'language'
  | 'languages'
  | 'level'
  | 'levels'
  | 'ages'
  | 'childcare'
  | 'money'
  | 'hours'
  | 'rule'
  | 'geo'
  | 'address'
  | 'person'
  | 'registration'
  | 'reference'
  | 'references';

type Words = Readonly<Record<TableLanguage, string>>;

export interface Column {
  /** Path in the record: `start`, `address.city`; of an entry that stands in the row of another list `place.address.city`. */
  readonly path: string;
  readonly kind: ColumnKind;
  readonly heading: Words;
  /** Other headings by which it is known. */
  readonly aliases: readonly string[];
  /** What belongs into it, for the sheet of explanations. */
  readonly explanation: Words;
  readonly example: string;
  /** May be there once a language: `title.ar`. */
  readonly localized?: boolean | undefined;
  /** Its codes come from this vocabulary of the feed. */
  readonly vocabulary?: VocabularyName | undefined;
  /** Its codes come from a closed list. */
  readonly choices?: ChoiceName | undefined;
  /** Its ids belong to this list. */
  readonly refers?: CollectionName | undefined;
  /** Belongs into a template. */
  readonly common?: boolean | undefined;
  /** A row without it is none. */
  readonly required?: boolean | undefined;
  /** Only read, never written: another way to write what other columns hold. */
  readonly input?: boolean | undefined;
}

export interface ColumnMore extends Pick<
  Column,
  'localized' | 'vocabulary' | 'choices' | 'refers' | 'common' | 'required' | 'input'
> {
  /** Further headings, parted by bars. */
  readonly also?: string;
}

/** `names` and `words`: German, then English, parted by a bar. */
export function column(
  path: string,
  kind: ColumnKind,
  names: string,
  words: string,
  example = '',
  { also, ...more }: ColumnMore = {},
): Column {
  const [de = '', en = de] = names.split('|');
  const [deWords = '', enWords = deWords] = words.split('|');
  return {
    path,
    kind,
    heading: { de, en },
    aliases: also?.split('|') ?? [],
    explanation: { de: deWords, en: enWords },
    example,
    ...more,
  };
}
