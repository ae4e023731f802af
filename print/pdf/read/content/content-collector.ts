/** Gathers what the walk through the content streams sees, each thing at the first place where it is seen. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { CodeUse, ContentFacts, StreamFacts } from './content-facts.ts';

interface FormUse {
  draws: number;
  numbered: boolean;
  readonly place: string;
}
type Seen = Exclude<keyof ContentFacts, 'streams' | 'fontUses' | 'forms'>;

export class ContentCollector {
  private readonly streams: StreamFacts[] = [];
  private readonly fontUses = new Map<PDFDict, Map<number, CodeUse>>();
  private readonly forms = new Map<PDFDict, FormUse>();
  private readonly firsts: Record<Seen, Map<string, string>> = {
    deviceColours: new Map(),
    renderingIntents: new Map(),
    unknownOperators: new Map(),
    borrowedResources: new Map(),
    deepStates: new Map(),
    inlineFilters: new Map(),
    inlineInterpolated: new Map(),
    inlineDepths: new Map(),
    flawedStrings: new Map(),
    overLimits: new Map(),
  };

  see(what: Seen, value: string, place: string): void {
    const seen = this.firsts[what];
    if (!seen.has(value)) seen.set(value, place);
  }

  addStream(stream: StreamFacts): void {
    this.streams.push(stream);
  }

  /** Codes of a font, to be filled. */
  usesOf(font: PDFDict): Map<number, CodeUse> {
    const uses = this.fontUses.get(font) ?? new Map<number, CodeUse>();
    this.fontUses.set(font, uses);
    return uses;
  }

  drawForm(form: PDFDict, place: string): FormUse {
    const use = this.forms.get(form) ?? { draws: 0, numbered: false, place };
    use.draws += 1;
    this.forms.set(form, use);
    return use;
  }

  facts(): ContentFacts {
    return { streams: this.streams, fontUses: this.fontUses, forms: this.forms, ...this.firsts };
  }
}
