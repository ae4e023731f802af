/** The part of Paged.js 0.4.3 that this project uses: the package carries no type declarations. */
declare module 'pagedjs' {
  export interface BreakToken {
    readonly node: Node | undefined;
    readonly offset: number;
  }
  export interface Page {
    readonly element: HTMLElement;
    readonly area: HTMLElement;
    readonly footnotesArea: HTMLElement;
    removeListeners(): void;
  }
  export interface Chunker {
    readonly source: DocumentFragment;
    readonly pages: Page[];
    readonly total: number;
  }
  export class Handler {
    constructor(chunker: Chunker, polisher: unknown, caller: unknown);
    readonly chunker: Chunker;
    beforeParsed?(content: DocumentFragment): void;
    afterParsed?(content: DocumentFragment): void;
    layout?(rendered: HTMLElement): void;
    onOverflow?(overflow: Range | undefined, rendered: HTMLElement): Range | undefined;
    afterPageLayout?(page: HTMLElement, object: Page, breakToken: BreakToken | undefined, chunker: Chunker): void;
    finalizePage?(page: HTMLElement, object: Page): void;
    afterRendered?(pages: Page[]): void;
  }
  export class Previewer {
    constructor(options?: Record<string, unknown>);
    preview(content: DocumentFragment, styles: Record<string, string>[], target: HTMLElement): Promise<{ total: number }>;
  }
  export function registerHandlers(...handlers: (typeof Handler)[]): void;
}
