/** Compiles a chapter, or a sheet, with the real plugins, and gives what a reader and the book get. */
import { mdxToJs } from 'satteri';
import type { Inventaire } from '../../../src/book/inventory.ts';
import { chapterPlugins, features } from '../../../src/markdown/pipeline.ts';

interface Compiled {
  /** The markup, with no-break spaces shown: `_` and `~`. */
  readonly markup: string;
  readonly inventaire: Inventaire;
}

export function compile(source: string, chapitre = 'missions', dossier: 'chapitres' | 'feuilles' = 'chapitres'): Compiled {
  const astro = {
    frontmatter: {} as Record<string, unknown>,
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const result = mdxToJs(source, {
    hastPlugins: [chapterPlugins],
    features,
    fileURL: new URL(`file:///livre/content/${dossier}/${chapitre}/index.mdx`),
    data: { astro },
    jsx: true,
    elementAttributeNameCase: 'html',
  }) as { code: string };
  const body = /<>([\s\S]*)<\/>|return (<[\s\S]*?);\n/.exec(result.code);
  return {
    markup: (body?.[1] ?? body?.[2] ?? result.code)
      .replaceAll('_components.', '')
      .replace(/\{("(?:[^"\\]|\\.)*")\}/g, (_, text: string) => JSON.parse(text.replaceAll('\\x', '\\u00')) as string)
      .replace(/style=\{\{ (\w+): "([^"]*)" \}\}/g, 'style="$1:$2"')
      .replace(/^\s*<>|<\/>\s*$/g, '')
      .replaceAll('\u00a0', '_')
      .replaceAll('\u202f', '~')
      .trim(),
    inventaire: astro.frontmatter['inventaire'] as Inventaire,
  };
}
