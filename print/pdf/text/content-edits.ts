/** Changes a content stream at several places at once. */

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits may come in any order; those at one offset stay in theirs. */
export function applyEdits(content: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(content.slice(from, start), text);
    from = Math.max(from, end);
  }
  parts.push(content.slice(from));
  return parts.join('');
}
