// The one script of the snippet: whatever the order of script, elements and placeholders, the same widgets appear, each
// feed is asked for once and before the widget's code has come.
import { expect, waitUntil } from '@open-wc/testing';
import { createUpgrade } from '../../../src/embed/load-widgets.js';
import { registry } from '../../../src/sources/registry.js';

let id: string;
let stage: HTMLElement;
let hints: string[];
const warn = console.warn;

const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(condition, what, { interval: 5, timeout: 8_000 });
const feed = (): string => `/faults/feed?id=${id}&n=2`;
const asked = async (): Promise<number> =>
  ((await (await fetch(`/faults/seen?id=${id}`)).json()) as unknown[]).length;

/** Elements of the page as a webmaster would write them. */
function show(
  ...children: (readonly [tag: string, attributes: Record<string, string>, text?: string])[]
): Element[] {
  return children.map(([tag, attributes, text = '']) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(text);
    stage.append(element);
    return element;
  });
}

beforeEach(function () {
  this.timeout(15_000);
  id = crypto.randomUUID();
  stage = document.body.appendChild(document.createElement('main'));
  hints = [];
  registry().hinted.clear();
  console.warn = (line: string) => hints.push(line);
});

afterEach(() => {
  stage.remove();
  console.warn = warn;
  registry().early.forEach(({ controller }) => controller.abort());
  registry().early.clear();
});

describe('placeholders', () => {
  const imports = { 'contact-directory': () => Promise.resolve() };

  it('become elements: data-* are their attributes, what stood there stays readable inside', async () => {
    const upgrade = createUpgrade(imports);
    const [box] = show([
      'div',
      {
        'data-mit': 'contact-directory',
        'data-feed': feed(),
        'data-page-size': '5',
        class: 'wide',
        lang: 'en',
      },
      'All contacts',
    ]);
    upgrade(stage);
    const element = box!.firstElementChild!;
    expect(element.localName).to.equal('mit-contact-directory');
    expect(element.getAttribute('feed')).to.equal(feed());
    expect(element.getAttribute('page-size')).to.equal('5');
    expect(element.textContent).to.equal('All contacts');
    expect(box!.className).to.equal('wide');
    expect(box!.childNodes.length).to.equal(1);
    await until(async () => (await asked()) === 1, 'asked');
  });

  it('are filled once, however often the page is upgraded', () => {
    const upgrade = createUpgrade(imports);
    const boxes = show(
      ...Array.from({ length: 5 }, () => ['div', { 'data-mit': 'contact-directory' }] as const),
    );
    for (let i = 0; i < 3; i++) upgrade(stage);
    for (const box of boxes) expect(box.querySelectorAll('mit-contact-directory').length).to.equal(1);
  });

  it('give no handler and no style to the element, which editors may hide in data-*', () => {
    const upgrade = createUpgrade(imports);
    const [box] = show([
      'div',
      {
        'data-mit': 'contact-directory',
        'data-onclick': 'alert(1)',
        'data-style': 'color:red',
        'data-heading': 'Da',
      },
    ]);
    upgrade(stage);
    expect(box!.firstElementChild!.getAttributeNames()).to.deep.equal(['heading']);
  });

  it('may be the root itself', () => {
    const [box] = show(['div', { 'data-mit': 'contact-directory' }]);
    createUpgrade(imports)(box);
    expect(box!.firstElementChild!.localName).to.equal('mit-contact-directory');
  });

  it('are found in the whole page when an event comes instead of a root', () => {
    const [box] = show(['div', { 'data-mit': 'contact-directory' }]);
    createUpgrade(imports)(new Event('turbo:load'));
    expect(box!.firstElementChild!.localName).to.equal('mit-contact-directory');
  });

  it('with a name nobody knows stay as they are, with one line in the console', async () => {
    const upgrade = createUpgrade(imports);
    const boxes = show(
      ['div', { 'data-mit': 'weather', 'data-feed': feed() }, 'Wetter'],
      ['div', { 'data-mit': 'weather' }, 'Wetter'],
      ['div', { 'data-mit': 'constructor' }, 'Bau'],
    );
    upgrade(stage);
    await until(() => hints.length > 1, 'hints');
    expect(hints.map((line) => line.split(':')[0])).to.have.members([
      '[miteinander] E-WIDGET weather',
      '[miteinander] E-WIDGET constructor',
    ]);
    expect(boxes.map(({ textContent }) => textContent)).to.deep.equal(['Wetter', 'Wetter', 'Bau']);
    expect(await asked()).to.equal(0);
  });
});

describe('code and feed', () => {
  it('the feed is on its way before the code has come, once for all widgets', async () => {
    const upgrade = createUpgrade({ 'event-calendar': () => new Promise(() => {}) });
    show(
      ['mit-event-calendar', { feed: feed() }],
      ['mit-event-calendar', { feed: feed() }],
      ['div', { 'data-mit': 'event-calendar', 'data-feed': feed() }],
    );
    upgrade(stage);
    upgrade(stage);
    await until(async () => (await asked()) === 1, 'asked');
    expect(registry().early.has(new URL(feed(), document.baseURI).href)).to.equal(true);
  });

  it('only the code of widgets that are there is imported, once', () => {
    const imported: string[] = [];
    const load = (name: string) => () => {
      imported.push(name);
      return Promise.resolve();
    };
    const upgrade = createUpgrade({
      'event-calendar': load('event-calendar'),
      'contact-directory': load('contact-directory'),
    });
    upgrade(stage);
    expect(imported).to.deep.equal([]);
    show(['mit-event-calendar', {}], ['div', { 'data-mit': 'event-calendar' }]);
    upgrade(stage);
    upgrade(stage);
    expect(imported).to.deep.equal(['event-calendar']);
  });

  it('code that cannot be had leaves the content readable, says so once, and may come later', async () => {
    let tries = 0;
    const upgrade = createUpgrade({ 'event-calendar': () => (tries++, Promise.reject(new Error('404'))) });
    const [element] = show(['mit-event-calendar', {}, 'Alle Termine']);
    upgrade(stage);
    await until(() => hints.length, 'a hint');
    expect(hints[0]).to.match(/^\[miteinander\] E-SCRIPT event-calendar\.js: /);
    expect(element!.textContent).to.equal('Alle Termine');
    upgrade(stage);
    await until(() => tries === 2, 'another try');
    expect(hints.length).to.equal(1);
  });

  it('a broken address in an attribute stops nothing', () => {
    const upgrade = createUpgrade({ 'event-calendar': () => Promise.resolve() });
    show(['mit-event-calendar', { feed: 'https://[ ://' }], ['div', { 'data-mit': 'event-calendar' }]);
    upgrade(stage);
    expect(stage.querySelectorAll('mit-event-calendar').length).to.equal(2);
  });
});

describe('a whole page', () => {
  const script = '<script type="module" src="/src/embed/miteinander.ts"></script>';
  const again = '<script type="module" src="/src/embed/miteinander.ts?v=2"></script>';
  const element = () => `<mit-offer-finder feed="${feed()}" url-state="off">Alle Angebote</mit-offer-finder>`;
  const placeholder = () =>
    `<div data-mit="offer-finder" data-feed="${feed()}" data-url-state="off">Alle Angebote</div>`;

  /** Opens a page in a frame and waits until its widgets show the two offers of the feed. */
  async function open(html: string, widgets: number): Promise<{ page: Window; lines: string[] }> {
    const frame = document.createElement('iframe');
    frame.width = '800';
    const lines: string[] = [];
    const watch = '<script>parent.watchPage(window)</script>';
    Object.assign(window, {
      watchPage(page: Window & typeof globalThis) {
        page.console.warn = (line: string) => {
          if (!line.startsWith('Lit is in dev mode')) lines.push(line);
        };
        page.addEventListener('error', ({ message }) => lines.push(message));
        page.addEventListener('unhandledrejection', ({ reason }) => lines.push(String(reason)));
      },
    });
    const markup = `<!doctype html><html lang="de"><head>${watch}</head>${html}`;
    frame.src = `/faults/page?html=${encodeURIComponent(markup)}`;
    stage.append(frame);
    await until(() => {
      const finders = frame.contentDocument?.querySelectorAll('mit-offer-finder') ?? [];
      let shown = 0;
      finders.forEach(({ shadowRoot }) => {
        if (shadowRoot?.querySelectorAll('.card .title').length === 2) shown++;
      });
      return shown === widgets && finders.length === widgets;
    }, `${widgets} widgets with two offers each`);
    return { page: frame.contentWindow!, lines };
  }

  const pages: readonly (readonly [name: string, html: () => string, widgets: number])[] = [
    ['element before script', () => `<body>${element()}${script}`, 1],
    ['script before element', () => `<body>${script}${element()}`, 1],
    ['placeholder before script', () => `<body>${placeholder()}${script}`, 1],
    [
      'script in the head that does not wait',
      () => `${script.replace(' src', ' async src')}<body>${placeholder()}`,
      1,
    ],
    [
      'five widgets',
      () => `<body>${element()}${placeholder()}${script}${element()}${placeholder()}${element()}`,
      5,
    ],
  ];
  for (const [name, html, widgets] of pages)
    it(`${name}: same result, one request, a silent console`, async function () {
      this.timeout(15_000);
      const { lines } = await open(html(), widgets);
      expect(lines).to.deep.equal([]);
      expect(await asked()).to.equal(1);
    });

  it('script twice and in two versions: the first counts, one line in the console', async function () {
    this.timeout(15_000);
    const { page, lines } = await open(
      `<body>${script}${script}${placeholder()}${again}${again}${element()}`,
      2,
    );
    await until(() => lines.length, 'a hint');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[miteinander\] E-TWICE /);
    expect(await asked()).to.equal(1);
    expect(typeof page.miteinander?.upgrade).to.equal('function');
  });

  it('module and classic: the same widgets, one line in the console', async function () {
    this.timeout(15_000);
    const classic = '<script src="/faults/loader"></script>';
    const module = classic.replace(' src', ' type="module" src').replace('loader', 'loader?module');
    const { lines } = await open(`${classic}${classic}${module}<body>${placeholder()}${element()}`, 2);
    await until(() => lines.length, 'a hint');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[miteinander\] E-TWICE /);
    expect(await asked()).to.equal(1);
  });

  it('script late: what the page adds afterwards is upgraded when it says so', async function () {
    this.timeout(15_000);
    const { page } = await open(`<body>${element()}${script}`, 1);
    const box = page.document.createElement('div');
    box.dataset['mit'] = 'offer-finder';
    box.dataset['feed'] = feed();
    box.dataset['urlState'] = 'off';
    page.document.body.append(box);
    page.miteinander!.upgrade(box);
    await until(
      () => box.querySelector('mit-offer-finder')?.shadowRoot?.querySelector('.card'),
      'another one',
    );
    expect(await asked()).to.equal(1);
  });

  it('what is added later stays as it is until the page asks, and nobody watches the page', async function () {
    this.timeout(15_000);
    const spy =
      '<script>{const o=MutationObserver.prototype.observe;window.watched=[];' +
      'MutationObserver.prototype.observe=function(n,x){watched.push(n.getRootNode()===document&&n.localName+"");return o.call(this,n,x)}}</script>';
    const { page, lines } = await open(`${spy}<body>${element()}${script}`, 1);
    const add = (): HTMLElement => {
      const box = page.document.createElement('div');
      box.setAttribute('data-mit', 'offer-finder');
      box.setAttribute('data-feed', feed());
      box.setAttribute('data-url-state', 'off');
      box.append('Alle Angebote');
      return page.document.body.appendChild(box);
    };
    const [left, asked] = [add(), add()];
    page.document.dispatchEvent(new page.window.Event('DOMContentLoaded'));
    page.miteinander!.upgrade(asked);
    await until(() => asked.querySelector('mit-offer-finder')?.shadowRoot?.querySelector('.card'), 'the one');
    expect(left.childElementCount).to.equal(0);
    expect(left.textContent).to.equal('Alle Angebote');
    page.miteinander!.upgrade();
    await until(
      () => left.querySelector('mit-offer-finder')?.shadowRoot?.querySelector('.card'),
      'the other',
    );
    expect(page.document.querySelectorAll('mit-offer-finder')).to.have.length(3);
    const { watched } = page as unknown as { watched: readonly (string | false)[] };
    expect(watched.filter((name) => /^(undefined|html|head|body)$/.test(`${name}`))).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });

  it('an element with the id "miteinander" is no obstacle', async function () {
    this.timeout(15_000);
    const { lines } = await open(`<body><section id="miteinander">${element()}</section>${script}`, 1);
    expect(lines).to.deep.equal([]);
  });
});

declare global {
  interface Window {
    miteinander?: { upgrade(root?: ParentNode): void };
  }
}
