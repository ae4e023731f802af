/** Checks each block against the vocabulary, records it, and tells it which chapter and line it stands on. */
import { defineHastPlugin, type HastVisitorContext, type MdxJsxFlowElementHast, type MdxJsxTextElementHast } from 'satteri';
import { plusProche } from '../book/errors.ts';
import { typographie } from '../book/typography.ts';
import { blocs, blocsDeFormulaire, blocsDePhrase, type NomDeBloc } from '../schemas/blocs.ts';
import { schemaIssues } from '../schemas/french-issues.ts';
import { lineOf, type ChapterPlugin, type ChapterReading } from './chapter-reading.ts';

type Bloc = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** HTML that an author may write by hand. */
const BALISES_PERMISES = new Set(['br', 'sup', 'sub', 'abbr', 'kbd', 'i']);
/** Blocks that the index leads to. */
const ANCRES = new Set(['Index', 'Terme']);
/** Attributes that are words for the reader: they get French spacing like the rest of the text. */
const LUS = new Set(['titre', 'legende', 'note', 'depuis', 'alt', 'terme', 'sous', 'etiquette', 'options']);

const estBloc = (nom: string): nom is NomDeBloc => nom in blocs;

/** Attributes as written; an expression is refused, so that a chapter holds words only. */
function attributsDe(bloc: Bloc, reading: ChapterReading): Record<string, string | true> {
  const attributs: Record<string, string | true> = {};
  for (const attribut of bloc.attributes) {
    if (attribut.type === 'mdxJsxAttribute' && (attribut.value === null || attribut.value === undefined)) attributs[attribut.name] = true;
    else if (attribut.type === 'mdxJsxAttribute' && typeof attribut.value === 'string') attributs[attribut.name] = attribut.value;
    else {
      reading.refuse(bloc, {
        message: `Le bloc ${bloc.name ?? ''} reçoit une expression entre accolades.`,
        remede: 'Écrivez la valeur entre guillemets : un chapitre ne contient pas de code.',
      });
    }
  }
  return attributs;
}

function unknownBlock(bloc: Bloc, nom: string, reading: ChapterReading): void {
  const proche = plusProche(nom, Object.keys(blocs));
  reading.refuse(bloc, {
    valeur: `<${nom}>`,
    message: proche === undefined ? 'Ce bloc n’existe pas.' : `Ce bloc n’existe pas. Vouliez-vous écrire <${proche}> ?`,
    remede: `Les blocs connus sont : ${Object.keys(blocs).join(', ')}.`,
  });
}

function checkAttributes(bloc: Bloc, nom: NomDeBloc, attributs: Record<string, unknown>, reading: ChapterReading): void {
  const result = blocs[nom].safeParse(attributs, { reportInput: true });
  if (result.success) return;
  for (const { chemin, message, remede } of schemaIssues(blocs[nom], result.error)) {
    const champ = chemin.join('.');
    const valeur = attributs[champ];
    reading.refuse(bloc, {
      ...(typeof valeur === 'string' ? { valeur } : {}),
      message: `Bloc ${nom}${champ === '' ? '' : `, attribut « ${champ} »`} : ${message}`,
      remede,
    });
  }
}

/** A field of a form is known by its name alone. @param champs line of each field before this one */
function checkFieldName(bloc: Bloc, nom: unknown, champs: Map<unknown, number>, reading: ChapterReading): void {
  const premier = champs.get(nom);
  if (premier === undefined) champs.set(nom, lineOf(bloc));
  else {
    reading.refuse(bloc, {
      valeur: String(nom),
      message: `Ce nom de champ est déjà pris, ligne ${premier}.`,
      remede: 'Donnez à chaque champ de la feuille un nom à lui.',
    });
  }
}

export const blocks: ChapterPlugin = (reading) => {
  let ancres = 0;
  const champs = new Map<unknown, number>();
  const visit = (bloc: Readonly<Bloc>, context: HastVisitorContext): void => {
    const nom = bloc.name ?? '';
    if (BALISES_PERMISES.has(nom)) return;
    if (!estBloc(nom)) {
      unknownBlock(bloc, nom, reading);
      return;
    }
    if (bloc.type === 'mdxJsxTextElement' && !(nom in blocsDePhrase) && !(nom in blocsDeFormulaire)) {
      reading.refuse(bloc, {
        valeur: `<${nom}>`,
        message: 'Ce bloc est pris dans une phrase alors qu’il se pose à part.',
        remede: 'Laissez une ligne vide avant et après le bloc.',
      });
    }
    const attributs = attributsDe(bloc, reading);
    checkAttributes(bloc, nom, attributs, reading);
    if (nom in blocsDeFormulaire) checkFieldName(bloc, attributs['nom'], champs, reading);
    const ligne = lineOf(bloc);
    const ancre = ANCRES.has(nom) ? { ancre: `${reading.chapitre}-index-${String(++ancres)}` } : {};
    reading.blocs.push({ nom, ligne, attributs, texte: context.textContent(bloc), ...ancre });
    const { vers } = attributs;
    if (typeof vers === 'string') reading.liens.push({ href: vers, ligne });
    const contexte = { chapitre: reading.chapitre, ligne: String(ligne), ...ancre, ...(reading.feuille && { feuille: 'oui' }) };
    for (const [cle, valeur] of Object.entries(attributs))
      if (LUS.has(cle) && valeur !== true) context.setProperty(bloc, cle, typographie(valeur));
    for (const [cle, valeur] of Object.entries(contexte)) context.setProperty(bloc, cle, valeur);
  };
  return defineHastPlugin({
    name: 'blocs-du-manuel',
    options: { position: true },
    mdxJsxFlowElement: { filter: [], visit },
    mdxJsxTextElement: { filter: [], visit },
  });
};
