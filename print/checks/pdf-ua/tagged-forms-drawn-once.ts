/** Guarantee: a drawing that holds tagged content is used once: its tags can stand in one place only. */
import { faultsOf, type Check } from '../condition.ts';

export const taggedFormsDrawnOnce: Check = {
  name: 'tagged-forms-drawn-once',
  remedy: 'Copiez le dessin pour chaque emploi, ou marquez-le comme artefact.',
  conditions: [
    {
      id: '30-002',
      requires: 'un dessin qui contient des numéros de contenu balisé n’est employé qu’une fois',
      find: ({ content, objects }) =>
        faultsOf(
          content.forms,
          ([form, { place }]) => `${place}, dessin (objet ${objects.objectOf(form)})`,
          ([, { draws, numbered }]) => numbered && draws > 1 && `il est employé ${draws} fois`,
        ),
    },
  ],
};
