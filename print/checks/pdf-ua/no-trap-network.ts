/** Guarantee: no trapping for the press is in the file as an annotation. */
import { faultsOf, type Check } from '../condition.ts';

export const noTrapNetwork: Check = {
  name: 'no-trap-network',
  remedy: 'Retirez l’annotation TrapNet.',
  conditions: [
    {
      id: '28-007',
      requires: 'il n’y a pas d’annotation de type TrapNet',
      find: ({ annotations }) =>
        faultsOf(
          annotations.filter(({ subtype }) => subtype === 'TrapNet'),
          ({ place }) => place,
          () => 'elle est de type TrapNet',
        ),
    },
  ],
};
