// Drives WebKitGTK for the test runner over plain WebDriver. Own, because the usual client is 97 MB of packages
// and needs the same care: a virtual screen, the browser's path, and an end to both processes.
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
    child.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
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

/** A launcher of @web/test-runner. `programs` come from `findBrowser('webkit')`. */
export const webkitLauncher = (programs) => {
  let base;
  let session;
  let opening;
  let active;

  const call = async (method, path, body) => {
    const response = await fetch(`${base}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
    return value;
  };
  const command = (path, body = {}) => call('POST', `/session/${session}${path}`, body);

  const open = async () => {
    const [DISPLAY, port] = await Promise.all([startDisplay(programs.display), freePort()]);
    // The locale names a language: without one WebKitGTK says navigator.language is "C".
    const env = { ...process.env, DISPLAY, NO_AT_BRIDGE: '1', LC_ALL: 'en_US.UTF-8', GDK_BACKEND: 'x11' };
    start(programs.driver, ['--host=127.0.0.1', `--port=${port}`], { env });
    base = `http://127.0.0.1:${port}`;
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
    session = (await call('POST', '/session', { capabilities })).sessionId;
  };

  /** Gives the page this size: what the frame of the window takes is measured and added. */
  const setSize = async (width, height) => {
    await command('/window/rect', { width, height });
    const script = 'return [innerWidth, innerHeight]';
    const [innerWidth, innerHeight] = await command('/execute/sync', { script, args: [] });
    const rect = { width: 2 * width - innerWidth, height: 2 * height - innerHeight };
    if (rect.width !== width || rect.height !== height) await command('/window/rect', rect);
  };

  const pointer = (...actions) =>
    command('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] }).then(() => undefined);
  const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      await (opening ??= open());
      active = { id, url };
      await setSize(800, 600);
      await command('/url', { url });
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    async stopSession() {
      await command('/url', { url: 'about:blank' });
      active = undefined;
      return {};
    },
    async stop() {
      if (session) await call('DELETE', `/session/${session}`).catch(() => {});
      children.forEach((child) => child.kill());
    },
    startDebugSession() {
      throw new Error('Debugging is possible in Chromium and Firefox only.');
    },
    // What the command plugins of the runner call:
    async sendKeys(_id, keys) {
      const values = keys.map((key) => keyCodes[key] ?? key);
      const press = values.map((value) => ({ type: 'keyDown', value }));
      const release = values.map((value) => ({ type: 'keyUp', value })).reverse();
      // A chord is held together, text is typed letter by letter.
      const actions = keys.some((key) => key.length > 1)
        ? [...press, ...release]
        : values.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]);
      await command('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    sendMouseMove: (_id, x, y) => pointer(move(x, y)),
    sendMouseClick: (_id, x, y, button) => pointer(move(x, y), down(button), up(button)),
    sendMouseDown: (_id, button) => pointer(down(button)),
    sendMouseUp: (_id, button) => pointer(up(button)),
    resetMouse: () => pointer(up('left'), up('middle'), up('right'), move(0, 0)),
    // What our own plugin calls:
    setSize,
  };
};
