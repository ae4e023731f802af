/** Guarantee: the first two lines say that the file is a PDF, and that it is not text. */
import type { LayoutFlaw } from '../../pdf/read/file-layout.ts';
import type { Check, Find } from '../condition.ts';

/** What is wrong in the layout of the file, of some kinds. */
export const layout =
  (...kinds: readonly LayoutFlaw['kind'][]): Find =>
  (file) =>
    file.layout.filter(({ kind }) => kinds.includes(kind));

export const fileBeginsAsPdf: Check = {
  name: 'file-begins-as-pdf',
  remedy: 'Écrivez le fichier avec pdf-lib, d’un seul tenant, en version 1.7.',
  conditions: [
    { id: '6.1.2-1', requires: 'le fichier commence par %PDF-1.n, seul sur sa ligne', find: layout('header') },
    { id: '6.1.2-2', requires: 'la deuxième ligne est un commentaire de quatre octets au-dessus de 127', find: layout('binary-mark') },
  ],
};
