/** Footnotes: ids that carry the chapter, French words, and a length that a page can hold. */
import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import type { ChapterPlugin } from './chapter-reading.ts';

export const MOTS_PAR_NOTE = 120;

/** The words of the list of notes; the compiler writes them. */
export const motsDesNotes = {
  label: 'Notes',
  backContent: 'Retour au texte',
  backLabel: (numero: number): string => `Retour au texte, appel de la note ${numero}`,
};

const APPEL = /^#user-content-fn-(.+)$/;

export const notes: ChapterPlugin = (reading) => {
  /** Label written by the author → number printed. */
  const numeros = new Map<string, number>();
  const { chapitre } = reading;
  return defineHastPlugin({
    name: 'notes-du-manuel',
    options: { position: true },
    element: [
      {
        filter: ['a'],
        visit: (node, context) => {
          const label = APPEL.exec(String(node.properties['href']))?.[1];
          if (label !== undefined && node.properties['dataFootnoteRef'] !== undefined) {
            if (numeros.has(label)) {
              reading.refuse(node, {
                valeur: `[^${label}]`,
                message: 'Cette note est appelée deux fois : au bas d’une page, une note n’a qu’un appel.',
                remede: 'Écrivez une seconde note, ou retirez un appel.',
              });
            }
            const numero = Number(context.textContent(node));
            numeros.set(label, numero);
            setAll(context, node, {
              id: `${chapitre}-appel-${numero}`,
              href: `#${chapitre}-note-${numero}`,
              className: ['appel-note'],
              ariaLabel: `Note ${numero}`,
              ariaDescribedBy: null,
              dataFootnoteRef: null,
            });
          } else if (node.properties['dataFootnoteBackref'] !== undefined) {
            const appel = String(node.properties['href']).replace('#user-content-fnref-', '');
            setAll(context, node, {
              href: `#${chapitre}-appel-${String(numeros.get(appel) ?? 0)}`,
              className: ['retour-note'],
              dataFootnoteBackref: null,
            });
          }
        },
      },
      {
        filter: ['section'],
        visit: (node, context) => {
          if (node.properties['dataFootnotes'] === undefined) return;
          setAll(context, node, { className: ['notes'], dataFootnotes: null });
        },
      },
      {
        filter: ['h2'],
        visit: (node, context) => {
          if (node.properties['id'] === 'footnote-label') context.setProperty(node, 'id', `${chapitre}-notes`);
        },
      },
      {
        filter: ['li'],
        visit: (node, context) => {
          const label = /^user-content-fn-(.+)$/.exec(String(node.properties['id']))?.[1];
          if (label === undefined) return;
          const texte = context.textContent(node).replace(motsDesNotes.backContent, '').trim();
          const mots = texte.split(/\s+/).length;
          if (mots > MOTS_PAR_NOTE) {
            reading.refuse(node, {
              valeur: `${texte.slice(0, 60)}…`,
              message: `La note [^${label}] compte ${mots} mots ; le bas d’une page en tient ${MOTS_PAR_NOTE}.`,
              remede: 'Raccourcissez-la, ou passez une partie dans le texte.',
            });
          }
          context.setProperty(node, 'id', `${chapitre}-note-${String(numeros.get(label) ?? 0)}`);
        },
      },
    ],
  });
};

function setAll(
  context: HastVisitorContext,
  node: Parameters<HastVisitorContext['setProperty']>[0],
  properties: Record<string, unknown>,
): void {
  for (const [key, value] of Object.entries(properties)) context.setProperty(node, key, value);
}
