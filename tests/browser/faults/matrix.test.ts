// Every fault over real HTTP, in all three widgets at once: none is blank, nothing is thrown, the console has only our own
// coded hints, and what stood in the page stays readable where there is nothing else.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { registry } from '../../../src/sources/registry.js';
import '../../../src/define.js';
import { calendarCases, cases, type Answer, type Case, type Seen } from './cases.js';
import { readable, watch, widgetTags, type WidgetTag } from './watch.js';

const addressOf = async (answer: Answer): Promise<string> => {
  const id = crypto.randomUUID();
  if (typeof answer === 'string') {
    const [what, ...more] = answer.split('&');
    return `/faults/${what}?${[`id=${id}`, ...more].join('&')}`;
  }
  const { body, type = 'application/json', headers = {} } = answer;
  const query = new URLSearchParams({ id, type, headers: JSON.stringify(headers) });
  await fetch(`/faults/store?${query.toString()}`, { method: 'POST', body: body as BodyInit });
  return `/faults/stored?id=${id}`;
};

const shows = async (
  { name, answer, seen, or, megabytes = 10 }: Case,
  tags: readonly WidgetTag[],
): Promise<void> => {
  registry().hinted.clear();
  const feed = await addressOf(answer);
  const watching = watch();
  try {
    const box = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const elements = tags.map((tag) => {
      const element = document.createElement(tag);
      element.setAttribute('feed', feed);
      element.setAttribute('url-state', 'off');
      element.setAttribute('max-megabytes', String(megabytes));
      element.textContent = 'Alle Angebote als Liste';
      box.append(element);
      return element;
    });
    for (const element of elements) {
      const isSeen = (wanted: Seen | undefined): boolean => {
        const words = readable(element);
        if (wanted === 'good') return /\bGut\b/.test(words);
        if (wanted === 'empty') return /noch keine|keine Termine/.test(words);
        return wanted !== undefined && words.includes(wanted);
      };
      const expected = (): boolean => isSeen(seen) || isSeen(or);
      await waitUntil(expected, `${element.localName} shows ${seen}`, { timeout: 20_000 }).catch(() => {
        throw new Error(
          `${element.localName}, ${name}: ${seen} expected, seen: ${readable(element).slice(0, 300)}`,
        );
      });
      expect(element.getBoundingClientRect().height, element.localName).to.be.greaterThan(20);
      // With nothing to show, what the page had before is there.
      if (seen.startsWith('E-') && !element.shadowRoot!.querySelector('.card'))
        expect(readable(element), element.localName).to.include('Alle Angebote als Liste');
    }
    // What is thrown late is thrown all the same.
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(watching.faults).to.deep.equal([]);
    elements.forEach((element) => element.remove());
  } finally {
    watching.end();
  }
};

describe('faults of feeds', function () {
  this.timeout(60_000);

  it('are at least sixty', () => expect(cases.length + calendarCases.length).to.be.greaterThan(59));
  it('have names of their own', () =>
    expect(new Set([...cases, ...calendarCases].map(({ name }) => name)).size).to.equal(
      cases.length + calendarCases.length,
    ));

  for (const one of cases) it(one.name, () => shows(one, widgetTags));
  for (const one of calendarCases) it(one.name, () => shows(one, ['mit-event-calendar']));
});
