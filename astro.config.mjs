import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pagedPlugin } from './print/paged-plugin.ts';
import { markdownProcessor } from './src/markdown/pipeline.ts';

/** Astro marks MDX modules with a directive that the bundler does not know and warns about; nothing is lost. Goes when Astro tells it. */
const isAstroDirective = ({ code, message }) => code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('use astro:');

export default defineConfig({
  // Where the site will stand: the only place that knows. BASE_PATH=/manuel puts it under a sub-path.
  site: process.env.SITE_URL ?? 'https://conseiller-numerique.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory' },
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: (page) => !page.includes('/impression/') })],
  devToolbar: { enabled: false },
  vite: {
    plugins: [pagedPlugin()],
    build: {
      // Paged.js needs @footnote and @page as written; the minifier refuses them.
      cssMinify: false,
      // Paged.js and the French hyphenation patterns, on the print page only.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        onLog: (level, log, next) => {
          if (!isAstroDirective(log)) next(level, log);
        },
      },
    },
  },
});
