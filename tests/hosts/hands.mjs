// The two ways to do a task: with a pointer, which must be able to reach the middle of a thing, and with keys alone,
// which must be able to come to it from in front of the widget.
import { until } from './engines.mjs';
import { enter, find, hasFocus, isThere, pointOf, stepsTo } from './visitor.mjs';

const nameOf = ({ widget, css, text }) => [widget, css, text].filter(Boolean).join(' ');

const write = async (window, text) => {
  await window.chord('Control', 'a');
  await window.press('Backspace');
  if (text) await window.type(text);
};

export const pointer = (window) => {
  const reach = (target) => until(window, `${nameOf(target)} under the pointer`, pointOf, target);
  const press = async (target) => {
    const { x, y } = await reach(target);
    await window.click(x, y);
  };
  return {
    press,
    check: press,
    /** Puts a text into a field in place of what is there. */
    async write(target, text) {
      await press(target);
      await write(window, text);
    },
    async choose(target, value) {
      await reach(target);
      await window.select(find, [target], value);
    },
    shut: (widget) => press({ widget, css: 'dialog[open] .shut' }),
  };
};

const mostStops = 90;

export const keys = (window) => {
  const reach = async (target) => {
    await until(window, nameOf(target), isThere, target);
    if (await hasFocus(window, target)) return;
    // Nobody goes through a whole list to come to what stands below it.
    const { below } = target;
    if (!target.css.startsWith('dialog')) await enter(window, below ?? target.widget);
    for (let stops = 0; stops < mostStops; stops++) {
      await (below ? window.chord('Shift', 'Tab') : window.press('Tab'));
      if (await hasFocus(window, target)) return;
    }
    throw new Error(`no way by Tab to ${nameOf(target)}`);
  };
  return {
    async press(target) {
      await reach(target);
      await window.press('Enter');
    },
    async check(target) {
      await reach(target);
      await window.press('Space');
    },
    async write(target, text) {
      await reach(target);
      await write(window, text);
    },
    async choose(target, value) {
      await reach(target);
      const steps = await stepsTo(window, target, value);
      await window.press(steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(steps));
    },
    shut: () => window.press('Escape'),
  };
};

export const hands = { pointer, keys };
