/** The one Markdown pipeline: every transformation of a chapter or of a sheet, once, before the web and the print leaves separate. */
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { refuse } from '../book/errors.ts';
import { CLE_INVENTAIRE, type Inventaire } from '../book/inventory.ts';
import { blocks } from './blocks.ts';
import { ChapterReading, type ChapterPlugin } from './chapter-reading.ts';
import { frenchText } from './french-text.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { motsDesNotes, notes } from './notes.ts';
import { sheets } from './sheets.ts';
import { tables } from './tables.ts';
import { wordsOnly } from './words-only.ts';

/** Last: stops on what the others found, or hands the inventory over to `src/book/load.ts`. */
const conclude: ChapterPlugin = (reading) =>
  defineHastPlugin({
    name: 'bilan-du-chapitre',
    after: (_, { data }) => {
      refuse(reading.issues);
      const inventaire: Inventaire = { blocs: reading.blocs, liens: reading.liens };
      if (data.astro) data.astro.frontmatter[CLE_INVENTAIRE] = inventaire;
    },
  });

const inOrder: readonly ChapterPlugin[] = [wordsOnly, blocks, sheets, links, headings, notes, tables, frenchText, conclude];

export const chapterPlugins: HastPluginEntry = ({ fileURL }) => {
  const reading = ChapterReading.of(fileURL);
  return reading && inOrder.map((plugin) => plugin(reading));
};

/** Typography is ours, so the compiler's own is off. */
export const features = { gfm: { footnotes: motsDesNotes }, smartPunctuation: false };

export const markdownProcessor = satteri({ hastPlugins: [chapterPlugins], features });
