// A widget in a frame of another origin: as high as what is inside, in the host's language, with the host's address. Each
// test opens a host page of its own in a frame of the test's page, and in it a frame of another server.
import { expect, waitUntil } from '@open-wc/testing';

interface Told {
  readonly told: number;
  readonly tag?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly search: string;
  readonly inner: number;
  readonly body: number;
  readonly cards: number;
  readonly text: string;
  readonly dialog?: { readonly top: number; readonly bottom: number };
}

let other: string;
let stage: HTMLElement;
let asks = 0;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(condition, what, { interval: 20, timeout: 10_000 });

before(async () => {
  other = await (await fetch('/frames/origin')).text();
});
beforeEach(() => {
  stage = document.body.appendChild(document.createElement('main'));
});
afterEach(() => stage.remove());

/** A feed on the frame's own server. */
const feed = (count = 12): string => `/faults/feed?n=${count}`;
const frameAddress = (query: Record<string, string>): string =>
  `${other}/src/embed/frame.html?${new URLSearchParams(query)}`;

interface Host {
  readonly page: Window & typeof globalThis;
  readonly frame: HTMLIFrameElement;
  readonly lines: readonly string[];
  /** Asks the hand inside of the frame. */
  ask(hand?: string, more?: object): Promise<Told>;
  untilInside(condition: (told: Told) => boolean, what: string): Promise<Told>;
}

interface Options {
  readonly lang?: string;
  readonly search?: string;
  readonly script?: string;
  readonly attributes?: string;
  readonly style?: string;
}

const scriptTag = '<script type="module" src="/src/embed/frame.ts"></script>';

async function open(query: Record<string, string>, options: Options = {}): Promise<Host> {
  const { lang = 'de', search = '', script = scriptTag, attributes = '', style = '' } = options;
  const outer = document.createElement('iframe');
  outer.width = '800';
  outer.height = '600';
  const address = frameAddress(query).replaceAll('&', '&amp;');
  const markup = `<!doctype html><html lang="${lang}"><style>${style}</style><body><iframe src="${address}" width="700" height="400" ${attributes}></iframe>${script}`;
  outer.src = `/faults/page?html=${encodeURIComponent(markup)}${search}`;
  stage.append(outer);
  await until(() => outer.contentDocument?.querySelector('iframe'), 'a host page');
  const page = outer.contentWindow as Window & typeof globalThis;
  const frame = page.document.querySelector('iframe')!;
  const lines: string[] = [];
  page.addEventListener('error', ({ message }) => lines.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => lines.push(String(reason)));
  const ask = (hand = 'tell', more: object = {}): Promise<Told> =>
    new Promise((resolve) => {
      const number = ++asks;
      const listen = ({ data, source }: MessageEvent<Told>): void => {
        if (source !== frame.contentWindow || data.told !== number) return;
        removeEventListener('message', listen);
        clearInterval(again);
        resolve(data);
      };
      addEventListener('message', listen);
      const send = (): void => frame.contentWindow!.postMessage({ hand, ask: number, ...more }, '*');
      send();
      // Until the hand is there nobody answers. What is done again must make no difference.
      const again = setInterval(() => /^(tell|type)$/.test(hand) && send(), 300);
    });
  const untilInside = async (condition: (told: Told) => boolean, what: string): Promise<Told> => {
    let told: Told | undefined;
    const start = performance.now();
    while (performance.now() - start < 10_000) {
      told = await ask();
      if (condition(told)) return told;
      await pause(50);
    }
    throw new Error(`${what}: ${JSON.stringify({ ...told, text: '' })}`);
  };
  return { page, frame, lines, ask, untilInside };
}

const finder = (more: Record<string, string> = {}): Record<string, string> => ({
  widget: 'offer-finder',
  feed: feed(),
  ...more,
});
const shown = ({ cards }: Told): boolean => cards > 0;
const fits = ({ cards, inner, body }: Told): boolean =>
  cards === 12 && inner > 800 && inner >= Math.floor(body);
const heightOf = ({ frame }: Host): number => frame.clientHeight;
const ownParams = ({ page }: Host): string =>
  page.location.search.replace(/^\?html=[^&]*/, '').replace(/^&/, '');

describe('a widget in a frame', function () {
  this.timeout(20_000);

  it('is as high as what is inside, and grows and shrinks with it', async () => {
    const host = await open(finder());
    const { body } = await host.untilInside(fits, 'all twelve offers without a bar to scroll');
    expect(heightOf(host)).to.be.greaterThan(800);
    await host.ask('type', { text: 'gibtesnicht' });
    await until(() => heightOf(host) < body, 'shrunk');
    expect(host.lines).to.deep.equal([]);
  });

  it('keeps the height of its border on pages that count it in', async () => {
    const style = '*{box-sizing:border-box!important} iframe{border:10px solid;height:300px!important}';
    const host = await open(finder(), { style });
    await host.untilInside(fits, 'all twelve offers without a bar to scroll');
  });

  it('opens details in the part of the frame that is in sight', async () => {
    const host = await open(finder());
    await host.untilInside(fits, 'twelve offers');
    host.page.scrollTo(0, 900);
    // Another process draws the frame: it hears of the scrolling a few frames later, and of its own place, too.
    await pause(300);
    await host.ask('press');
    await pause(300);
    await host.ask('open');
    const { dialog, inner } = await host.untilInside((told) => !!told.dialog?.bottom, 'a dialog');
    expect(inner, 'much higher than the window').to.be.greaterThan(1500);
    expect(dialog!.top).to.be.at.least(850);
    expect(dialog!.bottom).to.be.at.most(1510);
  });

  it('without the script keeps the height it was given, and everything can be reached', async () => {
    const host = await open(finder(), { script: '' });
    const { inner, body } = await host.untilInside(({ cards }) => cards === 12, 'twelve offers');
    expect(inner).to.equal(400);
    expect(body).to.be.greaterThan(400);
    expect(ownParams(host)).to.equal('');
  });

  it('is as high when the script comes late, or twice', async () => {
    const host = await open(finder(), { script: '' });
    await host.untilInside(shown, 'offers');
    for (const version of ['', '?again']) {
      const script = host.page.document.createElement('script');
      script.type = 'module';
      script.src = `/src/embed/frame.ts${version}`;
      host.page.document.body.append(script);
    }
    await until(() => heightOf(host) > 800, 'grown');
    expect(host.lines).to.deep.equal([]);
  });

  it('is never higher than 20,000 pixels', async () => {
    const host = await open(finder());
    await host.untilInside(shown, 'offers');
    await host.ask('grow', { by: 90_000 });
    await until(() => heightOf(host) === 20_000, 'clamped');
  });

  it('speaks the language of the host, or that of its own address', async () => {
    const english = await open(finder(), { lang: 'en-GB' });
    await english.untilInside(({ text }) => text.includes('12 offers'), 'English');
    const arabic = await open(finder({ lang: 'ar' }), { lang: 'en' });
    const { lang } = await arabic.untilInside(shown, 'offers');
    expect(lang).to.equal('ar');
  });

  it('takes the attributes of the widget and nothing else', async () => {
    const host = await open(
      finder({
        heading: 'Kurse',
        'preset-town': 'a, b',
        'lock-field': 'x',
        'page-size': '5',
        'map-url': 'javascript:alert(1)',
        'offers-url': 'data:text/html,x',
        onclick: 'alert(1)',
        style: 'color:red',
        id: 'x',
        class: 'y',
        'json-ld': '',
        'preset-<': 'x',
      }),
    );
    const { attributes } = await host.untilInside(({ tag }) => tag !== undefined, 'a widget');
    expect(attributes).to.have.all.keys('feed', 'heading', 'preset-town', 'lock-field', 'page-size', 'lang');
    expect(attributes['preset-town']).to.equal('a, b');
  });

  for (const bad of [
    'javascript:alert(1)',
    'data:application/json,{"offers":[]}',
    'file:///etc/passwd',
    'https://user:secret@example.org/feed.json',
  ])
    it(`never asks for a feed at ${bad}`, async () => {
      const host = await open(finder({ feed: `${bad.replace(/ /g, '')} ${feed()}` }));
      const { attributes } = await host.untilInside(shown, 'the other feed');
      expect(attributes['feed']).to.match(/^\/\S+$/);
    });

  it('with a name nobody knows shows no widget', async () => {
    const host = await open({ widget: 'script', feed: feed() });
    const { tag, attributes } = await host.untilInside(({ tag }) => tag !== undefined, 'a box');
    expect(tag).to.equal('div');
    expect(attributes).to.deep.equal({ 'data-mit': 'script', lang: 'de' });
  });
});

describe('the address of a page with a frame', function () {
  this.timeout(20_000);

  it('says what was asked for in the frame, and keeps what belongs to others', async () => {
    const host = await open(finder(), { search: '&utm=a%2Cb&x=1#part' });
    await host.untilInside(shown, 'offers');
    await host.ask('type', { text: 'Angebot 3' });
    await until(() => ownParams(host).includes('offers-q'), 'written');
    expect(ownParams(host)).to.equal('utm=a%2Cb&x=1&offers-q=Angebot+3');
    expect(host.page.location.hash).to.equal('#part');
    await host.ask('type', { text: '' });
    await until(() => ownParams(host) === 'utm=a%2Cb&x=1', 'taken back');
    expect(host.page.history.length).to.equal(history.length);
  });

  it('is handed to the frame at the start, as far as it is the widget’s own', async () => {
    const host = await open(finder(), { search: '&token=secret&offers-q=Angebot%203&events-q=x' });
    const { search } = await host.untilInside(
      ({ search, cards }) => search.includes('offers-q') && cards > 0,
      'handed over',
    );
    expect(search).to.include('offers-q=Angebot+3');
    expect(search).to.not.match(/token|events-q/);
    await host.untilInside(({ text }) => /Angebot/.test(text) && !/12 Angebote/.test(text), 'filtered');
    expect(ownParams(host)).to.equal('token=secret&offers-q=Angebot%203&events-q=x');
  });

  it('is left alone when the frame says so', async () => {
    const host = await open(finder({ 'url-state': 'off' }), { search: '&offers-q=Angebot%203' });
    await host.untilInside(shown, 'offers');
    const { search } = await host.ask('type', { text: 'Angebot 5' });
    expect(search).to.not.include('offers-q');
    await until(() => heightOf(host) !== 400, 'answered');
    expect(ownParams(host)).to.equal('offers-q=Angebot%203');
  });
});

describe('messages', function () {
  this.timeout(20_000);

  /** The height, when nothing inside moves any more: filters and tools come behind the list. */
  const calm = async (host: Awaited<ReturnType<typeof open>>): Promise<number> => {
    let height = -1;
    while (height !== heightOf(host)) {
      height = heightOf(host);
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    return height;
  };

  const state = (more: object): object => ({ miteinander: 'state', height: 700, params: '', ...more });

  it('that are not what they should be change nothing', async () => {
    const host = await open(finder());
    await host.untilInside(fits, 'twelve offers');
    const before = [await calm(host), host.page.location.href];
    for (const message of [
      null,
      'miteinander',
      7,
      [],
      {},
      { miteinander: 'navigate', url: 'https://example.org/' },
      { miteinander: 'start', lang: 'de', params: 'offers-q=x' },
      state({ height: '900' }),
      state({ height: -1 }),
      state({ height: NaN }),
      { miteinander: 'state', height: 900 },
      { miteinander: 'state', height: 900, params: ['offers-q=x'] },
    ])
      await host.ask('say', { message });
    expect([heightOf(host), host.page.location.href]).to.deep.equal(before);
    expect(host.lines).to.deep.equal([]);
  });

  it('write no parameter but the widget’s own, and never lead elsewhere', async () => {
    const host = await open(finder(), { search: '&token=secret' });
    await host.untilInside(fits, 'twelve offers');
    const { origin, pathname } = host.page.location;
    for (const params of [
      'token=stolen&events-q=x&offers-q=a',
      '?offers-q=a&__proto__=x',
      '#offers-q=a',
      '//example.org/?offers-q=a',
    ]) {
      await host.ask('say', { message: state({ params, height: 700 }) });
      await until(() => heightOf(host) === 700, 'height taken');
      expect(host.page.location.origin + host.page.location.pathname).to.equal(origin + pathname);
      expect(host.page.location.hash).to.equal('');
      expect(ownParams(host)).to.match(/^token=secret(&offers-q=a)?$/);
    }
  });

  it('from another window or another origin change nothing', async () => {
    const host = await open(finder());
    await host.untilInside(fits, 'twelve offers');
    const height = await calm(host);
    // From the page of the test.
    host.page.postMessage(state({}), '*');
    // The frame does not listen to the page of the test either.
    host.frame.contentWindow!.postMessage({ miteinander: 'start', lang: 'en', params: 'offers-q=x' }, '*');
    const { lang, search } = await host.ask();
    expect(lang).to.equal('de');
    expect(search).to.not.include('offers-q');
    // From the frame's own window, after it has gone elsewhere.
    const markup = `<script>parent.postMessage({ miteinander: 'state', height: 300, params: '' }, '*')</script>`;
    const left = new Promise((resolve) => host.page.addEventListener('message', resolve, { once: true }));
    await host.ask('go', { url: `${location.origin}/faults/page?html=${encodeURIComponent(markup)}` });
    await left;
    expect(heightOf(host)).to.equal(height);
  });
});
