/** Finds the figures of a chapter that come neither from the ledger nor from the justified list. */
import type { ChiffreLibre } from '../../src/schemas/chiffre-libre.ts';

export interface ChiffreNu {
  readonly ligne: number;
  readonly chiffre: string;
  /** What stands around it. */
  readonly autour: string;
}

/** What holds no figure of the author, or figures that something else checks. */
const HORS_DU_TEXTE: readonly RegExp[] = [
  /```[\s\S]*?```|`[^`\n]*`/g,
  /\{\/\*[\s\S]*?\*\/\}/g,
  // A composed scene may hold its own figures.
  /<Exemple\b[^>]*>[\s\S]*?<\/Exemple>/g,
  // The build compares these with the ledger.
  /<Fait\b[^>]*\/>/g,
  /<Fait\b[^>]*>[\s\S]*?<\/Fait>/g,
  // Names, not words for the reader; the day of a change is a date by itself.
  /\b(?:id|src|icone|colonnes|nom|ton|vers|lignes|taille)="[^"]*"/g,
  /(?<=<CeQuiAChange\s+)depuis="[^"]*"/g,
  /(?<=\])\([^)\s]*\)|<https?:[^>]*>|https?:\/\/[^\s)]+/g,
  /\[\^[^\]]+\]/g,
  // The rank of a panel in a series, marks of a numbered list.
  /(?<=<Panneau\s[^>]*)\bnumero="\d"/g,
  /^\s*\d+\.(?= )/gm,
];

const NOMBRE = /\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:,\d+)?/g;

const blanc = (texte: string): string => texte.replace(/[^\n]/g, ' ');
const litteral = (texte: string): RegExp => new RegExp(texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');

export const motifDe = (libre: ChiffreLibre): RegExp => ('motif' in libre ? new RegExp(libre.motif, 'g') : litteral(libre.texte));

/** The chapter without what is not running text, at the same places. */
export function runningText(source: string): string {
  return HORS_DU_TEXTE.reduce((texte, motif) => texte.replace(motif, blanc), source);
}

export function bareFigures(source: string, chapitre: string, libres: readonly ChiffreLibre[]): ChiffreNu[] {
  const permis = libres.filter(({ chapitres }) => chapitres === undefined || chapitres.includes(chapitre)).map(motifDe);
  const texte = permis.reduce((reste, motif) => reste.replace(motif, blanc), runningText(source));
  return [...texte.matchAll(NOMBRE)].map(({ index, 0: chiffre }) => ({
    chiffre,
    ligne: source.slice(0, index).split('\n').length,
    autour: source.slice(Math.max(0, index - 40), index + chiffre.length + 40).replace(/\s+/g, ' ').trim(),
  }));
}

/** File, line, figure, and what to do. */
export const tell = (fichier: string, { ligne, chiffre, autour }: ChiffreNu): string =>
  [
    `${fichier}, ligne ${String(ligne)} : le chiffre « ${chiffre} » ne vient pas du registre (« …${autour}… »).`,
    '    → Citez-le par <Fait id="…" />, écrivez-le en lettres, ou justifiez-le dans content/chiffres-libres.yaml.',
  ].join('\n');
