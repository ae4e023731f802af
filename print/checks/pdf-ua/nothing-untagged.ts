/** Guarantee: all that a page paints is tagged, or marked as an artifact. */
import type { Check } from '../condition.ts';

export const nothingUntagged: Check = {
  name: 'nothing-untagged',
  remedy: 'Balisez ce contenu, ou marquez-le comme artefact s’il ne dit rien (print/pdf/tags).',
  conditions: [
    {
      id: '01-005',
      requires: 'tout contenu est balisé ou marqué comme artefact',
      find: ({ content }) =>
        content.streams
          .filter(({ kind }) => kind === 'page')
          .flatMap(({ place, loose }) =>
            [...loose].map(([what, count]) => ({ place, found: `${what} (${count} fois) n’est ni balisé ni artefact` })),
          ),
    },
  ],
};
