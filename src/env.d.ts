declare namespace App {
  interface Locals {
    /** Where the page is going: set by `SiteLayout` and `PrintLayout`, read by the blocks. */
    sortie: import('./book/output.ts').Sortie;
  }
}
