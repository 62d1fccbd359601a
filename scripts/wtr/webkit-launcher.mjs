// Lets the test runner drive WebKitGTK.
import { mouse, openWebKit } from '../webkit-session.mjs';

const { down, move, up } = mouse;

/** A launcher of @web/test-runner. `programs` come from `findBrowser('webkit')`. */
export const webkitLauncher = (programs) => {
  let browser;
  let opening;
  let active;

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      browser = await (opening ??= openWebKit(programs));
      active = { id, url };
      await browser.setSize(800, 600);
      await browser.command('/url', { url });
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    async stopSession() {
      await browser.command('/url', { url: 'about:blank' });
      active = undefined;
      return {};
    },
    stop: () => browser?.close(),
    startDebugSession() {
      throw new Error('Debugging is possible in Chromium and Firefox only.');
    },
    // What the command plugins of the runner call. A chord is held together, text is typed letter by letter.
    sendKeys: (_id, keys) => (keys.some((key) => key.length > 1) ? browser.chord(keys) : browser.type(keys)),
    sendMouseMove: (_id, x, y) => browser.pointer(move(x, y)),
    sendMouseClick: (_id, x, y, button) => browser.pointer(move(x, y), down(button), up(button)),
    sendMouseDown: (_id, button) => browser.pointer(down(button)),
    sendMouseUp: (_id, button) => browser.pointer(up(button)),
    resetMouse: () => browser.pointer(up('left'), up('middle'), up('right'), move(0, 0)),
    // What our own plugin calls:
    setSize: (width, height) => browser.setSize(width, height),
  };
};
