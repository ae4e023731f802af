/** Takes the notes out of the list at the end of each chapter: the paginator sets each one at the foot of the page of its call. */

/** The number of a note, which leads back to its call. */
function linkBack(number: string, call: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  link.className = 'note-numero';
  link.href = `#${call.id}`;
  link.textContent = `${number}.`;
  link.setAttribute('aria-label', `Retour au texte, appel de la note ${number}`);
  return link;
}

/** Element of a note at the foot of a page: its number, then its text. */
function noteElement(item: HTMLElement, call: HTMLElement): HTMLElement {
  const number = call.textContent.trim();
  const note = document.createElement('div');
  note.className = 'note-bas';
  note.id = item.id;
  item.querySelectorAll('.retour-note').forEach((link) => link.remove());
  const paragraphs = item.querySelectorAll('p').length > 0 ? [...item.children] : [item];
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = document.createElement('p');
    if (index === 0) line.append(linkBack(number, call), ' ');
    line.append(...paragraph.childNodes);
    if (line.lastChild?.nodeType === Node.TEXT_NODE) line.lastChild.textContent = line.lastChild.textContent!.trimEnd();
    note.append(line);
  }
  return note;
}

/**
 * Removes the notes from the content.
 * @returns each note with the id of its call, in the order of the book.
 * @throws when a note is called nowhere, or more than once: on paper it stands once.
 */
export function takeNotes(content: DocumentFragment): Map<string, HTMLElement> {
  const notes = new Map<string, HTMLElement>();
  const callsOf = Map.groupBy(content.querySelectorAll<HTMLAnchorElement>('a.appel-note'), (call) => call.hash.slice(1));
  for (const list of content.querySelectorAll('.notes')) {
    const owner = list.closest<HTMLElement>('[data-chapitre]')?.dataset['chapitre'];
    for (const item of list.querySelectorAll<HTMLElement>('li[id]')) {
      const calls = callsOf.get(item.id) ?? [];
      const call = calls[0];
      if (!call || calls.length > 1)
        throw new Error(`La note ${item.id} a ${String(calls.length)} appels : une note imprimée en a un seul.`);
      const note = noteElement(item, call);
      if (owner) note.dataset['chapitre'] = owner;
      notes.set(item.id, note);
    }
    list.remove();
  }
  return notes;
}
