// Commands with which a browser test changes its surroundings: media, window, time zone, locale, history, keys. Own names,
// since the runner's plugins come first and know less. Each answers whether this engine can do it.

const mediaFeatures = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  reducedTransparency: 'prefers-reduced-transparency',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
};

// One session a page, kept: detaching it takes the emulation back at once.
const sessions = new WeakMap();

const devtools = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
};

const isChromium = (browser) => browser.type === 'puppeteer' && browser.name === 'Chromium';

const commands = {
  async 'env:media'({ browser, page }, wanted = {}) {
    if (!isChromium(browser)) return false;
    const features = Object.keys(mediaFeatures).map((key) => ({
      name: mediaFeatures[key],
      value: wanted[key] ?? '',
    }));
    await (await devtools(page)).send('Emulation.setEmulatedMedia', { media: wanted.media ?? '', features });
    return true;
  },
  async 'env:viewport'({ browser, page }, { width, height }) {
    // WebKitGTK stays at 447 px or more.
    await (page ? page.setViewport({ width, height }) : browser.setSize(width, height));
    return true;
  },
  async 'env:time-zone'({ page }, zone) {
    if (!page) return false;
    await page.emulateTimezone(zone ?? undefined);
    return true;
  },
  async 'env:locale'({ page }, locale) {
    if (!page) return false;
    await page.emulateLocale(locale ?? undefined);
    return true;
  },
  async 'env:forget-history'({ browser, page }) {
    if (!isChromium(browser)) return false;
    await (await devtools(page)).send('Page.resetNavigationHistory');
    return true;
  },
  async 'env:press'({ browser, page, id }, keys) {
    if (!page) await browser.sendKeys(id, keys);
    else {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of [...keys].reverse()) await page.keyboard.up(key);
    }
    return true;
  },
};

export const envPlugin = () => ({
  name: 'env',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    const page = browser.type === 'puppeteer' ? browser.getPage(id) : undefined;
    return commands[command]({ browser, page, id }, payload ?? undefined);
  },
});
