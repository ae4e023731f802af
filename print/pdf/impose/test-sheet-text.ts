/** The words of the test sheet. Its fonts have no thin space: U+00A0 stands before « ; », « ! » and « ? ». */

export interface TestSheetText {
  readonly title: string;
  readonly lead: string;
  readonly up: string;
  readonly trySteps: readonly string[];
  readonly printer: string;
  readonly settings: readonly string[];
  readonly ruler: string;
  readonly rulerHelp: string;
  readonly corners: string;
  readonly pin: string;
  readonly backTitle: string;
  readonly back: readonly string[];
  readonly foldTitle: string;
  readonly foldSteps: readonly string[];
  readonly staple: string;
}

/** @param pages pages of the booklet */
export function testSheetText(pages: number): TestSheetText {
  const sheets = pages / 4;
  const last = 2 + 2 * sheets;
  return {
    title: 'Feuille d’essai',
    lead: 'Avant le livret, imprimez cette feuille seule. Deux minutes, et aucun papier gâché.',
    up: 'haut',
    trySteps: [
      'Imprimez les pages 1 et 2 de ce fichier, avec les réglages donnés ici à gauche.',
      'Tournez la feuille comme la page d’un livre. Au verso, la flèche « haut » monte aussi. Si elle descend, l’imprimante a retourné la feuille sur le bord long : changez ce réglage.',
      'Piquez une épingle au centre de la cible. Au verso, le trou tombe dans la cible. Dans le plus grand cercle, c’est assez.',
      'Pliez au milieu. Le 1 est devant, le 2 et le 3 dedans, le 4 derrière : vous pouvez imprimer le livret.',
    ],
    printer: 'Les réglages',
    settings: ['Papier A4, paysage', 'Recto verso', 'Retourner sur les bords courts', 'Taille réelle (100 %)'],
    ruler: '10 cm',
    rulerHelp: 'Mesurez ce trait. S’il est plus court, l’imprimante réduit la page : choisissez « taille réelle » ou « 100 % ».',
    corners:
      'Une équerre marque chaque coin, à 6 mm du bord du papier. Si les quatre sont entières, tout le livret s’imprimera : rien d’important n’est plus près du bord.',
    pin: 'Épingle ici',
    backTitle: 'Le verso',
    back: ['Cette flèche monte, comme au recto.', 'Le trou de l’épingle est dans la cible.', 'Le 2 est à gauche, le 3 à droite.'],
    foldTitle: 'Plier et agrafer',
    foldSteps: [
      `Imprimez les pages 3 à ${last} de ce fichier avec les mêmes réglages : ${sheets} feuilles pour ${pages} pages.`,
      `Laissez-les dans l’ordre. La pile posée, la page ${pages / 2} et la page ${pages / 2 + 1} sont dessus, la couverture contre la table.`,
      'Pliez chaque feuille en deux, de repère en repère, et marquez le pli à l’ongle.',
      'Emboîtez les feuilles : la couverture dehors, chaque feuille dans la précédente. Les numéros se suivent.',
      'Agrafez sur le pli, depuis la couverture, à 5 cm du haut et du bas, avec une agrafeuse à long bras. Un élastique dans le pli fait aussi l’affaire.',
    ],
    staple: '5 cm',
  };
}
