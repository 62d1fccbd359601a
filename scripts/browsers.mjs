// Finds the browsers that tests and pictures run in, and installs missing ones where it may (root on Debian).
// Node built-ins only: it also serves scripts that run before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'];

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  fonts: ['fonts-noto-core'], // Arabic text has no size without a font that holds it.
};

const advice = {
  chromium:
    'set CHROME_PATH, install Chrome or Chromium, or run `npx @puppeteer/browsers install chrome@stable`',
  firefox: 'set FIREFOX_PATH or install Firefox',
  webkit: 'install webkit2gtk-driver and xvfb (Linux only)',
};

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these that can be run: absolute paths, or names to look up in PATH. */
const firstOf = (candidates) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const candidate of candidates) {
    if (!candidate) continue;
    if (/[\\/]/.test(candidate)) {
      if (runs(candidate)) return candidate;
      continue;
    }
    const folder = folders.find((one) => one && runs(join(one, candidate)));
    if (folder) return join(folder, candidate);
  }
  return undefined;
};

const childrenOf = (folder) => {
  try {
    return readdirSync(folder)
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** Executables in the download folders of Puppeteer and Playwright, newest version first. */
const cached = (browser, inside) => {
  const home = homedir();
  const puppeteer = process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer');
  const playwright = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(home, 'AppData/Local/ms-playwright'),
  ].flatMap((folder) => (folder ? childrenOf(folder) : []));
  const versions = [
    ...childrenOf(join(puppeteer, browser === 'chromium' ? 'chrome' : browser)),
    // Playwright's Firefox and WebKit are patched and answer only to Playwright.
    ...playwright.filter((path) => browser === 'chromium' && /chromium-\d+$/.test(path)),
  ];
  return versions.flatMap((version) =>
    childrenOf(version).flatMap((folder) => inside.map((name) => join(folder, name))),
  );
};

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

const find = {
  chromium: () =>
    firstOf([
      process.env.CHROME_PATH,
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ...programFiles.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
      ...cached('chromium', [
        'chrome',
        'chrome.exe',
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'Chromium.app/Contents/MacOS/Chromium',
      ]),
    ]),
  firefox: () =>
    firstOf([
      process.env.FIREFOX_PATH,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
      ...cached('firefox', ['firefox', 'firefox.exe', 'Firefox.app/Contents/MacOS/firefox']),
    ]),
  webkit: () => {
    const driver = firstOf(['WebKitWebDriver']);
    const display = firstOf(['Xvfb']);
    const libraries = [
      '/usr/lib',
      '/usr/libexec',
      ...childrenOf('/usr/lib').filter((path) => /-linux-/.test(path)),
    ];
    const browser = firstOf(
      ['4.1', '6.0', '4.0'].flatMap((version) =>
        libraries.map((folder) => join(folder, `webkit2gtk-${version}/MiniBrowser`)),
      ),
    );
    return driver && display && browser ? { driver, display, browser } : undefined;
  },
  fonts: () =>
    process.platform !== 'linux' ||
    childrenOf('/usr/share/fonts/truetype/noto').some((path) => /Arabic/.test(path)),
};

/** The path of a browser (for WebKit: of its three programs), or undefined. */
export const findBrowser = (engine) => find[engine]();

const mayInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && firstOf(['apt-get']);

const install = (wanted) => {
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const put = (packages) => apt('install', '-y', '--no-install-recommends', ...packages);
  console.log(`Installing ${wanted.flatMap((one) => debianPackages[one]).join(', ')} with apt-get …`);
  apt('update');
  // One missing package must not cost the others.
  if (!put(wanted.flatMap((one) => debianPackages[one]))) for (const one of wanted) put(debianPackages[one]);
};

let installed = false;

/**
 * The wanted engines that are here, after an attempt to install the missing ones: Map of engine → path.
 * Wanted are those of `BROWSERS=chromium,webkit`, else all three. A missing one is an error when BROWSERS names
 * it or `CI` is set, and is otherwise said aloud and left out.
 */
export const ensureBrowsers = (wanted = wantedEngines()) => {
  const missing = (names) => names.filter((name) => !findBrowser(name));
  const lacking = installed ? [] : missing([...wanted, 'fonts']);
  if (lacking.length && mayInstall()) {
    installed = true;
    install(lacking);
  }
  const gone = missing(wanted);
  const lines = gone.map((engine) => `${engine} is not on this machine: ${advice[engine]}`);
  const strict = Boolean(process.env.BROWSERS) || process.env.CI === 'true';
  if (gone.length && (strict || gone.length === wanted.length)) throw new Error(lines.join('\n'));
  for (const line of lines) console.warn(`SKIPPED: ${line}`);
  return new Map(
    wanted.filter((engine) => !gone.includes(engine)).map((engine) => [engine, findBrowser(engine)]),
  );
};

/** What `BROWSERS` asks for, else all engines. Throws on an unknown name. */
export const wantedEngines = () => {
  const named = (process.env.BROWSERS ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = named.filter((name) => !engines.includes(name));
  if (unknown.length)
    throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${engines.join(', ')}`);
  return named.length ? named : engines;
};

/** Flags for Chromium: no sandbox only for root (it refuses to start otherwise), nothing that calls home. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
];
