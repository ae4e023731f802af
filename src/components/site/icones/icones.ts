/**
 * The drawn icons, one family: a grid of 24, strokes of 2 with round ends, discs and rounded rectangles, nothing closer to the edge than 1.5.
 * `plein` marks a shape that is filled instead of stroked.
 */
const disque = (cx: number, cy: number, r: number, plein = false): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}"${plein ? ' fill="currentColor"' : ''}/>`;
const boite = (x: number, y: number, w: number, h: number, rx: number): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}"/>`;
const trait = (d: string): string => `<path d="${d}"/>`;

export const icones = {
  // People and gestures
  'deux-personnes':
    disque(8, 7.5, 3.5) +
    trait('M2 20.5v-1.5a5 5 0 0 1 5-5h2a5 5 0 0 1 5 5v1.5') +
    disque(17.5, 9, 2.5) +
    trait('M17 14.5h1a4 4 0 0 1 4 4v2'),
  'main-qui-montre': trait(
    'M9 13.5V4.25a1.75 1.75 0 0 1 3.5 0v6.25l5 1a2.7 2.7 0 0 1 2.1 3l-.5 3A4 4 0 0 1 15.2 21h-2.7a4 4 0 0 1-3.1-1.5l-4.2-5.2a1.7 1.7 0 0 1 2.5-2.3z',
  ),
  dialogue:
    trait('M4.5 3h9a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-2.5 2.5H9l-4 3.5V12h-.5A2.5 2.5 0 0 1 2 9.5v-4A2.5 2.5 0 0 1 4.5 3z') +
    trait('M19.5 8.5A2.5 2.5 0 0 1 22 11v4a2.5 2.5 0 0 1-2.5 2.5H19V21l-4-3.5h-3a2.5 2.5 0 0 1-2.3-1.5'),
  question: disque(12, 12, 9.5) + trait('M9.1 9.3a3 3 0 1 1 4.4 2.7c-1 .5-1.5 1.1-1.5 2.2') + trait('M12 17.3h.01'),
  'drapeau-pas': trait('M2 21.5h5.5v-5H13v-5h8.5') + trait('M15.5 11.5v-9L21 5l-5.5 2.5'),
  // Tools
  curseur: trait('M5 3v16.2l4.1-3.8 2.7 6 3.2-1.5-2.7-5.9 5.5-.4z'),
  ordinateur: boite(4, 4, 16, 11.5, 2.5) + trait('M2 19.5h20'),
  telephone: boite(6.5, 2, 11, 20, 2.5) + trait('M11 18.5h2'),
  tablette: boite(2, 4.5, 20, 15, 2.5) + trait('M18 12h.01'),
  cle: disque(7.5, 16, 5) + trait('M11 12.5 20.5 3') + trait('m16.5 7 3.5 3.5'),
  bouclier: trait('M12 2.5 20 5.3V11c0 5.2-3.3 8.8-8 10.5C7.3 19.8 4 16.2 4 11V5.3z') + trait('m8.5 11.7 2.6 2.6 4.5-4.6'),
  loupe: disque(10.5, 10.5, 7) + trait('m15.7 15.7 5.8 5.8'),
  // Places
  atelier: disque(12, 12, 5) + disque(12, 3.2, 1, true) + disque(12, 20.8, 1, true) + disque(3.2, 12, 1, true) + disque(20.8, 12, 1, true),
  lieu: trait('M12 22s7.5-6.5 7.5-12a7.5 7.5 0 0 0-15 0c0 5.5 7.5 12 7.5 12z') + disque(12, 10, 2.5),
  bus:
    trait(
      'M5 18H3.5A1.5 1.5 0 0 1 2 16.5V7a2.5 2.5 0 0 1 2.5-2.5h12.2A2.5 2.5 0 0 1 19.1 6.2L22 12.5v4a1.5 1.5 0 0 1-1.5 1.5H19M10 18h4M2 11.5h19.3M11 4.5v7',
    ) +
    disque(7.5, 18, 2.2) +
    disque(16.5, 18, 2.2),
  mediatheque: boite(2.5, 4, 4.5, 16.5, 1) + boite(7, 4, 4.5, 16.5, 1) + trait('m14.3 5.4 4.1-1.1 3.7 14.8-4.1 1.1z'),
  batiment:
    boite(4.5, 2.5, 15, 19, 2) +
    trait('M9 7.5h.01M15 7.5h.01M9 12h.01M15 12h.01') +
    trait('M9.5 21.5V17a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v4.5'),
  maison:
    trait('M2.5 11.5 12 3l9.5 8.5') + trait('M5 9.5v10a1.5 1.5 0 0 0 1.5 1.5h11a1.5 1.5 0 0 0 1.5-1.5v-10') + trait('M10 21v-5.5h4V21'),
  carte: trait('M9 3.5 2.5 6v14.5L9 18l6 2.5 6.5-2.5V3.5L15 6z') + trait('M9 3.5V18M15 6v14.5'),
  // Work
  contrat:
    trait('M13.5 2.5H6.5a2 2 0 0 0-2 2v15a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-11z') +
    trait('M13.5 2.5v6h6') +
    trait('M8 12.5h5M8 17.5c1.2-2.5 2.3-2.5 2.7-.4.3 1.4 1.3.6 1.9-.2.6-.8 1.4-.2 2.9.6'),
  calendrier: boite(3, 4.5, 18, 17, 2.5) + trait('M3 10h18M8 2.5v4M16 2.5v4') + trait('M8 15h.01M12 15h.01M16 15h.01'),
  horloge: disque(12, 12, 9.5) + trait('M12 6.5V12l3.8 2.5'),
  euro: disque(12, 12, 9.5) + trait('M16.2 8.3a5 5 0 1 0 0 7.4') + trait('M7 10.6h5.7M7 13.4h5.7'),
  chronologie:
    disque(5, 4.5, 2) +
    disque(5, 12, 2, true) +
    disque(5, 19.5, 2) +
    trait('M5 6.5V10M5 14v3.5') +
    trait('M11 4.5h10.5M11 12h6.5M11 19.5h8.5'),
  // Learning
  formation: trait('M12 4 1.5 9.2 12 14.5l10.5-5.3z') + trait('M6 11.8v4.4c0 1.8 2.7 3.3 6 3.3s6-1.5 6-3.3v-4.4') + trait('M22.5 9.2v6'),
  diplome:
    trait('M11 17H4.5A2.5 2.5 0 0 1 2 14.5v-9A2.5 2.5 0 0 1 4.5 3h15A2.5 2.5 0 0 1 22 5.5V13') +
    trait('M6.5 8h11M6.5 12H11') +
    disque(17, 15, 3) +
    trait('m15 17.3-.5 4.7 2.5-1.5 2.5 1.5-.5-4.7'),
  livre: trait('M12 6.5C9.5 4.7 6 4.2 2 4.5v14.5c4-.3 7.5.2 10 2 2.5-1.8 6-2.3 10-2V4.5c-4-.3-7.5.2-10 2z') + trait('M12 6.5V21'),
  etoile: trait('m12 2.5 2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5L2.5 9.4l6.6-.9z'),
  // Signs
  avertissement: trait('M10.3 4.2 2.3 18a2 2 0 0 0 1.7 3h16a2 2 0 0 0 1.7-3l-8-13.8a2 2 0 0 0-3.4 0z') + trait('M12 9.5v4M12 17.2h.01'),
  echange:
    disque(5, 17.5, 3.5) +
    disque(19, 17.5, 3.5, true) +
    trait('M4.5 9.5C5.3 5.5 8.3 3 12 3s6.7 2.5 7.5 6.5') +
    trait('m15.5 7.3 4 2.7L22 5.8'),
  oui: disque(12, 12, 9.5) + trait('m7.5 12.3 3.2 3.2 6-6.5'),
  non: disque(12, 12, 9.5) + trait('m8.5 8.5 7 7M15.5 8.5l-7 7'),
  'case-cochee': boite(3, 3, 18, 18, 3) + trait('m7.5 12.3 3.2 3.2 6-6.5'),
  'fleche-droite': trait('M3.5 12h17M13.5 5l7 7-7 7'),
  'fleche-gauche': trait('M20.5 12h-17M10.5 5l-7 7 7 7'),
  telecharger: trait('M12 3v12.5M6 10l6 6 6-6') + trait('M3 21h18'),
  imprimer:
    trait('M7 8.5V3h10v5.5') +
    trait('M7 17.5H5A2.5 2.5 0 0 1 2.5 15v-4A2.5 2.5 0 0 1 5 8.5h14a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-2.5 2.5h-2') +
    boite(7, 14, 10, 7.5, 1),
} as const satisfies Record<string, string>;

export type NomIcone = keyof typeof icones;
export const nomsIcones = Object.keys(icones) as NomIcone[];
