import { expect, test } from 'vitest';
import { compile } from './compile.ts';

test('links are recorded with their line, note calls are not', () => {
  expect(compile('Voir[^1] [ici](/missions/#missions-x).\n\n[là](https://pix.fr/)\n\n[^1]: Note.').inventaire.liens).toEqual([
    { href: '/missions/#missions-x', ligne: 1 },
    { href: 'https://pix.fr/', ligne: 3 },
  ]);
});
