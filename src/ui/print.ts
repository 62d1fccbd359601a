// Prints one element without the page around it: for the time of printing everything beside its ancestors is hidden
// by a style sheet that exists for print only. No new window, no frame, nothing a strict page forbids.

const hidden = 'data-mit-not-printed';

/** `page`: what `@page` shall say, such as `size: A4`; a shadow root cannot say it. */
export const printOnly = (element: Element, page = ''): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { [${hidden}] { display: none !important } } @page { ${page} }`);
  const marked: Element[] = [];
  for (let node: Element | null = element; node && node !== document.body; node = node.parentElement) {
    const siblings: HTMLCollection | undefined = node.parentElement?.children;
    for (let i = 0; i < (siblings?.length ?? 0); i++) {
      const sibling: Element = siblings![i]!;
      if (sibling !== node) marked.push(sibling);
    }
  }
  for (const other of marked) other.setAttribute(hidden, '');
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(sheet);
  const restore = (): void => {
    for (const other of marked) other.removeAttribute(hidden);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    removeEventListener('afterprint', restore);
  };
  addEventListener('afterprint', restore);
  print();
};
