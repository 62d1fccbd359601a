// Text as old systems save it.
export const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const units = (mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !big);
  return new Uint8Array(view.buffer);
};
