/** A Markdown table inside the block Tableau gets its caption, its column widths and its row headers. */
import { defineHastPlugin, type HastNode } from 'satteri';
import { typographie } from '../book/typography.ts';
import { blocsDeFormulaire } from '../schemas/blocs.ts';
import type { ChapterPlugin } from './chapter-reading.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Contenu = Element['children'][number];

const element = (tagName: string, properties: Element['properties'], children: Contenu[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const estElement = (node: Contenu, ...noms: string[]): node is Element => node.type === 'element' && noms.includes(node.tagName);

/** Cells of a head name their column; an empty one is not a header. */
const enTeteDeColonne = (cellule: Element): Element =>
  cellule.children.length === 0 ? { ...cellule, tagName: 'td' } : { ...cellule, properties: { ...cellule.properties, scope: 'col' } };

/** A blank to fill in names nothing. */
const estARemplir = ({ children }: Element): boolean =>
  children.some((node) => node.type === 'mdxJsxTextElement' && node.name !== null && node.name in blocsDeFormulaire);

/** The first cell of a row names it. */
const enTeteDeLigne = (cellule: Element): Element =>
  estARemplir(cellule) ? cellule : { ...cellule, tagName: 'th', properties: { ...cellule.properties, scope: 'row' } };

function ligne(rangee: Element, dansLaTete: boolean): Element {
  const cellules = rangee.children.filter((cellule) => estElement(cellule, 'th', 'td'));
  return {
    ...rangee,
    children: cellules.map((cellule, rang) => (dansLaTete ? enTeteDeColonne(cellule) : rang === 0 ? enTeteDeLigne(cellule) : cellule)),
  };
}

function colonnes(largeurs: string): Element {
  const parts = largeurs.split(' ').map(Number);
  const total = parts.reduce((somme, part) => somme + part, 0);
  return element(
    'colgroup',
    {},
    parts.map((part) => element('col', { style: `width:${String(Math.round((part / total) * 1000) / 10)}%` })),
  );
}

/** Columns of the first row. */
function compte(table: Readonly<Element>): number {
  const [tete] = table.children.filter((child) => estElement(child, 'thead'));
  const [rangee] = tete?.children.filter((child) => estElement(child, 'tr')) ?? [];
  return rangee?.children.filter((child) => estElement(child, 'th', 'td')).length ?? 0;
}

export const tables: ChapterPlugin = (reading) =>
  defineHastPlugin({
    name: 'tableaux-du-manuel',
    options: { position: true },
    element: {
      filter: ['table'],
      visit: (table, context) => {
        const bloc = context.parent(table);
        if (bloc.type !== 'mdxJsxFlowElement' || bloc.name !== 'Tableau') {
          reading.refuse(table, {
            message: 'Ce tableau n’a pas de légende.',
            remede: 'Entourez-le du bloc Tableau : <Tableau legende="…">, une ligne vide avant et après.',
          });
          return undefined;
        }
        const attribut = (nom: string): string | undefined => {
          const found = bloc.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === nom);
          return typeof found?.value === 'string' ? found.value : undefined;
        };
        const nombre = compte(table);
        const largeurs = attribut('colonnes') ?? Array.from({ length: nombre }, () => 1).join(' ');
        if (largeurs.split(' ').length !== nombre) {
          reading.refuse(table, {
            valeur: largeurs,
            message: `Le tableau a ${nombre} colonnes et l’attribut « colonnes » en décrit ${String(largeurs.split(' ').length)}.`,
            remede: 'Donnez une largeur par colonne.',
          });
        }
        // The block needs to know how many columns it frames.
        context.setProperty(bloc, 'colonnes', largeurs);
        const parties = table.children
          .filter((child) => estElement(child, 'thead', 'tbody'))
          .map((partie) => ({
            ...partie,
            children: partie.children.filter((child) => estElement(child, 'tr')).map((rangee) => ligne(rangee, partie.tagName === 'thead')),
          }));
        const legende = element('caption', {}, [{ type: 'text', value: typographie(attribut('legende') ?? '') }]);
        return element('table', {}, [legende, colonnes(largeurs), ...parties]);
      },
    },
  });
