import { expect, test } from 'vitest';
import { mapType } from '../../../../print/pdf/read/standard-types.ts';

const map = (entries: Record<string, string>, type: string): unknown => mapType(type, new Map(Object.entries(entries)));

test('a standard type stands for itself, even when the map says otherwise', () => {
  expect(map({}, 'H1')).toEqual({ to: 'H1' });
  expect(map({ H1: 'P' }, 'H1')).toEqual({ to: 'H1' });
});

test('the map is followed to a standard type', () => {
  expect(map({ Titre: 'Intertitre', Intertitre: 'H2' }, 'Titre')).toEqual({ to: 'H2' });
});

test('a type that leads nowhere says where it stops', () => {
  expect(map({ Titre: 'Intertitre' }, 'Titre')).toEqual({ endsOn: 'Intertitre' });
});

test('a map that goes around is told as a path', () => {
  expect(map({ Un: 'Deux', Deux: 'Un' }, 'Un')).toEqual({ circular: ['Un', 'Deux', 'Un'] });
});
