// Who searches against whom, each set up as its documentation advises for texts with several fields. All see the same
// texts and fold them alike, as far as they can be told to.
import { bytesOf, loadShipped, searchExports } from '../../search-quality/shipped.ts';

export const weights = { title: 10, labels: 3, summary: 4, provider: 4, place: 4, description: 1 };

const fields = Object.keys(weights);
const textOf = (value) => (typeof value === 'string' ? value : (value ?? []).join(' '));
const rowsOf = (documents) =>
  documents.map((document, id) => ({
    id,
    ...Object.fromEntries(fields.map((field) => [field, textOf(document.fields[field])])),
  }));

const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

/** A word and all its ends of three letters and more, which minisearch then finds as beginnings. */
const withEnds = (term) => {
  const word = fold(term);
  const ends = [word];
  for (let from = 1; from <= word.length - 3; from++) ends.push(word.slice(from));
  return ends;
};

const minisearch = async (documents, processTerm) => {
  const { default: MiniSearch } = await import('minisearch');
  const rows = rowsOf(documents);
  return () => {
    const index = new MiniSearch({ fields, processTerm });
    index.addAll(rows);
    const options = { boost: weights, prefix: true, fuzzy: 0.2, processTerm: fold, combineWith: 'AND' };
    // All words, and when no record has them all, any of them.
    return (query) => {
      const all = index.search(query, options);
      return (all.length ? all : index.search(query, { ...options, combineWith: 'OR' })).map(({ id }) => id);
    };
  };
};

/**
 * `name`, `label` (`german` in the story), `code` (exports to be weighed), and `prepare(documents, synonyms)`, which resolves with a function
 * that builds an index and returns the question: words in, positions of documents out, best first.
 */
export const engines = [
  {
    name: 'limit',
    label: 'substring scan (limit)',
    german: 'Teilzeichenkette',
    prepare: async (documents) => () => {
      const texts = documents.map((document) => fold(Object.values(document.fields).map(textOf).join(' ')));
      return (query) => {
        const words = fold(query).split(' ').filter(Boolean);
        const found = [];
        texts.forEach(
          (text, at) => words.length && words.every((word) => text.includes(word)) && found.push(at),
        );
        return found;
      };
    },
  },
  {
    name: 'ours',
    label: 'Miteinander',
    german: 'Miteinander',
    weigh: () => bytesOf(searchExports),
    prepare: async (documents, synonyms) => {
      const { createWordIndex, ranked } = await loadShipped();
      const build = () => {
        const index = createWordIndex({ weights, synonyms });
        index.add(documents);
        return (query) => {
          const { positions, scores } = index.ask(query);
          return ranked(scores, positions, 20);
        };
      };
      /** Milliseconds of each slice when `size` documents are added at a time. */
      build.slices = (size) => {
        const index = createWordIndex({ weights, synonyms });
        const times = [];
        for (let from = 0; from < documents.length; from += size) {
          const since = performance.now();
          index.add(documents.slice(from, from + size));
          times.push(performance.now() - since);
        }
        return times;
      };
      return build;
    },
  },
  {
    name: 'minisearch',
    label: 'minisearch 7.2',
    german: 'minisearch 7.2',
    code: `export { default } from 'minisearch'`,
    prepare: (documents) => minisearch(documents, fold),
  },
  {
    name: 'minisearch-ends',
    label: 'minisearch with suffixes',
    german: 'minisearch mit Wortenden',
    code: `export { default } from 'minisearch'`,
    prepare: (documents) => minisearch(documents, withEnds),
  },
  {
    name: 'ufuzzy',
    label: 'uFuzzy 1.0',
    german: 'uFuzzy 1.0',
    code: `export { default } from '@leeoniya/ufuzzy'`,
    prepare: async (documents) => {
      const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
      return () => {
        const texts = documents.map((document) => fold(Object.values(document.fields).map(textOf).join(' ')));
        const search = new UFuzzy({
          unicode: true,
          interSplit: "[^\\p{L}\\d']+",
          intraSplit: '\\p{Ll}\\p{Lu}',
          intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
          intraChars: "[\\p{L}\\d']",
          intraMode: 1,
        });
        return (query) => {
          const [found, info, order] = search.search(texts, fold(query), 1);
          return order ? order.map((at) => info.idx[at]) : (found ?? []);
        };
      };
    },
  },
  {
    name: 'fuse',
    label: 'fuse.js 7.5 with token search',
    german: 'fuse.js 7.5 mit Wortsuche',
    code: `export { default } from 'fuse.js'`,
    prepare: async (documents) => {
      const { default: Fuse } = await import('fuse.js');
      const rows = rowsOf(documents).map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, fold(String(value))])),
      );
      const keys = fields.map((name) => ({ name, weight: weights[name] }));
      return () => {
        const index = new Fuse(rows, { keys, useTokenSearch: true });
        return (query) => index.search(fold(query), { limit: 20 }).map(({ refIndex }) => refIndex);
      };
    },
  },
];
