import { PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { walkPage, type Visit } from '../../../../print/pdf/press/walk-page.ts';
import { addContent, addResource, gradient, lightMask } from './press-sample.ts';

async function visits(content: string, prepare?: (document: PDFDocument, page: PDFPage) => void): Promise<Visit[]> {
  const document = await PDFDocument.create();
  const page = document.addPage([200, 200]);
  prepare?.(document, page);
  addContent(page, content);
  const read = await PDFDocument.load(await document.save());
  return [...walkPage(read, read.getPage(0))];
}

const form = ({ context }: PDFDocument, content: string, more: object = {}): PDFRef =>
  context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100], ...more }));

const paths = (found: readonly Visit[]) =>
  found.flatMap((visit) => (visit.type === 'paint' && visit.paint.kind === 'path' ? [visit.paint] : []));

test('a path is painted with the colours and at the place of its graphics state', async () => {
  const [path] = paths(await visits('q 2 0 0 2 10 20 cm 1 0 0 rg 0 0 5 6 re f Q'));
  expect(path).toMatchObject({ targets: ['fill'], box: [10, 20, 20, 32], state: { fill: { space: 'rgb', values: [1, 0, 0] } } });
});

test('what Q gives back is what q kept', async () => {
  const found = paths(await visits('1 0 0 rg q 0 1 0 rg 0 0 1 1 re f Q 2 2 1 1 re f'));
  expect(found.map(({ state }) => state.fill.values)).toEqual([
    [0, 1, 0],
    [1, 0, 0],
  ]);
});

test('a clip holds for what follows it', async () => {
  const [path] = paths(await visits('10 10 20 20 re W n 0 0 100 100 re f'));
  expect(path!.state.clip).toEqual([10, 10, 30, 30]);
});

test.each([
  ['0 0 10 20 re f', [0, 1, 2, 3]],
  ['0 0 m 10 0 l 10 20 l h f', [1, 2]],
  ['5 0 m 10 0 10 10 5 10 c 0 10 0 0 5 0 c f', []],
  ['.7 .7 -.7 .7 0 0 cm 0 0 10 20 re f', []],
])('%s is straight along the edges %j of its box', async (content, edges) => {
  expect(paths(await visits(content))[0]!.straight).toEqual(edges);
});

test('the width of a line comes from its graphics state, also from a named one', async () => {
  const found = await visits('3 w 0 0 m 9 9 l S /G1 gs 0 0 m 9 9 l S', (document, page) =>
    addResource(page, 'ExtGState', 'G1', document.context.obj({ LW: 7 })),
  );
  expect(paths(found).map(({ state }) => state.lineWidth)).toEqual([3, 7]);
});

test.each([
  ['0 Tr', [['fill']]],
  ['1 Tr', [['stroke']]],
  ['2 Tr', [['fill', 'stroke']]],
  ['3 Tr', []],
])('text shown with %s paints %j', async (mode, targets) => {
  const found = await visits(`BT ${mode} /F1 12 Tf 1 0 0 1 10 10 Tm <00> Tj ET`);
  expect(found.flatMap((visit) => (visit.type === 'paint' && visit.paint.kind === 'text' ? [visit.paint.targets] : []))).toEqual(targets);
});

test('a form is visited where it is drawn, with the colours of what draws it', async () => {
  const found = await visits('0 0 1 rg q 1 0 0 1 50 0 cm /X1 Do Q', (document, page) =>
    addResource(page, 'XObject', 'X1', form(document, '0 0 10 10 re f', { Matrix: [2, 0, 0, 2, 0, 0] })),
  );
  expect(paths(found)[0]).toMatchObject({ box: [50, 0, 70, 20], state: { fill: { values: [0, 0, 1] } } });
});

test('a form that draws itself is refused', async () => {
  const endless = visits('/X1 Do', (document, page) => {
    const ref = form(document, '/X1 Do');
    addResource(page, 'XObject', 'X1', ref);
    const stream = document.context.lookup(ref) as unknown as { dict: { set: (key: PDFName, value: object) => void } };
    stream.dict.set(PDFName.of('Resources'), document.context.obj({ XObject: { X1: ref } } as never));
  });
  await expect(endless).rejects.toThrow('Un dessin de ce PDF se contient lui-même.');
});

test('a tile is visited through the pattern that fills a path', async () => {
  const found = await visits('/Pattern cs /P1 scn 0 0 50 50 re f', (document, page) => {
    const tile = {
      Type: 'Pattern',
      PatternType: 1,
      PaintType: 1,
      TilingType: 1,
      BBox: [0, 0, 9, 9],
      XStep: 9,
      YStep: 9,
      Matrix: [3, 0, 0, 3, 0, 0],
      Resources: {},
    };
    addResource(page, 'Pattern', 'P1', document.context.register(document.context.stream('1 0 0 rg 1 1 2 2 re f', tile)));
  });
  expect(paths(found).map(({ box }) => box)).toEqual([
    [0, 0, 50, 50],
    [3, 3, 9, 9],
  ]);
});

test('a gradient is told as a shading', async () => {
  const found = await visits('/Pattern cs /P1 scn 0 0 50 50 re f', (document, page) =>
    addResource(page, 'Pattern', 'P1', gradient(document)),
  );
  expect(found.filter(({ type }) => type === 'shading')).toHaveLength(1);
});

test('what a mask by lightness paints is told to be a mask', async () => {
  const found = await visits('/G1 gs 0 0 50 50 re f', (document, page) => addResource(page, 'ExtGState', 'G1', lightMask(document)));
  expect(found.flatMap((visit) => (visit.type === 'paint' ? [visit.drawing.isMask] : []))).toEqual([true, false]);
});
