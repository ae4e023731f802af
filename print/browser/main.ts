/** Runs in the print page: paginates it as soon as it is open, by hand or from the pipeline. */
import type { Report } from '../report.ts';
import { paginate } from './paginate.ts';

declare global {
  interface Window {
    /** What the pipeline waits for. */
    pagination?: Promise<Report>;
  }
}

const main = document.querySelector<HTMLElement>('main');
if (!main) throw new Error('La page d’impression n’a pas de <main>.');
window.pagination = paginate(main, document.body);
window.pagination.catch((error: unknown) => {
  // Opened by hand, the page must not stay silently empty.
  document.body.prepend(Object.assign(document.createElement('pre'), { textContent: String(error) }));
});
