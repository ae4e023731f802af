import { expect, test } from 'vitest';
import { languageOf, pathOf, type StructureElement } from '../../../../print/pdf/read/structure-tree.ts';
import { nameIn } from '../../../../print/pdf/read/values.ts';
import { readSample } from '../../conformance/failing.ts';

const { tree } = await readSample((sample) => sample.edit('el.L', '/K [', '/Lang (en) /K ['));
const element = (type: string): StructureElement => tree.elements.find((one) => one.type === type)!;

test('elements come in the order of reading', () => {
  expect(tree.elements.slice(0, 5).map(({ type }) => type)).toEqual(['Document', 'H1', 'P', 'Link', 'Figure']);
});

test('a path says where an element stands, and its rank among its like', () => {
  expect(pathOf(element('TD'))).toBe('Document/Table/TBody/TR/TD');
  expect(tree.elements.filter(({ type }) => type === 'P').map(pathOf)).toEqual(['Document/P[1]', 'Document/P[2]', 'Document/P[3]']);
});

test('a type of its own stands for the one it is mapped to', () => {
  expect(element('Propre')).toMatchObject({ standard: 'P', mapping: { to: 'P' } });
});

test('an element holds marked content and annotations', () => {
  expect(element('P').held).toMatchObject([{ kind: 'marked', mcid: 1 }]);
  const [marked, object] = element('Link').held;
  expect(marked).toMatchObject({ kind: 'marked', mcid: 2 });
  expect(object?.kind === 'object' && nameIn(object.object, 'Subtype')).toBe('Link');
});

test('the number of a form belongs to the form, not to the page', () => {
  const inForm = tree.elements
    .flatMap(({ held }) => held)
    .filter((held) => held.kind === 'marked' && nameIn(held.owner, 'Subtype') === 'Form');
  expect(inForm).toMatchObject([{ mcid: 0 }]);
});

test('a language holds for what is inside', () => {
  expect(languageOf(element('LBody'))).toBe('en');
  expect(languageOf(element('TD'))).toBeUndefined();
});

test('what a formula holds knows it', () => {
  expect(element('Formula').inFormula).toBe(true);
  expect(element('H1').inFormula).toBe(false);
});

test('a file without tags has an empty tree', async () => {
  const bare = await readSample((sample) => sample.edit('catalog', '/StructTreeRoot @tree', ''));
  expect(bare.tree.elements).toEqual([]);
});
