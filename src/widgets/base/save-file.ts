// Hands a visitor a file that was made on the page.

/** What a title leaves for the name of a file. */
const fileName = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || 'miteinander';

export const saveFile = (text: string, type: string, title: string, extension: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(title)}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
