/** Guarantee: the metadata say that the file is PDF/A-2a, in the words of the standard. Written last, on a file that keeps all the rest. */
import { namespaces, propertyOf } from '../../pdf/read/metadata/read-metadata.ts';
import { textOf } from '../../pdf/read/metadata/xmp-properties.ts';
import { documentFault, faultsOf, type Check, type Find } from '../condition.ts';

const PLACE = 'métadonnées XMP';

const prefixed =
  (name: string): Find =>
  ({ metadata }) =>
    faultsOf(
      (metadata?.properties ?? []).filter(({ namespace, local }) => namespace === namespaces.pdfaid && local === name),
      () => PLACE,
      ({ prefix }) => prefix !== 'pdfaid' && `le préfixe est ${prefix || 'vide'}`,
    );

const valued =
  (name: string, expected: string): Find =>
  ({ metadata }) => {
    const found = textOf(propertyOf(metadata, 'pdfaid', name)?.value);
    return documentFault(PLACE, found !== undefined && found !== expected && `pdfaid:${name} vaut « ${found} »`);
  };

export const claimsPdfA: Check = {
  name: 'claims-pdf-a',
  remedy: 'Écrivez pdfaid:part 2 et pdfaid:conformance A dans les métadonnées XMP, une fois tous les autres contrôles passés.',
  conditions: [
    {
      id: '6.6.4-1',
      requires: 'les métadonnées XMP portent l’identifiant PDF/A',
      find: ({ metadata }) => {
        const missing = ['part', 'conformance'].filter((name) => !propertyOf(metadata, 'pdfaid', name));
        return documentFault(PLACE, missing.length > 0 && missing.map((name) => `pdfaid:${name} est absent`).join(', '));
      },
    },
    { id: '6.6.4-2', requires: 'pdfaid:part vaut 2', find: valued('part', '2') },
    { id: '6.6.4-3', requires: 'pdfaid:conformance vaut A', find: valued('conformance', 'A') },
    { id: '6.6.4-4', requires: 'part a le préfixe pdfaid', find: prefixed('part') },
    { id: '6.6.4-5', requires: 'conformance a le préfixe pdfaid', find: prefixed('conformance') },
    { id: '6.6.4-6', requires: 'amd a le préfixe pdfaid', find: prefixed('amd') },
    { id: '6.6.4-7', requires: 'corr a le préfixe pdfaid', find: prefixed('corr') },
  ],
};
