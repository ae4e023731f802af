/** Paged.js alone, without the aids of print/browser: what its patches mend shows. */
import { Previewer } from 'pagedjs';

export { Handler, registerHandlers } from 'pagedjs';

/** Cuts the content of `main` into pages. @returns how many there are. */
export async function preview(): Promise<number> {
  const content = document.createDocumentFragment();
  content.append(...document.querySelector('main')!.childNodes);
  const style = document.querySelector('style')!;
  style.remove();
  const flow = await new Previewer().preview(content, [{ [document.baseURI]: style.textContent }], document.body);
  return flow.total;
}
