/** Gives each heading the id `<chapter>-<slug>`, unique in the whole book, and refuses what breaks the outline. */
import { defineHastPlugin } from 'satteri';
import { slug } from '../book/slug.ts';
import type { ChapterPlugin } from './chapter-reading.ts';
import { framesAround, isTitledPanel } from './sheet-frames.ts';

export const headings: ChapterPlugin = (reading) => {
  const pris = new Set<string>([`${reading.chapitre}-titre`, `${reading.chapitre}-notes`]);
  let niveauPrecedent = 1;
  let cadrePrecedent: unknown;
  return defineHastPlugin({
    name: 'titres-du-manuel',
    options: { position: true },
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => {
        if (node.properties['id'] === 'footnote-label') return;
        const texte = context.textContent(node);
        const niveau = Number(node.tagName.slice(1));
        // On a sheet, titles go down from that of the panel around them.
        const cadre = framesAround(node, context)[0];
        if (reading.feuille && cadre !== cadrePrecedent) niveauPrecedent = 1;
        cadrePrecedent = cadre;
        const refuse = (message: string, remede: string): void => reading.refuse(node, { valeur: texte, message, remede });
        if (reading.feuille && !isTitledPanel(cadre)) refuse('Ce titre est sous un panneau sans titre.', 'Écrivez <Panneau titre="…">.');
        else if (niveau === 1) refuse('Le titre du chapitre est dans l’en-tête.', 'Commencez le texte au niveau ##.');
        else if (niveau > 3) refuse('Le livre a deux niveaux de titres.', 'Écrivez ## ou ###.');
        else if (niveau > niveauPrecedent + 1) refuse('Ce titre saute un niveau.', `Écrivez ${'#'.repeat(niveauPrecedent + 1)}.`);
        niveauPrecedent = Math.max(1, niveau);
        const fin = slug(texte);
        if (fin === '') refuse('Ce titre ne contient ni lettre ni chiffre.', 'Écrivez un titre qui dit quelque chose.');
        const id = `${reading.chapitre}-${fin}`;
        if (pris.has(id)) refuse(`L’identifiant ${id} est déjà pris dans ce chapitre.`, 'Changez l’un des deux titres.');
        pris.add(id);
        context.setProperty(node, 'id', id);
      },
    },
  });
};
