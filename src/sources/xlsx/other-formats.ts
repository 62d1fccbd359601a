/** Says what a file is that looks like a workbook and is none: old Excel, other programs, protected ones. */
import { ImportFault } from '../../feed/import-fault.js';
import { unpack, type ZipEntry } from './zip-entries.js';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE2 file ([MS-CFB]): old office documents, and every protected one. */
export const isCompound = (bytes: Uint8Array): boolean => compound.every((byte, at) => bytes[at] === byte);

/** Whether the file has a stream of this name; names are UTF-16. */
const hasStream = (bytes: Uint8Array, name: string): boolean => {
  const wanted: number[] = [];
  for (const sign of name) wanted.push(sign.charCodeAt(0), 0);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, next) => bytes[at + next] === byte)) return true;
  return false;
};

export const compoundFault = (bytes: Uint8Array): ImportFault =>
  hasStream(bytes, 'EncryptedPackage')
    ? new ImportFault('encrypted')
    : hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')
      ? new ImportFault('other-spreadsheet', { format: 'Excel 97–2003 (.xls)' })
      : new ImportFault('unknown-kind');

const mimeType = (bytes: Uint8Array, entry: ZipEntry | undefined): string => {
  if (!entry || entry.size > 200) return '';
  let text = '';
  try {
    unpack(bytes, entry, (piece) => (text += new TextDecoder().decode(piece)));
  } catch {
    return '';
  }
  return text;
};

/** A zip file without a workbook that we read. */
export const otherZipFault = (bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): ImportFault => {
  const other = (format: string): ImportFault => new ImportFault('other-spreadsheet', { format });
  if (mimeType(bytes, entries.get('mimetype')).includes('opendocument.spreadsheet'))
    return other('OpenDocument (.ods)');
  if (entries.has('xl/workbook.bin')) return other('Excel (.xlsb)');
  if (entries.has('index/document.iwa') || entries.has('index.zip')) return other('Apple Numbers (.numbers)');
  return new ImportFault('unknown-kind');
};

/** A spreadsheet written as markup, told by its first characters; web pages are one when their file is called so. */
export const markupFormat = (start: string, name: string): string | undefined => {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'Excel 2003 XML (.xml, .xls)';
  if (start.includes('opendocument.spreadsheet')) return 'OpenDocument (.fods)';
  return /\.(xls|xlsx|xlt)$/i.test(name) ? 'HTML (.xls)' : undefined;
};
