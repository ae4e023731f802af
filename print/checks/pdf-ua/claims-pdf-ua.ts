/** Guarantee: the metadata say that the file is PDF/UA-1, in the words of the standard. Written last, on a file that keeps all the rest. */
import { namespaces, propertyOf } from '../../pdf/read/metadata/read-metadata.ts';
import { textOf } from '../../pdf/read/metadata/xmp-properties.ts';
import { documentFault, faultsOf, type Check, type Find } from '../condition.ts';

const PLACE = 'métadonnées XMP';

const prefixed =
  (name: string): Find =>
  ({ metadata }) =>
    faultsOf(
      (metadata?.properties ?? []).filter(({ namespace, local }) => namespace === namespaces.pdfuaid && local === name),
      () => PLACE,
      ({ prefix }) => prefix !== 'pdfuaid' && `le préfixe est ${prefix || 'vide'}`,
    );

export const claimsPdfUa: Check = {
  name: 'claims-pdf-ua',
  remedy: 'Écrivez pdfuaid:part 1 dans les métadonnées XMP, une fois tous les autres contrôles passés.',
  conditions: [
    {
      id: '06-002',
      requires: 'les métadonnées XMP portent l’identifiant PDF/UA',
      find: ({ metadata }) => documentFault(PLACE, !propertyOf(metadata, 'pdfuaid', 'part') && 'pdfuaid:part est absent'),
    },
    {
      id: '5-2',
      requires: 'pdfuaid:part vaut 1',
      find: ({ metadata }) => {
        const part = propertyOf(metadata, 'pdfuaid', 'part');
        return documentFault(PLACE, part && textOf(part.value) !== '1' && `pdfuaid:part vaut « ${textOf(part.value) ?? ''} »`);
      },
    },
    { id: '5-3', requires: 'part a le préfixe pdfuaid', find: prefixed('part') },
    { id: '5-4', requires: 'amd a le préfixe pdfuaid', find: prefixed('amd') },
    { id: '5-5', requires: 'corr a le préfixe pdfuaid', find: prefixed('corr') },
  ],
};
