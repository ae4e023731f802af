import { expect, test } from 'vitest';
import { PrintError } from '../../print/errors.ts';

test('an error says what happened, why, and what to do', () => {
  const error = new PrintError({ message: 'Le fichier manque.', cause: 'Il a été déplacé.', remedy: 'Remettez-le.' });
  expect(error.message).toBe('Le fichier manque.\nIl a été déplacé.\n→ Remettez-le.');
  expect(error).toMatchObject({ name: 'PrintError', remedy: 'Remettez-le.' });
});

test('a cause that is not known leaves no empty line', () => {
  expect(new PrintError({ message: 'Le fichier manque.', remedy: 'Remettez-le.' }).message).toBe('Le fichier manque.\n→ Remettez-le.');
});
