/** Reads every content stream of a file once: pages, appearances of annotations, patterns, glyphs of Type 3 fonts. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { FileObjects } from '../file-objects.ts';
import { latin1Of } from '../stream-bytes.ts';
import type { StructureElement, StructureTree } from '../structure-tree.ts';
import { arrayIn, asArray, asDict, dictIn, entriesOf, isStream, nameIn, numberIn, valueOf, type Value } from '../values.ts';
import { ContentCollector } from './content-collector.ts';
import type { ContentFacts, StreamKind } from './content-facts.ts';
import { ContentWalker, type Around, type Drawing } from './content-walker.ts';

/** A page with the resources that it may inherit. */
export interface PageOfFile {
  readonly dict: PDFDict;
  readonly number: number;
  readonly inherited: PDFDict | undefined;
}

/** An element holds a content when it names it, and when the parent tree leads back to the element. */
function elementFinder(tree: StructureTree): Around['elementOf'] {
  const marked = new Map<PDFDict, Map<number, StructureElement>>();
  const whole = new Map<PDFDict, StructureElement>();
  for (const element of tree.elements) {
    for (const held of element.held) {
      if (held.kind === 'object') {
        if (held.object) whole.set(held.object, element);
      } else if (held.owner) {
        const numbers = marked.get(held.owner) ?? new Map<number, StructureElement>();
        numbers.set(held.mcid, element);
        marked.set(held.owner, numbers);
      }
    }
  }
  const parents = new Map<PDFDict, Value[] | undefined>();
  const parentsOf = (owner: PDFDict): Value[] | undefined => {
    if (!parents.has(owner)) parents.set(owner, asArray(tree.parentTree.get(numberIn(owner, 'StructParents') ?? -1)));
    return parents.get(owner);
  };
  return (owner, mcid) => {
    const element = mcid < 0 ? whole.get(owner) : marked.get(owner)?.get(mcid);
    const back = mcid < 0 ? tree.parentTree.get(numberIn(owner, 'StructParent') ?? -1) : parentsOf(owner)?.[mcid];
    return element && element.dict === back ? element : undefined;
  };
}

export interface ContentSource {
  readonly pages: readonly PageOfFile[];
  readonly objects: FileObjects;
  readonly tree: StructureTree;
  readonly codesOf: Around['codesOf'];
}

/** Where a stream stands in the file, and what it draws. */
interface Root {
  readonly kind: StreamKind;
  readonly place: string;
  /** The page, annotation, pattern or font that is drawn. */
  readonly drawn: PDFDict;
  /** Dictionary of the stream, or of the page. */
  readonly owner: PDFDict;
  /** Resources that it may name besides its own: lent by its parent, or given by its font. */
  readonly lent?: PDFDict | undefined;
  readonly given?: PDFDict | undefined;
}

export function readContent({ pages, objects, tree, codesOf }: ContentSource): ContentFacts {
  const collector = new ContentCollector();
  const around: Around = { collector, elementOf: elementFinder(tree), codesOf };
  const read = ({ kind, place, drawn, owner, lent, given }: Root, content: string): void => {
    const drawing: Drawing = { place, marks: [], loose: new Map(), outsideArtifacts: 0 };
    new ContentWalker(around, drawing, { owner, lent, given }).walk(content);
    collector.addStream({ kind, owner: drawn, ...drawing });
  };
  const readStream = (root: Omit<Root, 'owner'>, stream: Value): void => {
    const owner = asDict(stream);
    if (owner && isStream(stream)) read({ ...root, owner }, latin1Of(stream) ?? '');
  };

  for (const { dict, number, inherited } of pages) {
    const contents = arrayIn(dict, 'Contents') ?? [valueOf(dict, 'Contents')];
    const parts = contents.map((stream) => latin1Of(stream) ?? '');
    read({ kind: 'page', place: `page ${number}`, drawn: dict, owner: dict, lent: inherited }, parts.join('\n'));
    for (const [rank, annotation] of (arrayIn(dict, 'Annots') ?? []).map(asDict).entries()) {
      const normal = valueOf(dictIn(annotation, 'AP'), 'N');
      const states = isStream(normal) ? [normal] : entriesOf(asDict(normal)).map(([, state]) => state);
      const place = `page ${number}, annotation ${rank + 1}`;
      if (annotation) for (const state of states) readStream({ kind: 'appearance', place, drawn: annotation }, state);
    }
  }
  for (const { dict, stream, object } of objects.holding('PatternType')) {
    readStream({ kind: 'pattern', place: `motif (objet ${object})`, drawn: dict }, stream);
  }
  for (const { dict, object } of objects.holding('CharProcs')) {
    const font = `police de type 3 ${nameIn(dict, 'Name') ?? ''} (objet ${object})`;
    for (const [name, glyph] of entriesOf(dictIn(dict, 'CharProcs'))) {
      readStream({ kind: 'glyph', place: `${font}, glyphe ${name}`, drawn: dict, given: dictIn(dict, 'Resources') }, glyph);
    }
  }
  return collector.facts();
}
