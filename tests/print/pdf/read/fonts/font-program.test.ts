import { expect, test } from 'vitest';
import { readCmapTables } from '../../../../../print/pdf/read/fonts/cmap-tables.ts';
import { readTrueType } from '../../../../../print/pdf/read/fonts/truetype-program.ts';
import { readType1 } from '../../../../../print/pdf/read/fonts/type1-program.ts';
import { trueTypeFont } from '../../../conformance/truetype-font.ts';
import { type1Font } from '../../../conformance/type1-font.ts';
import { readSample } from '../../../conformance/failing.ts';

const GLYPHS = [{ width: 600 }, { width: 500 }, { width: 250, blank: true }];

test('a TrueType program says its glyphs, their widths, and those that draw nothing', () => {
  const program = readTrueType(trueTypeFont({ glyphs: GLYPHS }));
  expect(program.glyphCount).toBe(3);
  expect([0, 1, 2].map(program.widthOf)).toEqual([600, 500, 250]);
  expect([0, 1, 2].map(program.isBlank)).toEqual([false, false, true]);
});

test('its maps are told apart by platform', () => {
  const { cmaps } = readTrueType(
    trueTypeFont({
      glyphs: GLYPHS,
      cmaps: [
        { platform: 1, encoding: 0, map: { 0x41: 1 } },
        { platform: 3, encoding: 1, map: { 0x42: 2 } },
      ],
    }),
  );
  expect(cmaps.map(({ platform, encoding }) => [platform, encoding])).toEqual([
    [1, 0],
    [3, 1],
  ]);
  expect(cmaps.map(({ glyphOf }) => [0x41, 0x42, 0x43].map(glyphOf))).toEqual([
    [1, 0, 0],
    [0, 2, 0],
  ]);
});

const table = (...format: readonly number[]): DataView => {
  const bytes = Buffer.concat([Buffer.from([0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12]), Buffer.from(format)]);
  return new DataView(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};

test('trimmed tables and groups are read too', () => {
  const trimmed = readCmapTables(table(0, 6, 0, 14, 0, 0, 0, 0x41, 0, 2, 0, 7, 0, 8));
  expect([0x40, 0x41, 0x42, 0x43].map(trimmed[0]!.glyphOf)).toEqual([0, 7, 8, 0]);
  const groups = readCmapTables(table(0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x41, 0, 0, 0, 0x43, 0, 0, 0, 5));
  expect([0x40, 0x41, 0x43, 0x44].map(groups[0]!.glyphOf)).toEqual([0, 5, 7, 0]);
});

test('a program without a table that it needs is refused', () => {
  expect(() => readTrueType(trueTypeFont({ glyphs: GLYPHS, without: ['hmtx'] }))).toThrow('pas de table hmtx');
});

test('a Type 1 program says the names and widths of its glyphs', () => {
  const { program } = type1Font({ '.notdef': 0, A: 500, eacute: -20, large: 1000 });
  expect([...readType1(program).widths]).toEqual([
    ['.notdef', 0],
    ['A', 500],
    ['eacute', -20],
    ['large', 1000],
  ]);
});

test('its secret part may be written in hexadecimal', () => {
  const { program, lengths } = type1Font({ A: 500 });
  const secret = program
    .subarray(lengths[0], lengths[0] + lengths[1])
    .toString('hex')
    .replace(/.{60}/g, '$&\n');
  const clear = program.subarray(0, lengths[0]);
  expect([...readType1(Buffer.concat([clear, Buffer.from(secret)])).widths]).toEqual([['A', 500]]);
});

test('bytes that are no Type 1 program are refused', () => {
  expect(() => readType1(Buffer.from('%!PS'))).toThrow('le programme Type 1 n’a pas de partie chiffrée');
});

test('a program that is not read says why, so that nothing is taken as proved', async () => {
  const { fonts } = await readSample((sample) =>
    sample
      .edit('Typed.descriptor', '/FontFile ', '/FontFile3 ')
      .add('Typed.program', '/Subtype /Type1C')
      .edit('Plain.descriptor', '@Plain.program', '@image'),
  );
  const why = (name: string): unknown => fonts.find(({ place }) => place.startsWith(`police ${name}`))!.program();
  expect(why('Typed')).toEqual({ kind: 'unreadable', why: 'son programme est en Type1C, que ce contrôle ne lit pas' });
  expect(why('Plain')).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(/^son programme ne se lit pas/) as string });
});
