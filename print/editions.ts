/** The editions of the book. Adding one is adding a row, a style file in `print/styles/formats/`, and the text of a sheet. */
import type { Edition } from './edition.ts';

const A3 = { nom: 'A3', largeur: 297, hauteur: 420 };
const A4 = { nom: 'A4', largeur: 210, hauteur: 297 };
const A4_COUCHE = { nom: 'A4 en largeur', largeur: 297, hauteur: 210 };
const A5 = { nom: 'A5', largeur: 148, hauteur: 210 };

export const editions: readonly Edition[] = [
  {
    id: 'manuel',
    titre: 'Le manuel complet',
    usage: 'À lire à l’écran ou à imprimer recto verso.',
    impression: 'recto verso, bord long',
    format: A4,
    style: 'a4',
    contenu: { genre: 'livre', chapitres: 'tous' },
    pages: { min: 48, max: 76 },
  },
  {
    id: 'livret',
    titre: 'Le livret',
    usage: 'Les chapitres essentiels en petit format, à lire ou à donner.',
    impression: 'recto verso, bord long',
    format: A5,
    style: 'a5',
    contenu: { genre: 'livre', chapitres: ['en-bref', 'metier', 'missions', 'conditions', 'candidater'] },
    pages: { min: 24, max: 48, multiple: 4 },
  },
  {
    id: 'depliant',
    titre: 'Le dépliant',
    usage: 'Six questions, six volets : à donner sur un stand.',
    impression: 'recto verso, bord court, puis plier en trois',
    format: A4_COUCHE,
    style: 'depliant',
    contenu: { genre: 'feuille' },
    pages: { min: 2, max: 2 },
  },
  {
    id: 'fiche',
    titre: 'La fiche métier',
    usage: 'Le métier en une feuille, pour un rendez-vous d’orientation.',
    impression: 'recto verso, bord long',
    format: A4,
    style: 'fiche',
    contenu: { genre: 'feuille' },
    pages: { min: 2, max: 2 },
  },
  {
    id: 'dossier-candidat',
    titre: 'Le dossier du candidat',
    usage: 'À remplir à l’écran ou au stylo pour préparer une formation.',
    impression: 'recto verso, bord long',
    format: A4,
    style: 'dossier-candidat',
    contenu: { genre: 'feuille' },
    pages: { min: 4, max: 8 },
  },
  {
    id: 'gros-caracteres',
    titre: 'Le manuel en gros caractères',
    usage: 'Le manuel recomposé en grand, pour les yeux fatigués.',
    impression: 'recto verso, bord long',
    format: A4,
    style: 'gros-caracteres',
    contenu: {
      genre: 'livre',
      // Without `avenir`: its time line fills a page by itself and leaves the page before half empty.
      chapitres: [
        'en-bref',
        ...['metier', 'missions', 'lieux', 'conditions', 'se-former', 'financer', 'competences', 'evoluer', 'salaires', 'candidater'],
        ...['outils', 'glossaire', 'sources', 'a-verifier', 'index'],
      ],
    },
    pages: { min: 120, max: 240 },
  },
  {
    id: 'affiche',
    titre: 'L’affiche',
    usage: 'À poser sur un stand ou dans un hall.',
    impression: 'recto, en A3 ou réduite en A4',
    format: A3,
    style: 'affiche',
    contenu: { genre: 'feuille' },
    pages: { min: 1, max: 1 },
  },
];
