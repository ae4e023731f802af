/** Walks one content stream, operation by operation, forms included, and tells a collector what it sees. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { operations, type Operation } from '../../content-operations.ts';
import type { StructureElement } from '../structure-tree.ts';
import { latin1Of } from '../stream-bytes.ts';
import { arrayIn, asDict, dictIn, nameIn, numberIn, valueOf, type Value } from '../values.ts';
import type { ContentCollector } from './content-collector.ts';
import type { CodeUse } from './content-facts.ts';
import { overLimits } from './content-limits.ts';
import { readInlineImage } from './inline-image.ts';
import { inherited, openMark, propertiesOf, type Mark } from './marked-content.ts';
import { nameOf, operandsIn, stringsIn, type ByteString, type Operand } from './operands.ts';
import { deviceColours, effectOf } from './operators.ts';

/** What the walk asks of the rest of the file. */
export interface Around {
  readonly collector: ContentCollector;
  readonly elementOf: (owner: PDFDict, mcid: number) => StructureElement | undefined;
  /** Character codes of the bytes of a string. */
  readonly codesOf: (font: PDFDict, bytes: string) => readonly number[];
}

/** What is drawn from one page, appearance, pattern or glyph, with all its forms. */
export interface Drawing {
  readonly place: string;
  readonly marks: Mark[];
  readonly loose: Map<string, number>;
  outsideArtifacts: number;
}

/** A content stream: its dictionary, or its page's, and the resources it may name without having them. */
export interface StreamSource {
  readonly owner: PDFDict;
  /** Resources of what draws it. */
  readonly lent?: PDFDict | undefined;
  /** Resources that the font of a glyph has for it. */
  readonly given?: PDFDict | undefined;
  /** Forms that it is drawn in. */
  readonly within?: readonly PDFDict[];
}

/** The part of the graphics state that decides which glyphs are painted. */
interface TextState {
  readonly font: PDFDict | undefined;
  readonly mode: number;
}

const INVISIBLE = 3;
const DEEPEST = 28;
const LONGEST_STRING = 32767;

export class ContentWalker {
  private readonly around: Around;
  private readonly drawing: Drawing;
  private readonly owner: PDFDict;
  private readonly resources: PDFDict | undefined;
  /** The stream has no resources of its own. */
  private readonly borrows: boolean;
  private readonly within: readonly PDFDict[];
  private mark: Mark | undefined;
  private state: TextState;
  private readonly saved: TextState[] = [];

  constructor(around: Around, drawing: Drawing, source: StreamSource, mark?: Mark, state: TextState = { font: undefined, mode: 0 }) {
    const own = dictIn(source.owner, 'Resources') ?? source.given;
    this.around = around;
    this.drawing = drawing;
    this.owner = source.owner;
    this.resources = own ?? source.lent;
    this.borrows = own === undefined;
    this.within = source.within ?? [];
    this.mark = mark;
    this.state = state;
  }

  walk(content: string): void {
    for (const found of overLimits(content)) this.see('overLimits', found);
    for (const operation of operations(content)) this.meet(content, operation);
  }

  private see(what: Parameters<ContentCollector['see']>[0], value: string): void {
    this.around.collector.see(what, value, this.drawing.place);
  }

  private meet(content: string, { operator, start, end }: Operation): void {
    const effect = effectOf.get(operator);
    if (effect === 'nothing') return;
    const read = (): Operand[] => operandsIn(content, start, end - operator.length);
    if (effect === 'show') this.show(content, start, end);
    else if (effect === 'open') this.open(read());
    else if (effect === 'close') this.mark = this.mark?.parent;
    else if (effect === 'paint') this.paint('un tracé');
    else if (effect === 'colour') this.see('deviceColours', deviceColours[operator] ?? '');
    else if (effect === 'save') this.save();
    else if (effect === 'restore') this.state = this.saved.pop() ?? this.state;
    else if (effect === 'shade') this.paint('un dégradé');
    else if (effect === 'inline') this.drawInline(content.slice(start + 2, end));
    else if (effect === undefined) this.see('unknownOperators', operator);
    else this.meetNamed(operator, nameOf(read()[0]), read);
  }

  private meetNamed(operator: string, name: string | undefined, read: () => Operand[]): void {
    if (operator === 'Tf') this.state = { ...this.state, font: this.resource('Font', name) };
    else if (operator === 'Tr') this.state = { ...this.state, mode: Number(read()[0] ?? 0) };
    else if (operator === 'Do') this.drawObject(name);
    else if (operator === 'gs') this.applyState(this.resource('ExtGState', name));
    else if (operator === 'ri') this.see('renderingIntents', name ?? '');
    else this.setSpace(name);
  }

  private resource(kind: string, name: string | undefined): PDFDict | undefined {
    if (name === undefined) return undefined;
    if (this.borrows) this.see('borrowedResources', `${kind} ${name}`);
    return dictIn(dictIn(this.resources, kind), name);
  }

  private setSpace(name: string | undefined): void {
    if (name?.startsWith('Device')) this.see('deviceColours', name);
    else if (name !== undefined && name !== 'Pattern') this.resource('ColorSpace', name);
  }

  private applyState(state: PDFDict | undefined): void {
    const font = asDict(arrayIn(state, 'Font')?.[0]);
    if (font) this.state = { ...this.state, font };
  }

  private save(): void {
    this.saved.push(this.state);
    if (this.saved.length > DEEPEST) this.see('deepStates', `q imbriqué ${this.saved.length} fois`);
  }

  private open([tag, properties]: Operand[]): void {
    const list = propertiesOf(properties, (name) => this.resource('Properties', name));
    this.mark = openMark(nameOf(tag) ?? '', list, this.mark, (mcid) => this.around.elementOf(this.owner, mcid));
    this.drawing.marks.push(this.mark);
  }

  private paint(what: string): void {
    if (this.mark?.inArtifact) return;
    this.drawing.outsideArtifacts += 1;
    if (this.mark?.element) return;
    const lost = inherited(this.mark, ({ mcid }) => mcid);
    const named = lost === undefined ? what : `${what} sous le numéro ${lost}, que l’arbre des balises ne tient pas`;
    this.drawing.loose.set(named, (this.drawing.loose.get(named) ?? 0) + 1);
  }

  private show(content: string, start: number, end: number): void {
    if (this.mark) this.mark.text = true;
    this.paint('du texte');
    for (const string of stringsIn(content, start, end)) this.useCodes(string);
  }

  private useCodes({ bytes, flaw }: ByteString): void {
    if (flaw) this.see('flawedStrings', flaw);
    if (bytes.length > LONGEST_STRING) this.see('overLimits', `une chaîne de ${bytes.length} octets`);
    const { font, mode } = this.state;
    if (!font) return;
    const uses = this.around.collector.usesOf(font);
    const bare = !(this.mark?.replaced ?? false);
    const inFormula = this.mark?.element?.inFormula ?? false;
    for (const code of this.around.codesOf(font, bytes)) {
      let use = uses.get(code);
      if (!use) {
        use = { place: this.drawing.place, visible: false, bare: false, inFormula: false } satisfies CodeUse;
        uses.set(code, use);
      }
      use.visible ||= mode !== INVISIBLE;
      use.bare ||= bare;
      use.inFormula ||= inFormula;
    }
  }

  private drawInline(text: string): void {
    this.paint('une image');
    const { filters, spaces, intents, isInterpolated, depth } = readInlineImage(text);
    for (const filter of filters) this.see('inlineFilters', filter);
    for (const space of spaces) if (space.startsWith('Device')) this.see('deviceColours', space);
    for (const intent of intents) this.see('renderingIntents', intent);
    if (isInterpolated) this.see('inlineInterpolated', 'true');
    if (depth !== undefined) this.see('inlineDepths', depth);
  }

  private drawObject(name: string | undefined): void {
    const object = name === undefined ? undefined : valueOf(dictIn(this.resources, 'XObject'), name);
    this.resource('XObject', name);
    const dict = asDict(object);
    if (nameIn(dict, 'Subtype') === 'Form' && dict) this.drawForm(dict, object);
    else this.paint('une image');
  }

  private drawForm(form: PDFDict, stream: Value): void {
    const use = this.around.collector.drawForm(form, this.drawing.place);
    if (this.within.includes(form)) return;
    // A form that is held as a whole is the content of the element that holds it.
    const whole = this.around.elementOf(form, -1);
    const outer = whole && numberIn(form, 'StructParent') !== undefined ? this.wrap(whole) : this.mark;
    const before = this.drawing.marks.length;
    const inner = { owner: form, lent: this.resources, within: [...this.within, form] };
    new ContentWalker(this.around, this.drawing, inner, outer, this.state).walk(latin1Of(stream) ?? '');
    use.numbered ||= this.drawing.marks.slice(before).some(({ mcid }) => mcid !== undefined);
  }

  private wrap(element: StructureElement): Mark {
    const mark = openMark('', new Map([['MCID', -1]]), this.mark, () => element);
    this.drawing.marks.push(mark);
    return mark;
  }
}
