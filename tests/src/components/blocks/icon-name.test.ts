import { expect, test } from 'vitest';
import { iconName } from '../../../../src/components/blocks/icon-name.ts';

const place = { fichier: 'content/chapitres/lieux/index.mdx', place: 'ligne 3' };

test('a drawn icon is known by its name', () => {
  expect(iconName('curseur', place)).toBe('curseur');
});

test('an icon that is not drawn is refused, with the one that was meant', () => {
  expect(() => iconName('cursuer', place)).toThrow('Cette icône n’est pas dessinée. Vouliez-vous écrire « curseur » ?');
});
