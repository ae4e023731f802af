/** Guarantee: strings in hexadecimal hold whole bytes and nothing else, in objects and in content. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Check, Fault } from '../condition.ts';

function* flawed({ objects, content }: PdfFile, flaw: 'odd' | 'digit', found: string): Iterable<Fault> {
  for (const string of objects.flawedStrings) if (string.flaw === flaw) yield { place: `objet ${string.object}, ${string.key}`, found };
  const place = content.flawedStrings.get(flaw);
  if (place !== undefined) yield { place, found };
}

export const hexadecimalStringsWhole: Check = {
  name: 'hexadecimal-strings-whole',
  remedy: 'Écrivez deux chiffres hexadécimaux par octet.',
  conditions: [
    {
      id: '6.1.6-1',
      requires: 'une chaîne hexadécimale a un nombre pair de chiffres',
      find: (file) => flawed(file, 'odd', 'un nombre impair de chiffres'),
    },
    {
      id: '6.1.6-2',
      requires: 'une chaîne hexadécimale n’a que des chiffres de 0 à F',
      find: (file) => flawed(file, 'digit', 'un caractère qui n’est pas un chiffre'),
    },
  ],
};
