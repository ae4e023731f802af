/** Guarantee: pages are drawn with the operators of the standard, and with resources of their own. */
import type { Check } from '../condition.ts';

export const contentPlain: Check = {
  name: 'content-plain',
  remedy: 'Réécrivez le flux de contenu avec les opérateurs de l’ISO 32000-1, et donnez-lui ses Resources.',
  conditions: [
    {
      id: '6.2.2-1',
      requires: 'un flux de contenu n’a que des opérateurs de l’ISO 32000-1',
      find: ({ content }) => [...content.unknownOperators].map(([operator, place]) => ({ place, found: `l’opérateur ${operator}` })),
    },
    {
      id: '6.2.2-2',
      requires: 'un flux de contenu qui nomme des ressources a ses propres Resources',
      find: ({ content }) =>
        [...content.borrowedResources].map(([resource, place]) => ({ place, found: `${resource} vient de plus haut` })),
    },
  ],
};
