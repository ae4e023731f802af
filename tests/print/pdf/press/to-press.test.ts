import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectPdf } from '../../../../print/pdf/inspect.ts';
import { inspectPress, type InspectedPress } from '../../../../print/pdf/press/inspect-press.ts';
import { toPress } from '../../../../print/pdf/press/to-press.ts';
import { FOLDS, INK_LIMIT, addContent, addResource, finishedEdition, pressBytes, profile } from './press-sample.ts';

let bytes: Uint8Array;
let file: InspectedPress;
beforeAll(async () => {
  bytes = await pressBytes();
  file = await inspectPress(bytes);
});

const inksOf = (kind: string, page = 1): string[] => [
  ...new Set(
    file.paints
      .filter((paint) => paint.kind === kind && paint.page === page && !paint.isMask)
      .map(({ inks }) => inks?.map((ink) => Math.round(ink * 100)).join('/') ?? ''),
  ),
];

describe('colours', () => {
  test('near-black text is solid black, grey text is black alone, the rest has the inks of the profile', () => {
    const [black, grey, red, ...others] = inksOf('text');
    expect(black).toBe('0/0/0/100');
    expect(grey).toMatch(/^0\/0\/0\/\d+$/);
    expect(red).toMatch(/^0\/[1-9]\d\/\d+\/\d+$/);
    expect(others).toEqual([]);
    expect(inksOf('text', 2)).toEqual(['0/0/0/100']);
  });

  test('warm grey rules are black alone, however light', () => {
    const drawn = file.paints.filter(
      ({ kind, place }) => kind === 'rule' && place && place.top > 0 && place.bottom < 150 && place.left > 0,
    );
    expect(drawn.map(({ inks }) => inks!.slice(0, 3))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('a tint keeps its colour', () => {
    const tints = inksOf('area').filter((inks) => /^\d{1,2}\/\d\/\d\/\d$/.test(inks) && inks !== '0/0/0/0');
    expect(tints).toHaveLength(1);
    expect(tints[0]).not.toMatch(/^0\/0\/0/);
  });

  test('the stops of a gradient are inks, white is none', () => {
    expect(inksOf('gradient')).toHaveLength(3);
    expect(inksOf('gradient')).toContain('0/0/0/0');
    expect(file.paints.filter(({ kind, space }) => kind === 'gradient' && space !== 'cmyk')).toEqual([]);
  });

  test('a mask is grey, as light as its colour was', () => {
    const masks = file.paints.filter(({ isMask }) => isMask);
    expect(masks.map(({ colour }) => colour)).toEqual(masks.map(() => 'gray 0.3 '));
    expect(masks.length).toBeGreaterThan(0);
  });

  test('a picture is in four inks, within the limit', () => {
    const [picture] = file.pictures;
    expect(picture!.space).toBe('cmyk');
    expect(picture!.mostInk).toBeGreaterThan(1);
    expect(picture!.mostInk * 100).toBeLessThanOrEqual(INK_LIMIT);
    expect(picture!.dpi).toBeCloseTo(300, 0);
  });

  test('a lower ink limit holds for colours and for pictures', async () => {
    const low = await inspectPress(await pressBytes({ inkLimit: 120 }));
    const totals = low.paints.map(({ inks }) => inks?.reduce((sum, ink) => sum + ink, 0) ?? 0);
    expect(Math.max(...totals)).toBeLessThanOrEqual(1.2001);
    expect(Math.max(...low.pictures.map(({ mostInk }) => mostInk))).toBeLessThanOrEqual(1.2);
  });
});

describe('the sheet', () => {
  test('the words of each page are there, once', async () => {
    const { pages } = await inspectPdf(bytes);
    expect(pages[0]!.match(/Presque noir/g)).toHaveLength(1);
    expect(pages[1]).toContain('Deuxième page');
  });

  test('what touched the cut goes on to the end of the bleed, and no further', () => {
    const grounds = file.paints.filter(
      ({ kind, page, colour, place }) => page === 1 && kind === 'area' && place && place.top < 0 && colour.startsWith('cmyk'),
    );
    expect(Math.min(...grounds.map(({ place }) => place!.left))).toBeCloseTo(-3, 1);
    expect(Math.max(...grounds.map(({ place }) => place!.right))).toBeCloseTo(103, 1);
    expect(Math.min(...grounds.map(({ place }) => place!.top))).toBeCloseTo(-3, 1);
  });

  test('the page over its mirrors is blended as one, so that no seam shows', () => {
    expect(file.groupsBlendIn).toContain('/DeviceCMYK');
  });

  test('a page that nothing touches is left as it was', () => {
    expect(file.paints.filter(({ page, kind }) => page === 2 && kind !== 'rule')).toHaveLength(1);
  });

  test('pages that a layout drew with its bleed are cut at the bleed asked for', async () => {
    const drawn = await finishedEdition((document) => {
      for (const page of document.getPages()) addContent(page, '1 0 0 rg 0 0 284 426 re f');
    });
    const pressed = await inspectPress(await toPress(drawn, { profile, inkLimit: 300, drawn: 5 }));
    const [page] = pressed.pages;
    expect([page!.trim[2] - page!.trim[0], page!.trim[3] - page!.trim[1]].map(Math.round)).toEqual([90, 140]);
    const lefts = pressed.paints.filter(({ kind }) => kind === 'area').map(({ place }) => place!.left);
    expect(Math.min(...lefts)).toBeCloseTo(-3, 1);
  });

  test('folds are marked on the page that has some', () => {
    const marks = file.paints.filter(
      ({ place }) => place && Math.abs(place.left - FOLDS[0]![0]!) < 0.1 && (place.bottom < -3 || place.top > 153),
    );
    expect(marks.map(({ page }) => page)).toEqual([1, 1]);
  });

  test('nothing that a screen alone uses is left', async () => {
    const document = await PDFDocument.load(bytes);
    expect(['StructTreeRoot', 'Outlines', 'ViewerPreferences'].filter((key) => document.catalog.has(PDFName.of(key)))).toEqual([]);
    expect(file.pages.map(({ annotations }) => annotations)).toEqual([0, 0]);
  });
});

test('two runs give the same bytes', async () => {
  expect(Buffer.from(await pressBytes()).equals(Buffer.from(bytes))).toBe(true);
});

describe('what cannot be separated is refused, with its page', () => {
  const pressed = async (change: (document: PDFDocument) => void): Promise<Uint8Array> =>
    toPress(await finishedEdition(change), { profile });

  test('a gradient that is a program', async () => {
    const change = (document: PDFDocument): void => {
      const { context } = document;
      const program = context.register(context.stream('{ dup dup }', { FunctionType: 4, Domain: [0, 1], Range: [0, 1, 0, 1, 0, 1] }));
      const shading = { ShadingType: 1, ColorSpace: 'DeviceRGB', Function: program };
      const pattern = context.obj({ Type: 'Pattern', PatternType: 2, Shading: shading } as never);
      addResource(document.getPage(1), 'Pattern', 'P9', context.register(pattern));
      addContent(document.getPage(1), '/Pattern cs /P9 scn 0 0 20 20 re f');
    };
    await expect(pressed(change)).rejects.toThrow('Page 2 : un dégradé est écrit comme un programme.');
  });

  test('a picture written in the page itself', async () => {
    const change = (document: PDFDocument): void => addContent(document.getPage(0), 'BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI');
    await expect(pressed(change)).rejects.toThrow('Page 1 : une image est écrite dans le dessin même de la page');
  });

  test('a spot colour', async () => {
    const change = (document: PDFDocument): void => {
      const { context } = document;
      const gold = context.obj([
        'Separation',
        'Or',
        'DeviceCMYK',
        { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [0, 0, 1, 0], N: 1 },
      ] as never);
      addResource(document.getPage(0), 'ColorSpace', 'Or', context.register(gold));
      addContent(document.getPage(0), '/Or cs 1 scn 10 10 20 20 re f');
    };
    await expect(pressed(change)).rejects.toThrow('Une couleur de ce PDF n’est ni grise, ni de l’écran, ni en quadrichromie');
  });
});
