/** Faults that an author can make, one at a time, and what the command must say of each. */
import type { SmallBook } from './small-book.ts';

export interface Fault {
  /** What is wrong, in plain words. */
  readonly kind: string;
  readonly make: (book: SmallBook) => Promise<void>;
  readonly file: string;
  /** Where in the file, as printed. */
  readonly place: string;
  /** What stands there. Left out where the fault is that nothing does. */
  readonly value?: string;
  readonly message: RegExp;
  /** After the arrow: what to do. */
  readonly remedy: RegExp;
}

const ACCUEILLIR = 'content/chapitres/accueillir/index.mdx';
const GUIDER = 'content/chapitres/guider/index.mdx';
const SOMMAIRE = 'content/sommaire.yaml';
const FAITS = 'content/faits.yaml';

const change =
  (file: string, from: string | RegExp, to: string): Fault['make'] =>
  (book) =>
    book.change(file, from, to);

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

const spine: readonly Fault[] = [
  {
    kind: 'a chapter missing from the spine',
    make: change(SOMMAIRE, '[accueillir, guider]', '[accueillir]'),
    file: GUIDER,
    place: '',
    value: 'guider',
    message: /Ce chapitre n’est pas au sommaire\./,
    remedy: /Ajoutez « guider » dans content\/sommaire\.yaml, ou retirez le dossier\./,
  },
  {
    kind: 'a chapter of the spine that has no file',
    make: (book) => book.remove('content/chapitres/guider'),
    file: SOMMAIRE,
    place: '',
    value: 'guider',
    message: /content\/chapitres\/guider\/index\.mdx manque\./,
    remedy: /Écrivez le chapitre, ou retirez-le du sommaire\./,
  },
  {
    kind: 'a chapter placed twice',
    make: change(SOMMAIRE, '[accueillir, guider]', '[accueillir, guider, accueillir]'),
    file: SOMMAIRE,
    place: '',
    value: 'accueillir',
    message: /Ce chapitre est placé deux fois\./,
    remedy: /Gardez une seule des deux lignes\./,
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
    remedy: /Les champs permis ici sont : id, prudence, nu\./,
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

const references: readonly Fault[] = [
  {
    kind: 'a link to a chapter that does not exist',
    make: change(ACCUEILLIR, '(/guider/)', '(/guidder/)'),
    file: ACCUEILLIR,
    place: 'ligne 16',
    value: '/guidder/',
    message: /Ce lien mène à une page qui n’existe pas\./,
    remedy: /Vouliez-vous écrire \/guider\/ \?/,
  },
  {
    kind: 'a link to a title that does not exist',
    make: change(GUIDER, '#accueillir-ecouter-avant-de-montrer', '#accueillir-ecouter'),
    file: GUIDER,
    place: 'ligne 9',
    value: '/accueillir/#accueillir-ecouter',
    message: /Le chapitre « accueillir » n’a pas de titre #accueillir-ecouter\./,
    remedy: /après le #|Vouliez-vous écrire/,
  },
  {
    kind: 'a fact that does not exist',
    make: change(ACCUEILLIR, 'id="illectronisme-2021"', 'id="illectronisme-2022"'),
    file: ACCUEILLIR,
    place: 'ligne 10',
    value: 'illectronisme-2022',
    message: /Ce fait n’existe pas dans content\/faits\.yaml\./,
    remedy: /Vouliez-vous écrire « illectronisme-2021 » \?/,
  },
  {
    kind: 'a source that does not exist',
    make: change(ACCUEILLIR, 'id="insee-1953"', 'id="insee-1954"'),
    file: ACCUEILLIR,
    place: 'ligne 16',
    value: 'insee-1954',
    message: /Cette source n’existe pas dans content\/sources\.yaml\./,
    remedy: /Vouliez-vous écrire « insee-1953 » \?/,
  },
  {
    kind: 'a term that does not exist',
    make: change(ACCUEILLIR, '<Terme id="pix">', '<Terme id="pixel">'),
    file: ACCUEILLIR,
    place: 'ligne 16',
    value: 'pixel',
    message: /Ce terme n’existe pas dans content\/glossaire\.yaml\./,
    remedy: /→ /,
  },
  {
    kind: 'a fact whose source does not exist',
    make: change(FAITS, '[insee-1953]', '[insee]'),
    file: FAITS,
    place: 'élément « illectronisme-2021 »',
    value: 'insee',
    message: /Cette source n’existe pas dans content\/sources\.yaml\./,
    remedy: /→ /,
  },
  {
    kind: 'a fact of low confidence stated plainly',
    make: change(ACCUEILLIR, 'id="illectronisme-2021"', 'id="rumeur"'),
    file: ACCUEILLIR,
    place: 'ligne 10',
    value: 'rumeur',
    message: /La confiance de ce fait est basse/,
    remedy: /Écrivez <Fait id="rumeur" prudence \/>/,
  },
  {
    kind: 'a figure that the cited fact does not hold',
    make: change(ACCUEILLIR, '<Fait id="illectronisme-2021" />', '<Fait id="illectronisme-2021">En 2021, 17 %</Fait>'),
    file: ACCUEILLIR,
    place: 'ligne 10',
    value: 'En 2021, 17 %',
    message: /Le fait « illectronisme-2021 » ne contient pas : 17\./,
    remedy: /Écrivez le nombre du registre/,
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

const registers: readonly Fault[] = [
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
    kind: 'an id used twice in a register',
    make: change(FAITS, '- id: rumeur', '- id: illectronisme-2021'),
    file: FAITS,
    place: 'ligne 10, élément « illectronisme-2021 », champ « id »',
    value: 'illectronisme-2021',
    message: /Cet identifiant est déjà pris dans ce fichier\./,
    remedy: /→ /,
  },
  {
    kind: 'a register that is not YAML',
    make: change(FAITS, 'libelle: Un montant', 'libelle: "Un montant'),
    file: FAITS,
    place: 'ligne ',
    message: /Le YAML est illisible/,
    remedy: /Vérifiez l’alignement, les deux-points et les guillemets de cette ligne\./,
  },
  {
    kind: 'a heading of a chapter that is not YAML',
    make: change(ACCUEILLIR, 'titre: Accueillir', 'titre: "Accueillir'),
    file: ACCUEILLIR,
    place: 'ligne ',
    message: /Le YAML est illisible/,
    remedy: /Vérifiez l’alignement, les deux-points et les guillemets/,
  },
  {
    kind: 'an unknown field of a register',
    make: change(FAITS, 'confiance: basse', 'confiance: basse\n  couleur: bleu'),
    file: FAITS,
    place: 'ligne 10, élément « rumeur »',
    message: /Champ inconnu : couleur\./,
    remedy: /Les champs permis ici sont : id, libelle/,
  },
];

export const faults: readonly Fault[] = [...frontmatter, ...spine, ...blocks, ...references, ...pictures, ...registers];
