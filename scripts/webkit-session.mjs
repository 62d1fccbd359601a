// WebKitGTK over plain WebDriver: for the test runner, and for tests that drive a page from outside. Own, because the
// usual client is 97 MB of packages and needs the same care: a virtual screen, the browser's path, and an end to both
// processes.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const children = new Set();
process.on('exit', () => children.forEach((child) => child.kill()));

const start = (command, args, options) => {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
};

/** A virtual screen; answers with its number (Xvfb picks a free one and writes it to file descriptor 3). */
const startDisplay = (path) =>
  new Promise((resolve, reject) => {
    const child = start(path, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.on('error', reject).on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (data) => resolve({ child, number: `:${String(data).trim()}` }));
  });

// The key codes of the WebDriver standard, for the names `sendKeys({press})` takes.
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };

const press = (key) => ({ type: 'keyDown', value: keyCodes[key] ?? key });
const release = (key) => ({ type: 'keyUp', value: keyCodes[key] ?? key });
const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });

/**
 * One window of WebKitGTK. `programs` come from `findBrowser('webkit')`. `get` and `command` take paths below the
 * session, as the WebDriver standard names them.
 */
export const openWebKit = async (programs) => {
  const [display, port] = await Promise.all([startDisplay(programs.display), freePort()]);
  // The locale names a language: without one WebKitGTK says navigator.language is "C".
  const env = {
    ...process.env,
    DISPLAY: display.number,
    NO_AT_BRIDGE: '1',
    LC_ALL: 'en_US.UTF-8',
    GDK_BACKEND: 'x11',
  };
  const driver = start(programs.driver, ['--host=127.0.0.1', `--port=${port}`], { env });

  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
    return value;
  };
  for (let tries = 0; ; tries++) {
    try {
      await call('GET', '/status');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const browserOptions = { binary: programs.browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } };
  const { sessionId } = await call('POST', '/session', { capabilities });
  const command = (path, body = {}) => call('POST', `/session/${sessionId}${path}`, body);
  const keyboard = (actions) =>
    command('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] }).then(() => undefined);

  return {
    command,
    get: (path) => call('GET', `/session/${sessionId}${path}`),

    /** Gives the page this size: what the frame of the window takes is measured and added. */
    async setSize(width, height) {
      await command('/window/rect', { width, height });
      const script = 'return [innerWidth, innerHeight]';
      const [innerWidth, innerHeight] = await command('/execute/sync', { script, args: [] });
      const rect = { width: 2 * width - innerWidth, height: 2 * height - innerHeight };
      if (rect.width !== width || rect.height !== height) await command('/window/rect', rect);
    },

    /** Keys held together. */
    chord: (keys) => keyboard([...keys.map(press), ...keys.map(release).reverse()]),
    /** Keys one after the other. */
    type: (keys) => keyboard(keys.flatMap((key) => [press(key), release(key)])),

    pointer: (...actions) =>
      command('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] }).then(() => undefined),

    async close() {
      await call('DELETE', `/session/${sessionId}`).catch(() => {});
      driver.kill();
      display.child.kill();
    },
  };
};

export const mouse = { down, up, move };
