import { PDFDocument, type PDFDict } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { compactDrawings } from '../../../../print/pdf/compact/compact-drawings.ts';

test('text and shapes are shortened, each page with its own fonts', async () => {
  const { context } = await PDFDocument.create();
  const resources = (width: number): PDFDict => context.obj({ Font: { F1: { Encoding: 'Identity-H', DescendantFonts: [{ DW: width }] } } });
  const content = '1.23456 2 m\n3 4 l\nS\nBT\n/F1 10 Tf\n1 0 0 1 0 0 Tm\n<0001> Tj\n5 0 Td <0002> Tj\nET\n';
  const drawings = [500, 600, undefined].map((width) => ({ content, resources: width === undefined ? undefined : resources(width) }));
  compactDrawings(drawings);
  const shapes = '1.23 2 m\n3 4 l\nS\nBT\n/F1 10 Tf\n1 0 0 1 0 0 Tm\n';
  expect(drawings.map((drawing) => drawing.content)).toEqual([
    `${shapes}<00010002> Tj\nET\n`,
    `${shapes}[<0001>100<0002>] TJ\nET\n`,
    `${shapes}<0001> Tj\n5 0 Td\n<0002> Tj\nET\n`,
  ]);
});
