/** Faults that stand inside one chapter: its heading, its blocks, its notes, its pictures. */
import { ACCUEILLIR, change, type Fault } from './fault.ts';

const frontmatter: readonly Fault[] = [
  {
    kind: 'an unknown field in the heading of a chapter',
    make: change(ACCUEILLIR, 'icone:', 'couleur: bleu\nicone:'),
    file: ACCUEILLIR,
    place: 'en-tête',
    message: /Champ inconnu : couleur\./,
    remedy: /Les champs permis ici sont : titre, question, description, icone\./,
  },
  {
    kind: 'a wrong field in the heading of a chapter',
    make: change(ACCUEILLIR, /^description: .*$/m, 'description: 12'),
    file: ACCUEILLIR,
    place: 'en-tête, champ « description »',
    value: '12',
    message: /Ce n’est pas un texte\./,
    remedy: /Écrivez un texte\./,
  },
  {
    kind: 'a field missing from the heading of a chapter',
    make: change(ACCUEILLIR, /^titre: .*\n/m, ''),
    file: ACCUEILLIR,
    place: 'en-tête, champ « titre »',
    message: /Ce champ manque\./,
    remedy: /Ajoutez-le : un texte est attendu\./,
  },
  {
    kind: 'an icon that is not drawn',
    make: change(ACCUEILLIR, 'icone: deux-personnes', 'icone: deux-persones'),
    file: ACCUEILLIR,
    place: 'en-tête, champ « icone »',
    value: 'deux-persones',
    message: /Cette icône n’est pas dessinée\. Vouliez-vous écrire « deux-personnes » \?/,
    remedy: /Choisissez parmi : /,
  },
];

const blocks: readonly Fault[] = [
  {
    kind: 'an unknown block',
    make: change(ACCUEILLIR, /EnBref>/g, 'EnBreff>'),
    file: ACCUEILLIR,
    place: 'ligne 8',
    value: '<EnBreff>',
    message: /Ce bloc n’existe pas\. Vouliez-vous écrire <EnBref> \?/,
    remedy: /Les blocs connus sont : /,
  },
  {
    kind: 'an unknown attribute of a block',
    make: change(ACCUEILLIR, '<Fait id="illectronisme-2021" />', '<Fait id="illectronisme-2021" gras />'),
    file: ACCUEILLIR,
    place: 'ligne 10',
    message: /Bloc Fait : Champ inconnu : gras\./,
    remedy: /Les champs permis ici sont : id, prudence, nu, date\./,
  },
  {
    kind: 'code in a chapter',
    make: change(ACCUEILLIR, 'Un geste à la fois', 'Un geste à {1 + 1} fois'),
    file: ACCUEILLIR,
    place: 'ligne 22',
    value: '{1 + 1}',
    message: /Un chapitre ne contient pas d’expression entre accolades\./,
    remedy: /Écrivez le texte lui-même, ou un bloc\./,
  },
];

const pictures: readonly Fault[] = [
  {
    kind: 'a picture that is missing',
    make: change(ACCUEILLIR, './accueil.jpg', './acceuil.jpg'),
    file: ACCUEILLIR,
    place: 'ligne 18',
    value: './acceuil.jpg',
    message: /L’image n’est pas dans content\/chapitres\/accueillir\/\./,
    remedy: /Le dossier contient : accueil\.jpg\./,
  },
  {
    kind: 'a picture too small for 300 dots an inch',
    make: (book) => book.picture(600, 400),
    file: ACCUEILLIR,
    place: 'ligne 18',
    value: './accueil.jpg',
    message: /L’image fait 600 points de large ; à 300 points par pouce, le papier en demande \d{4}\./,
    remedy: /Fournissez une image plus grande\./,
  },
];

const notes: readonly Fault[] = [
  {
    kind: 'a note too long for the foot of a page',
    make: change(ACCUEILLIR, '[^1]: Une note courte.', `[^1]: ${'mot '.repeat(130)}`),
    file: ACCUEILLIR,
    place: 'ligne 24',
    value: 'mot mot',
    message: /La note \[\^1\] compte 130 mots ; le bas d’une page en tient 120\./,
    remedy: /Raccourcissez-la/,
  },
  {
    kind: 'a note that is called and not written',
    make: change(ACCUEILLIR, '[^1]: Une note courte.\n', ''),
    file: ACCUEILLIR,
    place: 'ligne 16',
    value: '[^1]',
    message: /Cet appel de note ne mène à aucune note\./,
    remedy: /Écrivez la note en fin de chapitre/,
  },
  {
    kind: 'an id used twice in a chapter',
    make: change(ACCUEILLIR, '## Laisser la souris', '## Écouter avant de montrer'),
    file: ACCUEILLIR,
    place: 'ligne 20',
    value: 'Écouter avant de montrer',
    message: /L’identifiant accueillir-ecouter-avant-de-montrer est déjà pris/,
    remedy: /Changez l’un des deux titres\./,
  },
  {
    kind: 'a heading of a chapter that is not YAML',
    make: change(ACCUEILLIR, 'titre: Accueillir', 'titre: "Accueillir'),
    file: ACCUEILLIR,
    place: 'ligne ',
    message: /Le YAML est illisible/,
    remedy: /Vérifiez l’alignement, les deux-points et les guillemets/,
  },
];

export const faultsOfAChapter: readonly Fault[] = [...frontmatter, ...blocks, ...pictures, ...notes];
