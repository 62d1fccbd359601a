/** A list of tabs with the keys of the ARIA pattern: arrows go round, Home and End to the ends, the panel follows. */
import { html, type TemplateResult } from 'lit';

export interface TabList<Name extends string> {
  readonly names: readonly Name[];
  readonly chosen: Name;
  /** What the list is called. */
  readonly label: string;
  readonly text: (name: Name) => string;
  readonly choose: (name: Name) => void;
  /** Id of the panel; the tabs are called `tab-NAME`. */
  readonly panel: string;
}

export const tabId = (name: string): string => `tab-${name}`;

function stepOf(event: KeyboardEvent, at: number, count: number): number | undefined {
  switch (event.key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

export function tabList<Name extends string>(tabs: TabList<Name>): TemplateResult {
  const { names, chosen, label, text, choose, panel } = tabs;
  const turn = (event: KeyboardEvent): void => {
    const step = stepOf(event, names.indexOf(chosen), names.length);
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = names[step]!;
    const list = event.currentTarget as Element;
    choose(next);
    list.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return html`<div role="tablist" aria-label=${label} @keydown=${turn}>
    ${names.map(
      (name) =>
        html`<button
          type="button"
          role="tab"
          id=${tabId(name)}
          aria-controls=${panel}
          aria-selected=${name === chosen ? 'true' : 'false'}
          tabindex=${name === chosen ? 0 : -1}
          @click=${() => choose(name)}
        >
          ${text(name)}
        </button>`,
    )}
  </div>`;
}
