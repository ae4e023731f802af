/** Makes a longer book of a print page: its content several times over, each copy with ids of its own. */

const IDS = /(\s(?:id|data-cible|aria-labelledby|aria-describedby|headers)=")([^"]+)(")/g;
const INTERNAL_LINKS = /(\s(?:xlink:)?href="#)([^"]+)(")/g;
const PAINT = /(url\(&?(?:#|quot;#|"#))([^)"&]+)/g;

const renamed = (html: string, copy: number): string => {
  const suffix = `-bis${String(copy)}`;
  const each = (ids: string): string =>
    ids
      .split(' ')
      .map((id) => id + suffix)
      .join(' ');
  return html
    .replace(IDS, (_all, before: string, ids: string, after: string) => before + each(ids) + after)
    .replace(INTERNAL_LINKS, (_all, before: string, id: string, after: string) => before + id + suffix + after)
    .replace(PAINT, (_all, before: string, id: string) => before + id + suffix);
};

/** @throws Error when the page has no `main`. */
export function repeatBook(page: string, times: number): string {
  const start = page.indexOf('<main>') + '<main>'.length;
  const end = page.lastIndexOf('</main>');
  if (start < '<main>'.length || end < 0) throw new Error('The print page has no <main>.');
  const content = page.slice(start, end);
  const copies = Array.from({ length: times }, (_none, copy) => (copy === 0 ? content : renamed(content, copy)));
  return page.slice(0, start) + copies.join('\n') + page.slice(end);
}
