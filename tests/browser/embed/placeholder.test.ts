// A placeholder is as good as an element: for every attribute of every widget, after every editor, and whatever the number
// and place of the script's lines.
import { expect, waitUntil } from '@open-wc/testing';
import { createUpgrade } from '../../../src/embed/load-widgets.js';
import '../../../src/widgets/contact-directory/define.js';
import '../../../src/widgets/event-calendar/define.js';
import '../../../src/widgets/offer-finder/define.js';
import { editors, saved } from '../../fixtures/editors.js';

const widgets = ['offer-finder', 'event-calendar', 'contact-directory'];
const imports = Object.fromEntries(widgets.map((name) => [name, () => Promise.resolve()]));
const upgrade = createUpgrade(imports);

/** A value for each attribute, no default among them. */
const values: Readonly<Record<string, string>> = {
  feed: '/faults/feed?n=2 /faults/feed?n=3',
  'max-megabytes': '7',
  'heading-level': '4',
  'page-size': '3',
  'url-state': 'off',
  count: '5',
  view: 'month',
  'week-numbers': '',
  'json-ld': '',
  lang: 'en',
  'group-by': 'town',
  'map-url': 'https://karte.example/?q={query}&z=1',
};

const attributesOf = (widget: string): readonly string[] =>
  (customElements.get(`mit-${widget}`) as unknown as { observedAttributes: readonly string[] })
    .observedAttributes;

/** All attributes as markup, with what an editor has to escape. */
const written = (widget: string, start: string): string =>
  attributesOf(widget)
    .map(
      (name) =>
        ` ${start}${name}="${(values[name] ?? 'a, "b" & ü').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');

const parse = (markup: string): Element =>
  new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

const state = (element: Element): Record<string, string> => {
  const all: Record<string, string> = {};
  for (const { name, value } of element.attributes) all[name] = value;
  return all;
};

/** What the attributes have become. */
const properties = (element: Element): Record<string, unknown> => {
  const { elementProperties } = element.constructor as unknown as {
    elementProperties: ReadonlyMap<string, { attribute?: unknown; state?: boolean }>;
  };
  const all: Record<string, unknown> = {};
  elementProperties.forEach(({ attribute, state }, name) => {
    if (attribute !== false && !state) all[name] = (element as unknown as Record<string, unknown>)[name];
  });
  return all;
};

let stage: HTMLElement;
beforeEach(() => {
  stage = document.body.appendChild(document.createElement('main'));
});
afterEach(() => stage.remove());

for (const widget of widgets) {
  const content = '<a href="/liste">Alle</a>';

  describe(`a placeholder of the ${widget}`, () => {
    it('knows all attributes', () => {
      const names = attributesOf(widget);
      expect(names).to.include.members(['feed', 'lang', 'heading', 'page-size', 'url-state', 'group']);
      expect(names.filter((name) => name.startsWith('lock-')).length).to.be.greaterThan(7);
    });

    for (const name of ['(all at once)', ...['feed', 'lang', 'heading']])
      it(`gives the same as the element: ${name}`, () => {
        const only = (start: string): string =>
          name.startsWith('(') ? written(widget, start) : ` ${start}${name}="${values[name] ?? 'Wort'}"`;
        stage.append(parse(`<mit-${widget}${only('')}>${content}</mit-${widget}>`));
        stage.append(parse(`<div data-mit="${widget}"${only('data-')}>${content}</div>`));
        upgrade(stage);
        const [element, filled] = stage.querySelectorAll(`mit-${widget}`);
        expect(state(filled!)).to.deep.equal(state(element!));
        expect(properties(filled!)).to.deep.equal(properties(element!));
        expect(filled!.textContent).to.equal(element!.textContent);
      });

    for (const attribute of attributesOf(widget))
      it(`hands on ${attribute}`, () => {
        const value = values[attribute] ?? 'a, b';
        const box = document.createElement('div');
        box.setAttribute('data-mit', widget);
        box.setAttribute(`data-${attribute}`, value);
        createUpgrade(imports)(box);
        expect(state(box.firstElementChild!)).to.deep.equal({ [attribute]: value });
      });

    for (const editor of editors)
      it(`after ${editor.name}`, () => {
        const markup = `<div data-mit="${widget}" class="breit" onclick="x()"${written(widget, 'data-')}>${content}</div>`;
        stage.append(saved(`${markup}<script src="x.js"></script>`, editor));
        upgrade(stage);
        const element = stage.querySelector(`mit-${widget}`);
        expect(stage.querySelector('a')?.getAttribute('href')).to.equal('/liste');
        expect(stage.querySelector('script,[onclick]')).to.equal(null);
        if (!editor.keepsPlaceholder) return void expect(element).to.equal(null);
        expect(state(element!)).to.deep.equal(
          state(parse(`<mit-${widget}${written(widget, '')}></mit-${widget}>`)),
        );
        expect(element!.querySelector('a')?.textContent).to.equal('Alle');
      });
  });
}

describe('the lines of the script', function () {
  this.timeout(20_000);
  const line = '<script type="module" src="/src/embed/miteinander.ts"></script>';
  const box =
    '<div data-mit="offer-finder" data-feed="/faults/feed?n=2" data-url-state="off"><a href="/x">Alle</a></div>';

  for (const times of [1, 2, 5])
    for (const [place, page] of [
      ['before', line.repeat(times) + box],
      ['after', box + line.repeat(times)],
      ['around', line + box + line.repeat(times - 1)],
    ] as const)
      it(`${times} of them ${place} the placeholder make one widget`, async () => {
        const frame = document.createElement('iframe');
        frame.src = `/faults/page?html=${encodeURIComponent(`<!doctype html><html lang="de"><body>${page}`)}`;
        stage.append(frame);
        const finders = (): NodeListOf<Element> | undefined =>
          frame.contentDocument?.querySelectorAll('mit-offer-finder');
        await waitUntil(
          () => finders()?.[0]?.shadowRoot?.querySelectorAll('.card').length === 2,
          'two offers',
          {
            timeout: 10_000,
          },
        );
        expect(finders()).to.have.length(1);
      });
});
