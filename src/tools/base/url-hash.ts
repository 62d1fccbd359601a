/** The part of the page's own address behind `#`, which keeps what was chosen: the only place of the tools that touches it. */

export const readHash = (): string => location.hash;

/** In place, so that the way back leads out of the page. Browsers limit how often: the next change writes it. */
export const writeHash = (hash: string): void => {
  const own = location.href.replace(/#.*$/, '');
  try {
    history.replaceState(history.state, '', hash ? `${own}#${hash}` : own);
  } catch {
    // Too often, or a page that was opened as a file.
  }
};

/** `listener` hears when somebody writes another one into the address bar. */
export const onHash = (listener: (hash: string) => void): void =>
  addEventListener('hashchange', () => listener(readHash()));
