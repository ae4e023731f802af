import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const sheet = (source: string) => compile(source, 'depliant', 'feuilles');
const face = (content: string): string => `<Face titre="Dehors">\n\n${content}\n\n</Face>`;
const panel = (content: string): string => face(`<Panneau titre="Combien ?">\n\n${content}\n\n</Panneau>`);

test('a face learns its rank, and every block that it stands on a sheet', () => {
  const { markup } = sheet(`${face('un')}\n\n${face('deux')}`);
  expect(markup).toContain('<Face titre="Dehors" chapitre="depliant" ligne="1" feuille="oui" rang="1">');
  expect(markup).toContain('rang="2"');
});

test('a page that a code leads to is checked like a link', () => {
  expect(sheet(face('<CodeQR vers="/missions/" legende="Les missions" />')).inventaire.liens).toEqual([{ href: '/missions/', ligne: 3 }]);
});

test('a title goes under that of its panel, in each panel anew', () => {
  const two = `<Panneau titre="A">\n\n## Un\n\n### Deux\n\n</Panneau>\n\n<Panneau titre="B">\n\n## Trois\n\n</Panneau>`;
  expect(sheet(face(two)).markup).toContain('<h2 id="depliant-trois">');
  expect(() => sheet(panel('### Trop bas'))).toThrow('Ce titre saute un niveau.');
});

test.each([
  ['Un texte perdu.', 'Ce texte n’est sur aucune face de la feuille.'],
  ['', 'Cette feuille n’a pas de face.'],
  [face('## Titre'), 'Ce titre est sous un panneau sans titre.'],
  ['<Panneau titre="A">\n\nTexte.\n\n</Panneau>', 'Un panneau se pose dans une face.'],
  [panel('<Panneau titre="B">\n\nTexte.\n\n</Panneau>'), 'Un panneau se pose dans une face.'],
  [face(face('Texte.')), 'Une face est prise dans une autre.'],
  [panel('<ListeSources />'), 'Ce bloc n’a pas de place sur une feuille.'],
  [`${panel('Texte[^1].')}\n\n[^1]: Note.`, 'Une feuille n’a pas de notes.'],
])('%j is refused', (source, message) => {
  expect(() => sheet(source)).toThrow(message);
});

test('the blocks of sheets are refused in a chapter', () => {
  expect(() => compile(face('Texte.'))).toThrow(
    'content/chapitres/missions/index.mdx, ligne 1\n    valeur : « <Face> »\n    Ce bloc est réservé aux feuilles (content/feuilles/).',
  );
  expect(() => compile('Un <Case nom="x">mot</Case> coché.')).toThrow('Ce bloc est réservé aux feuilles');
});

test('the name of a field is taken once in a sheet, and the line of the first is told', () => {
  const two = face('<Champ nom="cv" etiquette="Mon CV" />\n\n| A |\n| --- |\n| <Case nom="cv">Prêt</Case> |');
  expect(() => sheet(two)).toThrow(
    'content/feuilles/depliant/index.mdx, ligne 7\n    valeur : « cv »\n    Ce nom de champ est déjà pris, ligne 3.\n    → Donnez à chaque champ de la feuille un nom à lui.',
  );
  expect(() => sheet(face('<Case nom="a">Un</Case>\n\n<Case nom="b">Deux</Case>'))).not.toThrow();
});

test.each(['Oui', 'Oui | ', 'Oui | Non | Oui'])('« %s » is no choice', (options) => {
  expect(() => sheet(face(`<Choix nom="a" etiquette="Prêt ?" options="${options}" />`))).toThrow(
    'Bloc Choix, attribut « options » : Deux réponses différentes au moins sont attendues, séparées par « | ».',
  );
});

test.each(['17', '12mm', '9.5'])('a code of « %s » is refused: it would not be read', (taille) => {
  expect(() => sheet(face(`<CodeQR vers="/missions/" legende="Les missions" taille="${taille}" />`))).toThrow(
    'Un nombre entier de millimètres est attendu, 18 au moins',
  );
  expect(() => sheet(face('<CodeQR vers="/missions/" legende="Les missions" taille="18" />'))).not.toThrow();
});

test('a code may stand in a chapter', () => {
  expect(() => compile('<CodeQR vers="/missions/" legende="Les missions" />')).not.toThrow();
});
