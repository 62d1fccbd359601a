// Files that want too much, that are broken, or that are something else: a clear end, soon and in little memory.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { constants, deflateRawSync } from 'node:zlib';
import { ImportFault, type ImportFaultCode } from '../../../../src/feed/import-fault.js';
import { crc32 } from '../../../../src/sources/xlsx/crc32.js';
import { readXlsx, type XlsxReadOptions } from '../../../../src/sources/xlsx/read-xlsx.js';
import { bookParts, inline, oneSheet, row, sheetXml, workbook, zip } from './workbook.js';

const faultOf = (bytes: Uint8Array, options?: XlsxReadOptions): ImportFault => {
  try {
    readXlsx(bytes, options);
  } catch (error) {
    assert.ok(error instanceof ImportFault, String(error));
    return error;
  }
  return assert.fail('read without a fault');
};

/** Ends with this fault in seconds and without holding what it unpacks. */
const endsSoon = (bytes: Uint8Array, code: ImportFaultCode, options?: XlsxReadOptions): void => {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  assert.equal(faultOf(bytes, options).code, code);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  assert.ok(seconds < 20, `${seconds} s`);
  assert.ok(megabytes < 500, `${megabytes} MB`);
};

const sheet = 'xl/worksheets/sheet1.xml';

/**
 * A workbook with a part of `start`, then `piece` so many times, then `end`: packed once and repeated, so that a gigabyte is
 * made in no time. `crc` only for those that are read to their end.
 */
const longPart = (
  start: string,
  piece: string,
  times: number,
  end: string,
  part = sheet,
  crc?: number,
): Uint8Array => {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    at += chunk.length;
  };
  const add = (name: string, packed: readonly Uint8Array[], size: number, checksum: number): void => {
    const sum = packed.reduce((total, { length }) => total + length, 0);
    // From the flags to the length of what is extra: the same in both headers.
    const common = Buffer.alloc(24);
    common.writeUInt16LE(8, 2);
    common.writeUInt32LE(checksum, 8);
    common.writeUInt32LE(sum, 12);
    common.writeUInt32LE(size, 16);
    common.writeUInt16LE(name.length, 20);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), common, Buffer.from(name)]);
    const central = Buffer.concat([
      Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0]),
      common,
      Buffer.alloc(14),
      Buffer.from(name),
    ]);
    central.writeUInt32LE(at, 42);
    directory.push(central);
    put(local);
    packed.forEach(put);
  };
  for (const [name, content] of Object.entries(bookParts({ sheets: [{ data: '' }], strings: [] }))) {
    const bytes = Buffer.from(content);
    if (name !== part) add(name, [deflateRawSync(bytes)], bytes.length, crc32(bytes));
  }
  const perBlock = Math.ceil(1e6 / piece.length);
  const blocks = Math.ceil(times / perBlock);
  const flushed = { finishFlush: constants.Z_FULL_FLUSH };
  const size = start.length + piece.length * perBlock * blocks + end.length;
  const block = deflateRawSync(Buffer.from(piece.repeat(perBlock)), flushed);
  add(
    part,
    [
      deflateRawSync(Buffer.from(start), flushed),
      ...new Array<Uint8Array>(blocks).fill(block),
      deflateRawSync(Buffer.from(end)),
    ],
    size,
    crc ?? 0,
  );
  const begin = at;
  directory.forEach(put);
  const last = Buffer.alloc(22);
  last.write('PK\x05\x06', 'latin1');
  last.writeUInt32LE(at - begin, 12);
  last.writeUInt32LE(begin, 16);
  put(last);
  return Buffer.concat(chunks);
};

const open = '<worksheet xmlns="x"><sheetData>';
const close = '</sheetData></worksheet>';

describe('a workbook that unpacks to far too much', () => {
  it('a bomb of one part', () => endsSoon(longPart(`${open}`, ' ', 1e9, close), 'zip-bomb'));
  it('a cell of a gigabyte', () =>
    endsSoon(
      longPart(`${open}<row><c t="inlineStr"><is><t>`, 'A', 1e9, `</t></is></c></row>${close}`),
      'zip-bomb',
    ));
  it('a tag without end', () => endsSoon(longPart(`${open}<row a="`, 'A', 1e9, `"/>${close}`), 'damaged'));
  it('a common text of a gigabyte', () =>
    endsSoon(longPart('<sst><si><t>', 'A', 1e9, '</t></si></sst>', 'xl/sharedStrings.xml'), 'zip-bomb'));
  it('common texts without number', () =>
    endsSoon(longPart('<sst>', '<si/>', 9e6, '</sst>', 'xl/sharedStrings.xml'), 'too-many-cells'));
  it('a million rows', () => {
    const bytes = longPart(open, '<row><c><v>1</v></c><c><v>2</v></c></row>', 1e6, close);
    endsSoon(bytes, 'too-many-cells');
    assert.equal(faultOf(bytes).params['limit'], 300_000);
  });
  it('rows that are far too wide', () =>
    endsSoon(longPart(open, '<row><c r="XFD1"><v>1</v></c></row>', 1e6, close), 'too-many-cells'));
  it('many sheets with one cell at the very end', () => {
    const data = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    endsSoon(workbook({ sheets: new Array(300).fill({ data }) }), 'too-many-cells');
    assert.equal(readXlsx(oneSheet(data)).tables[0]!.rows.length, 1_048_576);
  });
  it('limits can be set', () => {
    const bytes = oneSheet(row(1, inline('A1', 'a'), inline('B1', 'b')));
    assert.equal(faultOf(bytes, { maxCells: 1 }).code, 'too-many-cells');
    assert.equal(faultOf(bytes, { maxBytes: 100 }).code, 'zip-bomb');
  });
  it('a million empty rows with a format are no reason to end', () => {
    const [start, piece, end] = [
      `${open}<row r="1"><c><v>1</v></c></row>`,
      '<row ht="15"><c s="1"/></row>',
      close,
    ];
    const repeated = Buffer.from(piece.repeat(Math.ceil(1e6 / piece.length)));
    let crc = crc32(Buffer.from(start));
    for (let block = 0; block < 29; block++) crc = crc32(repeated, crc);
    const bytes = longPart(start, piece, 1e6, end, sheet, crc32(Buffer.from(end), crc));
    assert.deepEqual(readXlsx(bytes).tables[0]!.rows, [[1]]);
  });
});

describe('a workbook with instructions', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  it('document types are refused, wherever they stand', () => {
    for (const part of [sheet, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'])
      assert.equal(
        faultOf(
          oneSheet(row(1, inline('A1', 'a')), {
            parts: { [part]: `<?xml version="1.0"?>\n${bomb}<x>&b;</x>` },
          }),
        ).code,
        'unsafe',
      );
    const outside = '<!doctype x SYSTEM "file:///etc/passwd"><x/>';
    assert.equal(faultOf(oneSheet('', { parts: { [sheet]: outside } })).code, 'unsafe');
  });
  it('entities of their own are no text', () => {
    for (const text of [
      '&b;',
      '&amp',
      '& ',
      '&#x110000;',
      '&#xD83D;',
      '&#99999999;',
      '&toString;',
      '&__proto__;',
    ])
      assert.equal(faultOf(oneSheet(row(1, inline('A1', text)))).code, 'damaged', text);
  });
  it('what leads out of the file is not followed', () => {
    const relations = bookParts({ sheets: [{ data: '' }] })['xl/_rels/workbook.xml.rels'] as string;
    const away = relations.replace(
      'Target="worksheets/sheet1.xml"',
      'Target="https://example.org/a.xml" TargetMode="External"',
    );
    assert.equal(
      faultOf(oneSheet(row(1, inline('A1', 'a')), { parts: { 'xl/_rels/workbook.xml.rels': away } })).code,
      'no-table',
    );
    const up = relations.replace('worksheets/sheet1.xml', '../../../../etc/passwd');
    assert.equal(
      faultOf(oneSheet(row(1, inline('A1', 'a')), { parts: { 'xl/_rels/workbook.xml.rels': up } })).code,
      'damaged',
    );
  });
  it('names of JavaScript are names', () => {
    const { tables } = readXlsx(
      workbook({
        sheets: [
          { name: '__proto__', data: row(1, '<c r="A1" t="s"><v>0</v></c>') },
          { name: 'constructor', data: row(1, '<c r="A1" t="__proto__"><v>1</v></c>') },
        ],
        strings: ['<t>__proto__</t>'],
      }),
    );
    assert.deepEqual(
      tables.map(({ name, rows }) => [name, rows]),
      [
        ['__proto__', [['__proto__']]],
        ['constructor', [[1]]],
      ],
    );
  });
});

describe('a workbook that is broken', () => {
  const whole = workbook({
    sheets: [{ data: row(1, '<c r="A1" t="s"><v>0</v></c>', inline('B1', 'b')) }],
    strings: ['<t>Titel</t>'],
    formats: [14],
  });

  it('cut off anywhere it is damaged', () => {
    for (let length = 4; length < whole.length; length += 7)
      assert.equal(faultOf(whole.subarray(0, length)).code, 'damaged', String(length));
  });

  it('with any byte spoilt it is read or refused, nothing else', () => {
    for (let at = 0; at < whole.length; at++) {
      const spoilt = whole.slice();
      spoilt[at]! ^= 0x55;
      try {
        readXlsx(spoilt);
      } catch (error) {
        assert.ok(error instanceof ImportFault, `${at}: ${String(error)}`);
      }
    }
  });

  it('parts that are no XML are damaged', () => {
    for (const text of [
      '',
      'a',
      '<a>',
      '<a></b>',
      '<a/><b/>',
      '<a b=c/>',
      '<a b="1" "2"/>',
      '<a',
      '<a><![CDATA[',
      '<!ELEMENT a>',
      '<a>]]></a',
      '<>',
      '</a>',
      `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`,
    ])
      assert.equal(
        faultOf(oneSheet('', { parts: { [sheet]: text.replace('<a b', '<c b') } })).code,
        text === '<a b=c/>' || text.startsWith('<a b="1"') ? 'no-table' : 'damaged',
        text,
      );
  });

  it('cells at impossible places are damaged', () => {
    for (const place of ['A0', 'XFE1', 'A1048577', 'ZZZ1', '1', 'A', 'A1:B2', '', '-1', 'A9999999'])
      assert.equal(faultOf(oneSheet(`<row><c r="${place}"><v>1</v></c></row>`)).code, 'damaged', place);
    assert.equal(faultOf(oneSheet('<row r="0"><c><v>1</v></c></row>')).code, 'damaged');
    assert.equal(faultOf(oneSheet('<row r="NaN"><c><v>1</v></c></row>')).code, 'damaged');
  });

  it('cells that name a text that is not there are damaged', () =>
    assert.equal(faultOf(oneSheet(row(1, '<c r="A1" t="s"><v>7</v></c>'), { strings: [] })).code, 'damaged'));

  it('sheets that are not there are damaged, sheets without cells are no table', () => {
    assert.equal(faultOf(oneSheet('', { parts: { [sheet]: undefined } })).code, 'damaged');
    assert.equal(faultOf(oneSheet('')).code, 'no-table');
  });

  it('parts whose size or checksum is a lie are damaged', () => {
    const stored = zip(bookParts({ sheets: [{ data: row(1, inline('A1', 'Titel')) }] }), 0);
    const text = Buffer.from(stored).toString('latin1');
    const at = text.indexOf('>Titel<');
    stored[at + 1] = 0x54 + 1;
    assert.equal(faultOf(stored).code, 'damaged');
  });
});

describe('what only looks like a workbook', () => {
  const compound = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1000),
      Buffer.from('Root Entry', 'utf16le'),
      Buffer.alloc(100),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(400),
    ]);
  const table: readonly (readonly [string, Uint8Array, ImportFaultCode, string?])[] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['old Excel', compound('Workbook'), 'other-spreadsheet', 'Excel 97–2003 (.xls)'],
    ['very old Excel', compound('Book'), 'other-spreadsheet', 'Excel 97–2003 (.xls)'],
    ['Excel with a password', compound('EncryptedPackage'), 'encrypted'],
    ['old Word', compound('WordDocument'), 'unknown-kind'],
    [
      'LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }, 0),
      'other-spreadsheet',
      'OpenDocument (.ods)',
    ],
    ['Apple Numbers', zip({ 'Index/Document.iwa': 'x' }), 'other-spreadsheet', 'Apple Numbers (.numbers)'],
    ['binary Excel', zip({ 'xl/workbook.bin': 'x' }), 'other-spreadsheet', 'Excel (.xlsb)'],
    ['Word', zip({ 'word/document.xml': '<x/>' }), 'unknown-kind'],
    ['photos', zip({ 'a.jpg': 'x' }), 'unknown-kind'],
    ['an empty zip', zip({}), 'damaged'],
    ['the beginning of a zip', Uint8Array.of(0x50, 0x4b, 3, 4), 'damaged'],
    ['text', new TextEncoder().encode('PKW;Ort'), 'unknown-kind'],
  ];
  for (const [name, bytes, code, format] of table)
    it(`${name}: ${code}`, () => {
      const fault = faultOf(bytes);
      assert.deepEqual([fault.code, fault.params['format']], [code, format]);
    });

  it('a zip with a password', () => {
    const bytes = zip({ 'xl/workbook.xml': sheetXml('') });
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[at + 8]! |= 1;
    assert.equal(faultOf(bytes).code, 'encrypted');
  });
});
