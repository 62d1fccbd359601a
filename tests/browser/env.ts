// What a browser test may change around itself. Everything is taken back after the test that asked for it, since
// the runner goes on with the same page. Where an engine cannot, the answer is `false`: test what is left.
import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly reducedTransparency?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly media?: 'print' | 'screen';
}

const changed = new Map<string, unknown>();

const change = (command: string, payload: unknown, before: unknown): Promise<boolean> => {
  changed.set(command, before);
  return executeServerCommand<boolean, unknown>(command, payload);
};

afterEach(async () => {
  for (const [command, before] of changed) await executeServerCommand(command, before);
  changed.clear();
});

/** Emulates media features and the media type. Chromium only. */
export const emulateMedia = (media: Media) => change('env:media', media, {});

/** Size of the page in CSS pixels. All engines; WebKitGTK is never narrower than 447 px, so size a box instead. */
export const setViewport = (width: number, height: number) =>
  change('env:viewport', { width, height }, { width: 800, height: 600 });

/** Time zone of the page, an IANA name. Chromium and Firefox. */
export const emulateTimeZone = (zone: string) => change('env:time-zone', zone, null);

/** Language of the browser, BCP 47. Chromium and Firefox. */
export const emulateLocale = (locale: string) => change('env:locale', locale, null);

/**
 * Forgets the pages this tab showed before. All files of a run share a few tabs, and Chromium keeps 50 entries for
 * each: in a full one every step a script pushes costs the step before it, and a step back ends on another page.
 */
export const forgetHistory = () => executeServerCommand<boolean, unknown>('env:forget-history');

/** Presses keys together and lets them go: `press('Shift', 'Tab')`. Names are those of `KeyboardEvent.key`. */
export const press = async (...keys: readonly string[]): Promise<void> => {
  await executeServerCommand('env:press', keys);
};
