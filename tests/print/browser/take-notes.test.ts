import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

interface Taken {
  readonly left: string;
  readonly notes: Record<string, string>;
}

const take = (body: string): Promise<Taken | string> =>
  inPage(body, () => {
    const content = document.createDocumentFragment();
    content.append(...document.body.children);
    content.querySelector('script')?.remove();
    try {
      const notes = Object.fromEntries([...paginator.takeNotes(content)].map(([id, note]) => [id, note.outerHTML]));
      const box = document.createElement('div');
      box.append(content);
      return { left: box.innerHTML, notes };
    } catch (error) {
      return (error as Error).message;
    }
  });

const call = (number: number): string =>
  `<sup><a class="appel-note" id="missions-appel-${String(number)}" href="#missions-note-${String(number)}">${String(number)}</a></sup>`;
/** The number of a note, which leads back to its call. */
const back = (number: number): string =>
  `<a class="note-numero" href="#missions-appel-${String(number)}" aria-label="Retour au texte, appel de la note ${String(number)}">${String(number)}.</a>`;
const note = (number: number, text: string): string => `<li id="missions-note-${String(number)}">${text}</li>`;
const chapter = (text: string, notes: string): string =>
  `<section data-chapitre="missions"><p>${text}</p><section class="notes"><ol>${notes}</ol></section></section>`;

test('notes leave their list, in order, with their number as real text, which leads back to the call', async () => {
  const body = chapter(`Un${call(1)} deux${call(2)}`, note(1, '<p>La loi.</p>') + note(2, '<p>Un <em>décret</em>.</p>'));
  expect(await take(body)).toEqual({
    left: `<section data-chapitre="missions"><p>Un${call(1)} deux${call(2)}</p></section>`,
    notes: {
      'missions-note-1': `<div class="note-bas" id="missions-note-1" data-chapitre="missions"><p>${back(1)} La loi.</p></div>`,
      'missions-note-2': `<div class="note-bas" id="missions-note-2" data-chapitre="missions"><p>${back(2)} Un <em>décret</em>.</p></div>`,
    },
  });
});

test('the way back of the web goes: on paper the number is the way back', async () => {
  const taken = (await take(chapter(`Un${call(1)}`, note(1, '<p>La loi. <a class="retour-note" href="#x">retour</a></p>')))) as Taken;
  expect(taken.notes['missions-note-1']).toContain(`<p>${back(1)} La loi.</p>`);
});

test('a note of several paragraphs has its number on the first', async () => {
  const taken = (await take(chapter(`Un${call(1)}`, note(1, '<p>La loi.</p><p>Le décret.</p>')))) as Taken;
  expect(taken.notes['missions-note-1']).toContain(`<p>${back(1)} La loi.</p><p>Le décret.</p>`);
});

test('a note without a paragraph has one on paper', async () => {
  const taken = (await take(chapter(`Un${call(1)}`, note(1, 'La <em>loi</em>.')))) as Taken;
  expect(taken.notes['missions-note-1']).toContain(`<p>${back(1)} La <em>loi</em>.</p>`);
});

test('a note that is called nowhere is refused', async () => {
  expect(await take(chapter('Un', note(1, '<p>La loi.</p>')))).toBe('La note missions-note-1 a 0 appels : une note imprimée en a un seul.');
});

test('a note that is called twice is refused', async () => {
  expect(await take(chapter(`Un${call(1)} deux${call(1)}`, note(1, '<p>La loi.</p>')))).toBe(
    'La note missions-note-1 a 2 appels : une note imprimée en a un seul.',
  );
});

test('a chapter without notes is left alone', async () => {
  expect(await take('<p>Un</p>')).toEqual({ left: '<p>Un</p>', notes: {} });
});
