// Attributes of HSDS: terms of a taxonomy become keywords of the feed, terms that say who it is for become words.
import { languageCode } from '../language-code.js';
import { kept } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';

export interface TermReader {
  readonly read: (item: SourceItem) => {
    readonly tags: readonly string[];
    readonly audience: readonly string[];
  };
  /** A term that stands for itself, in a list of terms. */
  readonly term: (value: unknown, path: string) => void;
}

const forWhom = /eligib|audience|target|zielgruppe/i;

export function createTermReader(reading: Reading): TermReader {
  const { book, language } = reading;

  /** The code of the term, and what people read. */
  const term = (
    item: SourceItem,
  ): { readonly code: string; readonly label: string; readonly add: () => string } | undefined => {
    const [id, written, label] = [item.line('id'), item.line('code'), item.line('name') ?? item.line('term')];
    const code = id ?? written;
    if (code === undefined || label === undefined) {
      reading.report('system-no-name', item.path, { kind: 'taxonomy_term' });
      item.ignoreAll();
      return undefined;
    }
    item.ignore('taxonomy', 'taxonomy_id');
    const spoken = languageCode(item.line('language') ?? '');
    const [uri, parent] = [item.address('term_uri'), item.line('parent_id')];
    reading.item(item.value('taxonomy_detail'), 'taxonomy', `${item.path}.taxonomy_detail`, (detail) =>
      detail.ignore('id', 'name', 'version'),
    );
    const words = spoken === undefined || spoken === language ? label : { [spoken]: label };
    return { code, label, add: () => book.tag(code, words as string, kept({ parent, sameAs: uri })) };
  };

  return {
    read(item) {
      const tags: string[] = [];
      const audience: string[] = [];
      item.list('attributes').forEach((value, i) => {
        reading.item(value, 'attribute', `${item.path}.attributes[${i}]`, (attribute) => {
          attribute.ignore('id', 'link_entity', 'taxonomy_term_id', 'link_id');
          const path = `${attribute.path}.taxonomy_term`;
          const found = reading.item(attribute.value('taxonomy_term'), 'taxonomy_term', path, term);
          if (!found) return;
          const [type, more, label] = [
            attribute.line('link_type') ?? '',
            attribute.line('value'),
            attribute.line('label'),
          ];
          if (forWhom.test(type)) audience.push([found.label, more].filter(Boolean).join(': '));
          else {
            tags.push(found.add());
            if (more !== undefined) reading.lose('attribute.value');
          }
          if (label !== undefined && label !== found.label) reading.lose('attribute.label');
        });
      });
      return { tags, audience };
    },
    term: (value, path) => void reading.item(value, 'taxonomy_term', path, (item) => term(item)?.add()),
  };
}
