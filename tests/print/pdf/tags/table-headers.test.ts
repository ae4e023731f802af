import { expect, test } from 'vitest';
import { headersOf } from '../../../../print/pdf/tags/table-headers.ts';
import type { Structure } from '../../../../print/report.ts';

type Element = Structure['elements'][number];

/**
 * A table from its rows: `=a` heads a column, `-a` a row, `a` is a cell; `a/2x3` fills two rows and three columns. Rows before `---`
 * are its head. @returns for each cell its headers, by name.
 */
function headers(...lines: readonly string[]): Record<string, string> {
  const elements: Element[] = [{ type: 'Table', kids: [] }];
  const names = new Map<number, string>();
  const add = (parent: number, element: Omit<Element, 'kids'>): number => {
    elements[parent]!.kids.push(elements.length);
    return elements.push({ ...element, kids: [] }) - 1;
  };
  let group = add(0, { type: lines.includes('---') ? 'THead' : 'TBody' });
  for (const line of lines) {
    if (line === '---') group = add(0, { type: 'TBody' });
    else addRow(line);
  }
  function addRow(line: string): void {
    const row = add(group, { type: 'TR' });
    for (const cell of line.split(' ').filter(Boolean)) {
      const [, kind = '', name = '', rowSpan, colSpan] = /^([=-]?)(\w+)(?:\/(\d)x(\d))?$/.exec(cell)!;
      const scope = ({ '=': 'Column', '-': 'Row' } as const)[kind];
      const spans = { ...(Number(rowSpan) > 1 && { rowSpan: Number(rowSpan) }), ...(Number(colSpan) > 1 && { colSpan: Number(colSpan) }) };
      names.set(add(row, scope ? { type: 'TH', scope, ...spans } : { type: 'TD', ...spans }), name);
    }
  }
  const found = headersOf(elements, elements[0]!);
  const nameOf = (index: number): string => names.get(index) ?? '?';
  return Object.fromEntries([...found].map(([cell, heads]) => [nameOf(cell), heads.map(nameOf).join(' ')]));
}

test.each<[string, string[], Record<string, string>]>([
  ['a cell is read with the head of its column, then of its row', ['=A =B', '---', '-R a', '-S b'], { a: 'B R', b: 'B S' }],
  ['a table without heads has none', ['a b', 'c d'], {}],
  ['a table with heads of columns alone', ['=A =B', '---', 'a b'], { a: 'A', b: 'B' }],
  ['a table with heads of rows alone', ['-R a b'], { a: 'R', b: 'R' }],
  ['a head that is not above the cell is not its own', ['a b', '=A =B', 'c d'], { c: 'A', d: 'B' }],
  ['a head of a row is that of what comes after it', ['a -R b'], { b: 'R' }],
  ['two heads of columns, one above the other', ['=A/1x2', '=B =C', '---', 'b c'], { b: 'A B', c: 'A C' }],
  ['two heads of rows, one after the other', ['-R/2x1 -S a', '-T b'], { a: 'R S', b: 'R T' }],
  ['a head over three columns is that of each', ['=A =B/1x3', '---', '-R x y z'], { x: 'B R', y: 'B R', z: 'B R' }],
  [
    'a head over two rows is that of both, and moves the second along',
    ['=A =B =C', '---', '-R/2x1 b c', 'd e'],
    { b: 'B R', c: 'C R', d: 'B R', e: 'C R' },
  ],
  ['a cell over two columns has the heads of both', ['=A =B =C', '---', 'a/1x2 c'], { a: 'A B', c: 'C' }],
  ['a cell over two rows has the heads of both', ['-R a/2x1 b', '-S c'], { a: 'R S', b: 'R', c: 'S' }],
  [
    'a cell in the middle that fills four places moves those around it',
    ['=A =B =C =D', '---', 'a b/2x2 d', 'e f'],
    { a: 'A', b: 'B C', d: 'D', e: 'A', f: 'D' },
  ],
  ['a head cell has no headers of its own here', ['=A', '---', '-R'], {}],
])('%s', (_fact, lines, expected) => {
  expect(headers(...lines)).toEqual(expected);
});

test('rows right in the table count, a table inside a cell does not', () => {
  const elements: Element[] = [
    { type: 'Table', kids: [1, 2, 4] },
    { type: 'Caption', kids: [] },
    { type: 'TR', kids: [3] },
    { type: 'TH', scope: 'Column', kids: [] },
    { type: 'TR', kids: [5] },
    { type: 'TD', kids: [6, [1, 0]] },
    { type: 'Table', kids: [7] },
    { type: 'TR', kids: [8] },
    { type: 'TD', kids: [] },
  ];
  expect([...headersOf(elements, elements[0]!)]).toEqual([[5, [3]]]);
});

test('a body that the page break cuts is counted on: heads of the first page hold', () => {
  const elements: Element[] = [
    { type: 'Table', kids: [1, 4, 7] },
    { type: 'THead', kids: [2] },
    { type: 'TR', kids: [3] },
    { type: 'TH', scope: 'Column', kids: [[1, 0]] },
    { type: 'TBody', kids: [5] },
    { type: 'TR', kids: [6] },
    { type: 'TD', kids: [[1, 1], [2, 0]] },
    { type: 'TFoot', kids: [8] },
    { type: 'TR', kids: [9] },
    { type: 'TD', kids: [[3, 0]] },
  ]; // prettier-ignore
  expect([...headersOf(elements, elements[0]!)]).toEqual([
    [6, [3]],
    [9, [3]],
  ]);
});
