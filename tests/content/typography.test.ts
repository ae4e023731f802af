/** What authors type follows the French rules of content/README.md; the build does the rest. */
import { describe, expect, test } from 'vitest';
import { dansUnBloc, noeuds } from './chapter-tree.ts';
import { chapitres, chronologie, competences, faits, feuilles, glossaire, incertitudes, livre, parcours, sommaire } from './real-content.ts';

/** What must not be typed, and why. */
const FAUTES: readonly (readonly [nom: string, motif: RegExp])[] = [
  ['a straight quote: the book uses « »', /"/],
  ['an English quote: the book uses « »', /[“”„]/],
  ['a median point: screen readers stumble on it', /[·•‧⋅]|\p{L}\.(?:e|es|ne|trice|rice|euse)(?:\.s)?(?!\p{L}|\.\p{L})/u],
  ['a doubled ending between brackets', /\p{L}\((?:e|es|ne|trice|euse)\)/u],
  ['three points: type one sign, …', /\.\.\./],
  ['no space before ; ! ?', /[\p{L}\d][;!?](?=\s|$)/u],
  ['no space before a colon', /[\p{L}\d]:(?=\s|$)/u],
  ['no space inside « »', /«(?![\s\u00a0\u202f])|(?<![\s\u00a0\u202f])»/],
  ['a quote that is not closed', /«[^»]*«|»[^«]*»/],
  ['a space before a comma or a full stop', /\s[,.](?=\s|$)/],
  ['a double space', /\p{L} {2,}\p{L}/u],
  ['a hyphen where a dash stands', /\s-\s/],
  ['oe for œ', /\b(?:coeur|oeuvre|soeur|noeud|voeu|oeil|boeuf)/i],
  ['a capital without its accent', /(?<!\p{L})(?:Etat|Ecole|Etape|Evoluer|A (?:la|vérifier|partir|retenir))(?!\p{L})/u],
  ['an ordinal that is not French', /\b\d+(?:ème|ère|eme|ere)\b/],
  ['a no-break space typed by hand: the build puts them', /[\u00a0\u202f]/],
];

const fautes = (texte: string): string[] => FAUTES.flatMap(([nom, motif]) => (motif.test(texte) ? [`${nom} : « ${texte.trim().slice(0, 90)} »`] : []));

/** Words of a register, with the path that leads to each. Titles and addresses are copied, not written: they are left out. */
function mots(valeur: unknown, chemin: string): [chemin: string, texte: string][] {
  if (typeof valeur === 'string') return [[chemin, valeur]];
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([cle, contenu]) => mots(contenu, `${chemin} ${cle}`));
}

/** Addresses hold dots and colons of their own. */
const sansAdresse = (texte: string): string => texte.replace(/https?:\/\/\S+|[\w.-]+\.(?:gouv\.)?fr\S*/g, 'adresse');

describe.each([...chapitres, ...feuilles].map((texte) => [texte.fichier, texte] as const))('in %s', (_, chapitre) => {
  const tous = noeuds(chapitre);

  test('the text is typed by the rules', () => {
    const textes = tous.filter(({ noeud }) => noeud.type === 'text');
    expect(textes.flatMap(({ noeud, place }) => fautes(sansAdresse(noeud.value ?? '')).map((faute) => `${place}, ${faute}`))).toEqual([]);
  });

  test('the attributes that are read are typed by the rules', () => {
    const lus = tous.flatMap(({ noeud, place }) =>
      (noeud.attributes ?? []).flatMap(({ name, value }) => (typeof value === 'string' && name !== 'src' ? [{ place, value }] : [])),
    );
    expect(lus.flatMap(({ place, value }) => fautes(value).map((faute) => `${place}, ${faute}`))).toEqual([]);
  });

  test('Pôle emploi is named only where the book says that it changed', () => {
    const nommes = tous.filter((trouve) => {
      const { noeud } = trouve;
      return noeud.type === 'text' && /(?<!ancien )Pôle emploi/.test(noeud.value ?? '') && !dansUnBloc(trouve, 'CeQuiAChange');
    });
    expect(nommes.map(({ place }) => place)).toEqual([]);
  });
});

test.each(Object.entries({ livre, sommaire, faits, glossaire, chronologie, competences, parcours, incertitudes }))(
  'the register « %s » is typed by the rules',
  (nom, registre) => {
    const trouvees = mots(registre, nom).flatMap(([chemin, texte]) => fautes(sansAdresse(texte)).map((faute) => `${chemin}, ${faute}`));
    expect(trouvees).toEqual([]);
  },
);

test.each([
  ['Il dit "oui".', 'a straight quote'],
  ['les usager·es', 'a median point'],
  ['les usager.e.s', 'a median point'],
  ['Vraiment?', 'no space before ; ! ?'],
  ['Ceci: cela', 'no space before a colon'],
  ['«oui»', 'no space inside « »'],
  ['Attendez...', 'three points'],
  ['La 2ème fois', 'an ordinal'],
  ['L’Etat paie', 'a capital without its accent'],
])('« %s » is refused: %s', (texte, faute) => {
  expect(fautes(texte)[0]).toMatch(new RegExp(`^${faute.replace(/[?]/g, '\\?')}`));
});

test('a sentence that follows the rules is let through', () => {
  expect(fautes('Vous demandez : « Qui paie ? » L’État, jusqu’au 1er juin ; puis, à 14:30, plus rien…')).toEqual([]);
});
