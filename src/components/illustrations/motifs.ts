/**
 * The five patterns of the book as SVG paths that cover a rectangle: points, stripes, waves, grid, chevrons.
 * Every mark is written out: Chrome turns `<pattern>` tiles into bitmaps when it prints.
 */
export type Partie = 0 | 1 | 2 | 3 | 4 | 5;

export interface Motif {
  readonly d: string;
  /** Width of the strokes, as a share of the step. */
  readonly trait: number;
  /** Shape of their ends: a stroke of almost no length with round ends is a point, in a tenth of the characters of a disc. */
  readonly bout: 'butt' | 'round';
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Diameter of a point, as a share of the step. */
const POINT = 0.34;

function points(w: number, h: number, pas: number): string {
  const r = (pas * POINT) / 2;
  let d = '';
  for (let row = 0, y = pas / 2; y < h + r; row++, y += pas * 0.8) {
    for (let x = row % 2 ? 0 : pas / 2; x < w + r; x += pas) {
      d += `M${n(x)} ${n(y)}h.01`;
    }
  }
  return d;
}

function rayures(w: number, h: number, pas: number): string {
  let d = '';
  for (let x = -h; x < w; x += pas) d += `M${n(x)} ${n(h)}l${n(h)} ${n(-h)}`;
  return d;
}

function vagues(w: number, h: number, pas: number): string {
  let d = '';
  for (let y = pas / 2; y < h + pas; y += pas * 0.8) {
    d += `M${n(-pas / 2)} ${n(y)}q${n(pas / 2)} ${n(-pas * 0.7)} ${n(pas)} 0`;
    for (let x = pas / 2; x < w + pas; x += pas) d += `t${n(pas)} 0`;
  }
  return d;
}

function grille(w: number, h: number, pas: number): string {
  let d = '';
  for (let x = pas / 2; x < w; x += pas) d += `M${n(x)} 0v${n(h)}`;
  for (let y = pas / 2; y < h; y += pas) d += `M0 ${n(y)}h${n(w)}`;
  return d;
}

function chevrons(w: number, h: number, pas: number): string {
  let d = '';
  for (let y = pas * 0.8; y < h + pas; y += pas * 0.8) {
    d += `M${n(-pas / 2)} ${n(y)}`;
    for (let x = -pas / 2, up = true; x < w; x += pas / 2, up = !up) d += `l${n(pas / 2)} ${n(up ? -pas / 2 : pas / 2)}`;
  }
  return d;
}

/** Part 0 has no pattern of its own: it borrows the finest points. */
export function motif(partie: Partie, largeur: number, hauteur: number, pas: number): Motif {
  switch (partie) {
    case 0:
    case 1:
      return { d: points(largeur, hauteur, pas), trait: POINT, bout: 'round' };
    case 2:
      return { d: rayures(largeur, hauteur, pas), trait: 0.3, bout: 'butt' };
    case 3:
      return { d: vagues(largeur, hauteur, pas), trait: 0.2, bout: 'butt' };
    case 4:
      return { d: grille(largeur, hauteur, pas), trait: 0.14, bout: 'butt' };
    case 5:
      return { d: chevrons(largeur, hauteur, pas), trait: 0.22, bout: 'butt' };
  }
}
