/** The editions of the book. Adding one is adding a row, a style file in `print/styles/formats/`, and the text of a sheet. */
import type { ChapitreSeul, Edition } from './edition.ts';

const A3 = { nom: 'A3', largeur: 297, hauteur: 420 };
const A4 = { nom: 'A4', largeur: 210, hauteur: 297 };
const A4_COUCHE = { nom: 'A4 en largeur', largeur: 297, hauteur: 210 };
const A5 = { nom: 'A5', largeur: 148, hauteur: 210 };

export const editions: readonly Edition[] = [
  {
    id: 'manuel',
    titre: 'Le manuel complet',
    usage: 'À lire à l’écran ou à imprimer recto verso.',
    emploi: 'lire',
    impression: 'recto verso, bord long',
    format: A4,
    style: 'a4',
    contenu: { genre: 'livre', chapitres: 'tous' },
    corpsMin: 7,
    apercu: [1, 5],
    pages: { min: 48, max: 76 },
  },
  {
    id: 'livret',
    titre: 'Le livret',
    usage: 'Les chapitres essentiels en petit format, à lire ou à donner.',
    emploi: 'lire',
    impression: 'recto verso, bord long',
    format: A5,
    style: 'a5',
    contenu: {
      genre: 'livre',
      variante: 'l’essentiel en livret',
      chapitres: ['en-bref', 'metier', 'conditions', 'se-former', 'salaires', 'candidater'],
    },
    corpsMin: 8,
    texte: { colonne: 112, pleine: 112 },
    tableaux: { colonnes: 3, sinon: 'rangs' },
    apercu: [1, 3],
    pages: { min: 40, max: 48, multiple: 4 },
  },
  {
    id: 'depliant',
    titre: 'Le dépliant',
    usage: 'Six questions, six volets : à donner sur un stand.',
    emploi: 'donner',
    impression: 'recto verso, bord court, puis plier en trois',
    format: A4_COUCHE,
    style: 'depliant',
    contenu: { genre: 'feuille' },
    corpsMin: 9,
    apercu: [1, 2],
    pages: { min: 2, max: 2 },
  },
  {
    id: 'fiche',
    titre: 'La fiche métier',
    usage: 'Le métier en une feuille, pour un rendez-vous d’orientation.',
    emploi: 'donner',
    impression: 'recto verso, bord long',
    format: A4,
    style: 'fiche',
    contenu: { genre: 'feuille' },
    corpsMin: 9,
    apercu: [1, 2],
    pages: { min: 2, max: 2 },
  },
  {
    id: 'dossier-candidat',
    titre: 'Le dossier du candidat',
    usage: 'À remplir à l’écran ou au stylo pour préparer une formation.',
    emploi: 'imprimer',
    impression: 'recto verso, bord long',
    format: A4,
    style: 'dossier-candidat',
    contenu: { genre: 'feuille' },
    corpsMin: 9,
    apercu: [1, 2],
    pages: { min: 4, max: 8 },
  },
  {
    id: 'gros-caracteres',
    titre: 'Le manuel en gros caractères',
    usage: 'Tout le manuel, recomposé en grand : tableaux et graphiques y deviennent des listes.',
    emploi: 'lire',
    impression: 'recto verso, bord long',
    format: A4,
    style: 'gros-caracteres',
    contenu: { genre: 'livre', variante: 'en gros caractères', chapitres: 'tous' },
    corpsMin: 18,
    texte: { colonne: 170, pleine: 170 },
    tableaux: { colonnes: 1, sinon: 'fiches' },
    sansCesure: true,
    apercu: [1, 4],
    pages: { min: 190, max: 224 },
  },
  {
    id: 'affiche',
    titre: 'L’affiche',
    usage: 'À poser sur un stand ou dans un hall.',
    emploi: 'afficher',
    impression: 'recto, en A3 ou réduite en A4',
    format: A3,
    style: 'affiche',
    contenu: { genre: 'feuille' },
    corpsMin: 18,
    apercu: [1],
    pages: { min: 1, max: 1 },
  },
];

/** The edition of one chapter: its row, for any chapter of the spine. */
const chapterEdition = ({ id, numero, titre, description }: ChapitreSeul): Edition => ({
  id: `chapitre-${id}`,
  titre: `Chapitre ${String(numero)}\u00a0: ${titre}`,
  usage: description,
  emploi: 'lire',
  impression: 'recto verso, bord long',
  format: A4,
  style: 'a4',
  contenu: { genre: 'chapitre', chapitre: id },
  corpsMin: 7,
  apercu: [1],
  pages: { min: 2, max: 16 },
});

/** All the editions: those of the list, and one for each chapter. */
export const everyEdition = (chapitres: readonly ChapitreSeul[]): readonly Edition[] => [...editions, ...chapitres.map(chapterEdition)];
