import { expect, test } from 'vitest';
import { parseXml } from '../../../../../print/pdf/read/metadata/parse-xml.ts';
import { readProperties, textOf, textsOf, type XmpProperty, type XmpValue } from '../../../../../print/pdf/read/metadata/xmp-properties.ts';
import { fitsType, isKnownType } from '../../../../../print/pdf/read/metadata/xmp-types.ts';

const rdf = (body: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="urn:dc" xmlns:un="urn:un">${body}</rdf:RDF>`;
const read = (body: string): XmpProperty[] => readProperties(parseXml(rdf(body)).root);
const described = (body: string, attributes = ''): XmpProperty[] =>
  read(`<rdf:Description rdf:about="" ${attributes}>${body}</rdf:Description>`);
const value = (body: string): XmpValue => described(body)[0]!.value;

test('a property is a text, with its namespace and its prefix', () => {
  expect(described('<dc:format> application/pdf </dc:format>')).toEqual([
    { namespace: 'urn:dc', prefix: 'dc', local: 'format', value: { kind: 'text', text: 'application/pdf', lang: undefined } },
  ]);
});

test('an attribute is a property in short', () => {
  expect(described('', 'un:part="2"')).toMatchObject([{ local: 'part', value: { kind: 'text', text: '2' } }]);
});

test('the default text goes first among languages', () => {
  const title = value(
    '<dc:title><rdf:Alt><rdf:li xml:lang="fr">Un</rdf:li><rdf:li xml:lang="x-default">Deux</rdf:li></rdf:Alt></dc:title>',
  );
  expect(textOf(title)).toBe('Deux');
  expect(textsOf(title)).toEqual(['Un', 'Deux']);
});

test.each([
  ['<un:a rdf:parseType="Resource"><un:b>1</un:b></un:a>'],
  ['<un:a><rdf:Description><un:b>1</un:b></rdf:Description></un:a>'],
  ['<un:a un:b="1"/>'],
])('%s is a structure', (body) => {
  expect(value(body)).toMatchObject({ kind: 'struct', fields: [{ local: 'b', value: { kind: 'text', text: '1' } }] });
});

test('XML that is not well-formed is refused', () => {
  expect(() => parseXml('<a><b></a>')).toThrow('Unexpected close tag');
  expect(() => parseXml('<a:b/>')).toThrow('Unbound namespace prefix');
});

test('RDF that XMP does not allow is refused', () => {
  expect(() => readProperties(parseXml('<a/>').root)).toThrow('pas d’élément rdf:RDF');
  expect(() => read('<un:a/>')).toThrow('élément un:a là où seul rdf:Description est permis');
  expect(() => read('<rdf:Description rdf:about="a"/><rdf:Description rdf:about="b"/>')).toThrow('plusieurs valeurs de rdf:about : a, b');
});

const text = (written: string): XmpValue => ({ kind: 'text', text: written });
test.each<[string, XmpValue, boolean]>([
  ['Text', text('mot'), true],
  ['Integer', text('12'), true],
  ['Integer', text('douze'), false],
  ['Boolean', text('True'), true],
  ['Date', text('2026-01-31T12:00:00+01:00'), true],
  ['Date', text('hier'), false],
  ['Closed Choice of Integer', text('3'), true],
  ['bag Text', { kind: 'bag', items: [text('un')] }, true],
  ['seq Text', { kind: 'bag', items: [text('un')] }, false],
  ['Lang Alt', { kind: 'alt', items: [{ kind: 'text', text: 'un', lang: 'fr' }] }, true],
  ['Lang Alt', { kind: 'alt', items: [text('un')] }, false],
  ['ResourceRef', { kind: 'struct', fields: [] }, true],
  ['ResourceRef', text('un'), false],
])('as %s, %j: %s', (type, given, fits) => {
  expect(fitsType(given, type)).toBe(fits);
});

test('a type is known when XMP has it, or when the file describes it', () => {
  const own = new Set(['Remarque']);
  expect(['Text', 'Bag Date', 'Lang Alt', 'Remarque', 'seq Remarque', 'Inconnu'].map((type) => isKnownType(type, own))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});
