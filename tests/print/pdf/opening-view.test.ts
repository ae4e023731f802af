import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { inspectFacts, type PdfFacts } from '../../../print/pdf/inspect-facts.ts';
import { setOpeningView } from '../../../print/pdf/opening-view.ts';

async function opened(format: { largeur: number; hauteur: number }): Promise<{ facts: PdfFacts; action: unknown }> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]);
  document.addPage([595, 842]);
  setOpeningView(document, format);
  const reader = await getDocumentProxy(new Uint8Array(await document.save()));
  return { facts: await inspectFacts(reader), action: await reader.getOpenAction() };
}

const A4 = { largeur: 210, hauteur: 297 };

test('the document opens with its bookmarks, on its first page, as wide as the window', async () => {
  const { facts, action } = await opened(A4);
  expect(facts.opening).toEqual({ mode: 'UseOutlines', layout: 'OneColumn', fit: 'FitH' });
  expect(action).toMatchObject({ dest: [expect.anything(), { name: 'FitH' }, 842] });
});

test('the window bears the title of the document, not the name of the file', async () => {
  expect((await opened(A4)).facts.preferences).toMatchObject({ DisplayDocTitle: 'true', Direction: 'L2R' });
});

test('it is printed at its size, on both sides, turned as it is read', async () => {
  expect((await opened(A4)).facts.preferences).toMatchObject({ PrintScaling: 'None', Duplex: 'DuplexFlipLongEdge' });
  expect((await opened({ largeur: 297, hauteur: 210 })).facts.preferences).toMatchObject({ Duplex: 'DuplexFlipShortEdge' });
});
