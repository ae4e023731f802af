import { expect, test } from 'vitest';
import { parseCMap } from '../../../../../print/pdf/read/fonts/cmap.ts';

test('single codes and ranges give texts', () => {
  const { texts } = parseCMap(`2 beginbfchar <0003> <0020> <0010> <006600660069> endbfchar
    1 beginbfrange <0041> <0043> <0061> endbfrange 1 beginbfrange <50> <51> [<0078> <0079007a>] endbfrange`);
  expect([...texts]).toEqual([
    [3, ' '],
    [16, 'ffi'],
    [0x41, 'a'],
    [0x42, 'b'],
    [0x43, 'c'],
    [0x50, 'x'],
    [0x51, 'yz'],
  ]);
});

test('a character beyond the first plane is one character', () => {
  expect(parseCMap('1 beginbfchar <01> <d83ddcd6> endbfchar').texts.get(1)).toBe('📖');
});

test('codes give glyph numbers', () => {
  const { cids, largestCid } = parseCMap('1 begincidchar <41> 7 endcidchar 1 begincidrange <50> <52> 100 endcidrange');
  expect([...cids]).toEqual([
    [0x41, 7],
    [0x50, 100],
    [0x51, 101],
    [0x52, 102],
  ]);
  expect(largestCid).toBe(102);
});

test('it says its direction, its set of characters and what it takes over', () => {
  expect(parseCMap('/Registry (Adobe) def /Ordering (UCS) def /Supplement 4 def /WMode 1 def /Autre-H usecmap')).toMatchObject({
    writingMode: 1,
    registry: 'Adobe',
    ordering: 'UCS',
    supplement: 4,
    uses: ['Autre-H'],
  });
});
