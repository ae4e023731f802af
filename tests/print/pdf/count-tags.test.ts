import { PDFArray, PDFDocument, PDFName, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { countTags } from '../../../print/pdf/count-tags.ts';

type Tag = readonly [type: string, ...kids: (Tag | PDFObject)[]];

async function tagged(grow: (document: PDFDocument, tag: (tag: Tag) => PDFDict) => PDFObject): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([100, 100]);
  const { context } = document;
  const tag = ([type, ...kids]: Tag): PDFDict =>
    context.obj({
      Type: 'StructElem',
      S: type,
      K: kids.map((kid) => (isTag(kid) ? context.register(tag(kid)) : kid)),
    });
  const kids = grow(document, tag);
  document.catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot', K: kids })));
  return document.save();
}

const isTag = (kid: Tag | PDFObject): kid is Tag => Array.isArray(kid);

test('each type is counted once an element, however deep', async () => {
  const bytes = await tagged((document, tag) =>
    document.context.register(tag(['Document', ['H1'], ['L', ['LI', ['Lbl'], ['LBody', ['P']]], ['LI', ['LBody', ['P']]]], ['P']])),
  );
  expect(await countTags(bytes)).toEqual({ Document: 1, H1: 1, L: 1, LI: 2, Lbl: 1, LBody: 2, P: 3 });
});

test('marked content and references to annotations are not elements', async () => {
  const bytes = await tagged((document, tag) => {
    const { context } = document;
    const link = tag(['Link', context.obj({ Type: 'OBJR', Obj: document.getPage(0).ref }), context.obj({ Type: 'MCR', MCID: 4 })]);
    const paragraph = tag(['P', context.obj(12)]);
    paragraph.lookup(PDFName.of('K'), PDFArray).push(link);
    return context.obj([paragraph]);
  });
  expect(await countTags(bytes)).toEqual({ P: 1, Link: 1 });
});

test('an element that is reached twice is counted once', async () => {
  const bytes = await tagged((document, tag) => {
    const paragraph = document.context.register(tag(['P']));
    return document.context.obj([paragraph, document.context.register(tag(['Sect', paragraph]))]);
  });
  expect(await countTags(bytes)).toEqual({ P: 1, Sect: 1 });
});

test('an element that nothing leads to is not counted', async () => {
  const bytes = await tagged((document, tag) => {
    document.context.register(tag(['Table']));
    return document.context.register(tag(['Document']));
  });
  expect(await countTags(bytes)).toEqual({ Document: 1 });
});

test('a file without tags has none', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  expect(await countTags(await document.save())).toEqual({});
});
