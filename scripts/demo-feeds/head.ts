/** The head of a demo feed: who answers for it, and that it holds examples only. */
import { readSource } from './read-source.js';

/** `feed.json` of a folder with what all demo feeds share. */
export const headOf = (folder: string): Record<string, unknown> => {
  const own = readSource<Record<string, unknown>>(`${folder}/feed`);
  return {
    schemaVersion: '1.0',
    ...own,
    defaultLanguage: 'de',
    languages: readSource('shared/languages'),
    timeZone: 'Europe/Berlin',
    synonyms: readSource('shared/synonyms'),
  };
};
