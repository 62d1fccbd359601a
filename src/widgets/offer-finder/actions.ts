// What filters, chips and tools do when they are used.
import { msg } from '../../language/message.js';
import type { FacetHandlers } from '../../ui/facet-panel.js';
import { printOnly } from '../../ui/print.js';
import { share } from '../../ui/share.js';
import type { ActiveFilter } from './filter-view.js';
import type { FinderHost } from './host.js';
import { cleared, toggled, withFlag, withValues } from './query.js';

export interface Actions extends FacetHandlers {
  readonly remove: (filter: ActiveFilter) => void;
  readonly clear: () => void;
  readonly unstated: (on: boolean) => void;
  readonly listed: (on: boolean) => void;
  readonly language: (language: string) => void;
  readonly openFilters: () => void;
  readonly closeFilters: () => void;
  /** The page as it is, or one offer. */
  readonly share: (id?: string) => void;
  readonly print: () => void;
}

export const createActions = (host: FinderHost): Actions => {
  const focus = (selector: string) =>
    host.afterUpdate(() => host.root.querySelector<HTMLElement>(selector)?.focus());
  return {
    toggle: (facet, value) => host.ask(toggled(host.asked, facet, value)),
    range: (facet, values) => host.ask(withValues(host.asked, facet, values)),
    extra: (_facet, on) => host.ask(withFlag(host.asked, 'nearby', on)),
    // The button that was pressed is gone after these two.
    remove: ({ facet, value }) => {
      focus('.counted');
      host.ask(toggled(host.asked, facet, value));
    },
    clear: () => {
      if (!host.root.querySelector('dialog[open]')) focus('.counted');
      host.ask(cleared(host.asked));
    },
    unstated: (on) => host.ask(withFlag(host.asked, 'unstated', on)),
    listed: (on) => host.ask({ ...host.asked, listed: on, more: 0 }),
    language: (language) => host.ask({ ...host.asked, language }, 'replace'),
    openFilters: () => host.setFiltersOpen(true),
    closeFilters: () => {
      focus('.filters');
      host.setFiltersOpen(false);
    },
    share: async (id) => {
      const done = await share(host.title(id), host.address(id));
      if (done === 'copied') host.say(() => msg('Der Link ist kopiert.', { id: 'share.copied' }));
      if (done === 'failed')
        host.say(() => msg('Der Link konnte nicht kopiert werden.', { id: 'share.failed' }));
    },
    print: () => printOnly(host.element),
  };
};
