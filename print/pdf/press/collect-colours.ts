/** Reads where each content stream chooses its colours and where it uses them. */
import { PDFDict, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import type { Colour, Target } from './graphics-state.ts';
import { roleOf } from './paint-role.ts';
import type { Role } from './separation.ts';
import {
  walkPage,
  type Boundary,
  type ColourChoice,
  type Drawing,
  type PaintVisit,
  type Picture,
  type PictureVisit,
  type Visit,
} from './walk-page.ts';

/** A colour put in force where something is painted with it. */
export interface ColourUse {
  readonly at: number;
  readonly target: Target;
  readonly colour: Colour;
  readonly role: Role;
}

export interface ColouredDrawing {
  readonly drawing: Drawing;
  /** Where the stream chose colours: these operations go. */
  readonly choices: { readonly start: number; readonly end: number }[];
  readonly uses: ColourUse[];
}

export interface DocumentColours {
  readonly drawings: readonly ColouredDrawing[];
  readonly shadings: ReadonlyMap<PDFDict, { readonly isMask: boolean; readonly page: number }>;
  readonly pictures: ReadonlyMap<PDFRef, { readonly picture: Picture; readonly page: number }>;
}

/** What the rewritten stream has in force, or nothing when it is not known. */
type InForce = Partial<Record<Target, string>>;

interface Open {
  readonly coloured: ColouredDrawing;
  readonly isNew: boolean;
  inForce: InForce;
  readonly saved: InForce[];
}

const keyOf = ({ space, values, name }: Colour, role: Role): string => [space, ...values, name ?? '', role].join(' ');

class Collector {
  readonly drawings = new Map<PDFRef, ColouredDrawing>();
  readonly shadings = new Map<PDFDict, { readonly isMask: boolean; readonly page: number }>();
  readonly pictures = new Map<PDFRef, { readonly picture: Picture; readonly page: number }>();
  private readonly open: Open[] = [];

  private enter(drawing: Drawing): void {
    const known = this.drawings.get(drawing.ref);
    if (known && known.drawing.isMask !== drawing.isMask) throw new RangeError('Un même dessin sert de masque et d’image.');
    const coloured = known ?? { drawing, choices: [], uses: [] };
    this.drawings.set(drawing.ref, coloured);
    this.open.push({ coloured, isNew: !known, inForce: {}, saved: [] });
  }

  private use(open: Open, target: Target, at: number, colour: Colour, role: Role): void {
    if (colour.space === 'pattern') return;
    const key = keyOf(colour, role);
    if (open.inForce[target] === key) return;
    open.inForce = { ...open.inForce, [target]: key };
    if (open.isNew) open.coloured.uses.push({ at, target, colour, role });
  }

  private choose(open: Open, { target, colour, start, end }: ColourChoice): void {
    // A pattern stays where it was chosen.
    if (colour.space === 'pattern') open.inForce = { ...open.inForce, [target]: 'pattern' };
    else if (open.isNew) open.coloured.choices.push({ start, end });
  }

  private cross(open: Open, { type }: Boundary): void {
    if (type === 'save') open.saved.push(open.inForce);
    else if (type === 'restore') open.inForce = open.saved.pop() ?? open.inForce;
  }

  private paint(open: Open, visit: PaintVisit, page: number): void {
    const { paint } = visit;
    if (paint.kind === 'inline-image')
      throw new RangeError(`Page ${page} : une image est écrite dans le dessin même de la page, elle ne peut être séparée.`);
    for (const target of paint.targets) this.use(open, target, paint.start, paint.state[target], roleOf(visit, target));
  }

  private addPicture(open: Open, { picture, start, state }: PictureVisit, page: number): void {
    this.pictures.set(picture.ref, { picture, page });
    if (picture.isStencil) this.use(open, 'fill', start, state.fill, 'area');
  }

  take(visit: Visit, page: number): void {
    if (visit.type === 'enter') this.enter(visit.drawing);
    else if (visit.type === 'leave') this.open.pop();
    else if (visit.type === 'shading') this.shadings.set(visit.shading, { isMask: visit.drawing.isMask, page });
    else {
      const open = this.open.at(-1);
      if (!open) return;
      if (visit.type === 'colour') this.choose(open, visit);
      else if (visit.type === 'paint') this.paint(open, visit, page);
      else if (visit.type === 'picture') this.addPicture(open, visit, page);
      else this.cross(open, visit);
    }
  }
}

/** @throws RangeError for what has no colours that this project can separate. */
export function collectColours(document: PDFDocument): DocumentColours {
  const collector = new Collector();
  for (const [index, page] of document.getPages().entries()) for (const visit of walkPage(document, page)) collector.take(visit, index + 1);
  return { drawings: [...collector.drawings.values()], shadings: collector.shadings, pictures: collector.pictures };
}
