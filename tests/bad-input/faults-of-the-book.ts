/** Faults that stand between files: the spine, what one file says of another, the registers. */
import { ACCUEILLIR, change, FAITS, GUIDER, SOMMAIRE, type Fault } from './fault.ts';

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

const registers: readonly Fault[] = [
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
    kind: 'an unknown field of a register',
    make: change(FAITS, 'confiance: basse', 'confiance: basse\n  couleur: bleu'),
    file: FAITS,
    place: 'ligne 10, élément « rumeur »',
    message: /Champ inconnu : couleur\./,
    remedy: /Les champs permis ici sont : id, libelle/,
  },
];

export const faultsOfTheBook: readonly Fault[] = [...spine, ...references, ...registers];
