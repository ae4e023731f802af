/** Tells the pipeline how many pages are done, when it listens. */
import { Handler } from 'pagedjs';

declare global {
  interface Window {
    /** Set by the pipeline; absent when the page is opened by hand. */
    pageDone?: (count: number) => void;
  }
}

export class ReportProgress extends Handler {
  private count = 0;

  override finalizePage(): void {
    this.count += 1;
    if (this.count % 10 === 0) window.pageDone?.(this.count);
  }
}
