/** The editions of the book. Adding one is adding a row (and a style file in `print/styles/formats/`). */
import type { Edition } from './edition.ts';

export const editions: readonly Edition[] = [
  {
    id: 'manuel',
    titre: 'Le manuel complet',
    usage: 'À lire à l’écran ou à imprimer recto verso.',
    format: { nom: 'A4', largeur: 210, hauteur: 297 },
    style: 'a4',
    chapitres: 'tous',
    pages: { min: 48, max: 76 },
  },
];
