/** Writes what goes with a press file: a page of plain text that tells the print shop what it has in hand. Pure. */
import type { Edition } from './edition.ts';
import { weightInWords } from './manifest-in-words.ts';

/** What is read back from a press file, and what was asked for. Lengths are millimetres, inks are percent. */
export interface PressFacts {
  readonly edition: Edition;
  /** Name of the file. */
  readonly file: string;
  readonly title: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly bleed: number;
  /** From the left edge of the trimmed page, for each page. */
  readonly folds: readonly (readonly number[])[];
  readonly profile: string;
  /** The profile is the one for trying: nothing is to be printed from this file. */
  readonly isTrial: boolean;
  readonly inkLimit: number;
  /** The most ink that the file lays down anywhere. */
  readonly mostInk: number;
  /** Each once, without the mark of its subset. */
  readonly fonts: readonly string[];
  /** Coarsest picture, in points per inch; none when all is drawn. */
  readonly coarsestDpi: number | undefined;
}

const number = (value: number): string => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1, useGrouping: false }).format(value);
const LIST = new Intl.ListFormat('fr', { type: 'conjunction' });

/** Up to there, a back of two staples holds and folds. */
const STAPLED_PAGES = 64;

/** What to ask for when nothing else is known: usual papers, to be settled with the print shop. */
export function paperFor({ contenu, emploi }: Pick<Edition, 'contenu' | 'emploi'>, pages: number, hasFolds: boolean): string[] {
  if (hasFolds)
    return ['couché mat ou offset, 135 à 170 g/m² ; au-delà, rainer les plis avant de plier', 'fibres du papier parallèles aux plis'];
  if (emploi === 'afficher') return ['couché mat, 135 à 170 g/m² : un papier brillant se lit mal sous les lampes d’un stand'];
  if (contenu.genre === 'feuille')
    return emploi === 'imprimer'
      ? ['offset non couché, 100 à 120 g/m² : on écrit dessus au stylo', ...(pages > 2 ? ['une agrafe en coin, ou piqûre à cheval'] : [])]
      : ['offset ou couché mat, 135 à 170 g/m²'];
  const inside = 'intérieur : offset, 90 à 115 g/m², assez opaque pour le recto verso';
  if (contenu.genre === 'chapitre') return [inside, 'une agrafe en coin, ou piqûre à cheval'];
  const binding =
    pages <= STAPLED_PAGES && pages % 4 === 0 ? 'piqûre à cheval, deux agrafes' : 'dos carré collé : la largeur du dos dépend du papier';
  return [inside, 'couverture : couché mat, 200 à 250 g/m²', binding];
}

function foldLines({ folds, edition }: PressFacts): string[] {
  return folds.flatMap((ofPage, index) => {
    if (ofPage.length === 0) return [];
    const edges = [0, ...ofPage, edition.format.largeur];
    const panels = edges.slice(1).map((edge, rank) => number(edge - (edges[rank] ?? 0)));
    return [
      `page ${String(index + 1)} : à ${LIST.format(ofPage.map(number))} mm du bord gauche (volets de ${LIST.format(panels)} mm), en tirets hors de la coupe`,
    ];
  });
}

/** How the pages go on paper; a book's are for the print shop to set. */
function pageLines({ edition: { contenu, impression }, pages }: PressFacts): string[] {
  if (pages === 1) return ['1, recto seul'];
  const count = `${String(pages)}, une par une et dans l’ordre`;
  if (contenu.genre === 'feuille') return [`${count} ; ${impression}`];
  return contenu.genre === 'chapitre' ? [count] : [count, `la première et la dernière sont la couverture `];
}

/** Heads line up on the left, what they say on the right. */
function section(head: string, lines: readonly string[]): string[] {
  return lines.map((line, rank) => `${(rank === 0 ? head : '').padEnd(18)}${line}`);
}

export function formatPressSheet(facts: PressFacts): string {
  const { edition, file, pages, bytes, sha256, bleed, profile, isTrial, inkLimit, mostInk, fonts, coarsestDpi } = facts;
  const { largeur, hauteur, nom } = edition.format;
  const folds = foldLines(facts);
  const lines = [
    `${edition.titre} : « ${facts.title} »`,
    '',
    ...(isTrial
      ? ['ESSAI : ce fichier est fait avec un profil d’essai. Ne l’imprimez pas : demandez-en un fait avec votre profil.', '']
      : []),
    ...section('Fichier', [`${file}, ${weightInWords(bytes)}, PDF/X-4`, `SHA-256 ${sha256}`]),
    ...section('Format fini', [`${number(largeur)} × ${number(hauteur)} mm (${nom})`]),
    ...section('Fond perdu', [`${number(bleed)} mm sur chaque bord, repères de coupe au-delà`]),
    ...section('Pages', pageLines(facts)),
    ...(folds.length > 0 ? section('Plis', folds) : []),
    ...section('Couleurs', [
      `quadrichromie, profil « ${profile} » (dans le fichier, intention de sortie)`,
      'textes et filets noirs ou gris : noir seul, sans surimpression déclarée',
    ]),
    ...section('Encrage', [`${number(inkLimit)} % au plus demandé, ${number(mostInk)} % au plus mesuré`]),
    ...section('Images', [
      coarsestDpi === undefined ? 'aucune : tout est vectoriel' : `${number(Math.floor(coarsestDpi))} points par pouce ou plus`,
    ]),
    ...section('Polices', [`${LIST.format(fonts)} : incorporées`]),
    ...section('Papier conseillé', paperFor(edition, pages, folds.length > 0)),
    '',
    'Merci d’envoyer une épreuve avant le tirage : aucun contrôle de ce fichier ne remplace le vôtre.',
  ];
  return `${lines.join('\n')}\n`;
}
