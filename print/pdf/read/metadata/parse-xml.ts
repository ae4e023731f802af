/** Parses well-formed XML into a tree of elements with their namespaces. */
import sax from 'sax';

export interface XmlName {
  readonly namespace: string;
  readonly prefix: string;
  readonly local: string;
}
export interface XmlElement extends XmlName {
  readonly attributes: readonly (XmlName & { readonly value: string })[];
  readonly children: readonly XmlElement[];
  /** Text directly in it. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

export interface ParsedXml {
  readonly root: XmlElement | undefined;
  /** Processing instructions, by name. */
  readonly instructions: readonly { readonly name: string; readonly body: string }[];
}

const nameOf = ({ uri, prefix, local }: sax.QualifiedName): XmlName => ({ namespace: uri, prefix, local });

/** @throws Error for XML that is not well-formed, with its line. */
export function parseXml(text: string): ParsedXml {
  const parser = sax.parser(true, { xmlns: true, position: true });
  const instructions: { name: string; body: string }[] = [];
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const addText = (found: string): void => {
    const top = open.at(-1);
    if (top) top.text += found;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.onprocessinginstruction = (instruction) => instructions.push(instruction);
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onopentag = (tag) => {
    if (!('uri' in tag)) return;
    const attributes = Object.values(tag.attributes).map((attribute) => ({ ...nameOf(attribute), value: attribute.value }));
    const element: Open = { ...nameOf(tag), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  };
  parser.onclosetag = () => open.pop();
  parser.write(text).close();
  return { root, instructions };
}
