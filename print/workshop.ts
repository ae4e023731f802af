/** What the editions of a run are built with: the built site, served, and one browser; neither starts before an edition needs it. */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium/launch.ts';
import { serveSite, type ServedSite } from './stages/serve-site.ts';

/** What the console is told as the work goes on; nothing else of it prints. */
export interface Progress {
  readonly stage: (name: string, detail?: string) => void;
  readonly page: (edition: string, count: number) => void;
}

export interface WorkshopOptions {
  readonly root: string;
  /** Folder of the built site. */
  readonly site: string;
  /** Path of the browser that the reader names. */
  readonly browser?: string | undefined;
  readonly progress: Progress;
}

export class Workshop implements AsyncDisposable {
  readonly root: string;
  readonly site: string;
  readonly progress: Progress;
  private readonly named: string | undefined;
  private browser: Promise<Browser> | undefined;
  private served: Promise<ServedSite> | undefined;

  constructor({ root, site, browser, progress }: WorkshopOptions) {
    this.root = root;
    this.site = site;
    this.named = browser;
    this.progress = progress;
  }

  /** The one browser of the run. @throws PrintError when there is none that starts */
  readonly launch = (): Promise<Browser> => {
    if (!this.browser) this.progress.stage('navigateur');
    return (this.browser ??= launchChromium(this.named));
  };

  /** A page of its own, and the address of the site. */
  readonly open = async (): Promise<{ readonly page: Page; readonly address: string }> => {
    const [browser, { address }] = await Promise.all([this.launch(), (this.served ??= serveSite({ root: this.root, outDir: this.site }))]);
    return { page: await browser.newPage(), address };
  };

  /** What did not start, or failed to, has nothing to close. */
  async [Symbol.asyncDispose](): Promise<void> {
    const [browser, served] = await Promise.allSettled([this.browser, this.served]);
    if (browser.status === 'fulfilled') await browser.value?.close();
    if (served.status === 'fulfilled') await served.value?.[Symbol.asyncDispose]();
  }
}
