/** Reads the RDF of an XMP packet (ISO 16684-1) into properties: a text, a list, alternatives by language, or a structure. */
import type { XmlElement, XmlName } from './parse-xml.ts';

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const LISTS: Readonly<Record<string, 'bag' | 'seq' | 'alt'>> = { Bag: 'bag', Seq: 'seq', Alt: 'alt' };

export type XmpValue = (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bag' | 'seq' | 'alt'; readonly items: readonly XmpValue[] }
  | { readonly kind: 'struct'; readonly fields: readonly XmpProperty[] }
) & { readonly lang?: string | undefined };

export interface XmpProperty extends XmlName {
  readonly value: XmpValue;
}

const isRdf = ({ namespace, local }: XmlName, name: string): boolean => namespace === RDF && local === name;
const attribute = (element: XmlElement, namespace: string, local: string): string | undefined =>
  element.attributes.find((one) => one.namespace === namespace && one.local === local)?.value;

/** Attributes that are properties written in short. */
const shortForms = (element: XmlElement): XmpProperty[] =>
  element.attributes
    .filter(({ namespace, prefix }) => ![RDF, XML, XMLNS, ''].includes(namespace) && prefix !== 'xmlns')
    .map(({ namespace, prefix, local, value }) => ({ namespace, prefix, local, value: { kind: 'text', text: value } }));

const fieldsOf = (element: XmlElement): XmpProperty[] => [...shortForms(element), ...element.children.map(propertyOf)];

function valueOf(element: XmlElement): XmpValue {
  const lang = attribute(element, XML, 'lang');
  if (attribute(element, RDF, 'parseType') === 'Resource') return { kind: 'struct', fields: fieldsOf(element), lang };
  const [child] = element.children;
  const list = child?.namespace === RDF ? LISTS[child.local] : undefined;
  if (child && list) return { kind: list, items: child.children.map(valueOf), lang };
  if (child && isRdf(child, 'Description')) return { kind: 'struct', fields: fieldsOf(child), lang };
  const resource = attribute(element, RDF, 'resource');
  const short = shortForms(element);
  if (!child && resource === undefined && short.length > 0) return { kind: 'struct', fields: short, lang };
  return { kind: 'text', text: resource ?? element.text.trim(), lang };
}

function propertyOf(element: XmlElement): XmpProperty {
  const { namespace, prefix, local } = element;
  return { namespace, prefix, local, value: valueOf(element) };
}

/** The properties of every `rdf:Description`. @throws Error when the packet holds no RDF, or RDF that XMP does not allow. */
export function readProperties(root: XmlElement | undefined): XmpProperty[] {
  const rdf = root && (isRdf(root, 'RDF') ? root : root.children.find((child) => isRdf(child, 'RDF')));
  if (!rdf) throw new Error('pas d’élément rdf:RDF');
  const stray = rdf.children.find((child) => !isRdf(child, 'Description'));
  if (stray) throw new Error(`élément ${stray.prefix}:${stray.local} là où seul rdf:Description est permis`);
  const abouts = new Set(rdf.children.map((child) => attribute(child, RDF, 'about') ?? attribute(child, '', 'about') ?? ''));
  if (abouts.size > 1) throw new Error(`plusieurs valeurs de rdf:about : ${[...abouts].join(', ')}`);
  return rdf.children.flatMap(fieldsOf);
}

/** The text of a property: the default one among alternatives. */
export function textOf(value: XmpValue | undefined): string | undefined {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'alt') return textOf(value.items.find(({ lang }) => lang === 'x-default') ?? value.items[0]);
  return undefined;
}

/** The texts of a list; a lone text is a list of one. */
export const textsOf = (value: XmpValue | undefined): string[] =>
  value && 'items' in value ? value.items.flatMap((item) => textOf(item) ?? []) : [textOf(value) ?? []].flat();
