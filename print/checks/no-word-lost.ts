/** Guarantee: every word of the source is in the pages once, in order, and inside its page. */
import type { Issue } from '../issue.ts';
import type { Flow, PlacedBlock, Report, SourceBlock } from '../report.ts';

const CHECK = 'no-word-lost';
const REMEDY = 'Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.';

/** Stands where two fragments of a block meet: a sign that no book prints. */
const SEAM = '\ue000';

/** Words cut at a page break are joined again: only letters and signs count, not the spaces between fragments. */
const letters = (text: string): string => text.replace(/[\s\u00ad\ue000]+/g, '');

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

interface Placed {
  text: string;
  readonly pages: number[];
}

function gather(report: Report): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const page of report.pages) {
    for (const block of page.blocks) {
      const before = placed.get(block.id);
      if (!before) placed.set(block.id, { text: block.text, pages: [page.number] });
      else {
        before.text += SEAM + block.text;
        if (before.pages.at(-1) !== page.number) before.pages.push(page.number);
      }
    }
  }
  return placed;
}

const where = (block: SourceBlock, pages: readonly number[]): string =>
  `${block.place}${pages.length > 0 ? `, page ${pages.join(' et ')}` : ''}`;

/** First place where two texts part, with what stands around it. */
function firstDifference(expected: string, found: string): string {
  let index = 0;
  while (index < expected.length && expected[index] === found[index]) index += 1;
  const around = (text: string): string => text.slice(Math.max(0, index - 20), index + 30) || 'rien';
  return `attendu « ${around(expected)} », trouvé « ${around(found)} »`;
}

/** What stands around the first space that came or went. Where two fragments meet, it may stand or not: "rendez-", "vous". */
function firstSpace(expected: string, found: string): string | undefined {
  let index = 0;
  for (const sign of found.split('')) {
    if (sign === SEAM && expected[index] !== ' ') continue;
    if (sign !== SEAM && sign !== expected[index]) return expected.slice(Math.max(0, index - 20), index + 20);
    index += 1;
  }
  return undefined;
}

/** What the pages did to the text of a block; nothing when it is whole. */
function difference(written: string, found: string | undefined): string | undefined {
  const expected = letters(written);
  if (found === undefined) return expected === '' ? undefined : 'ce bloc n’est dans aucune page.';
  if (expected !== letters(found)) return `le texte imprimé diffère du texte écrit : ${firstDifference(expected, letters(found))}`;
  const space = firstSpace(written.replaceAll('\u00ad', ''), found);
  return space === undefined ? undefined : `deux mots se touchent, ou un mot est coupé, dans « ${space} ».`;
}

function lostText(report: Report, placed: ReadonlyMap<string, Placed>): Issue[] {
  return report.source.flatMap((block) => {
    const found = placed.get(block.id);
    const message = difference(block.text, found?.text);
    return message === undefined
      ? []
      : [{ severity: 'error', check: CHECK, place: where(block, found?.pages ?? []), message, remedy: REMEDY } satisfies Issue];
  });
}

/** Ids in the order of the pages, each once; a block that continues on the next page is not out of order. */
function orderOf(blocks: readonly PlacedBlock[], flow: Flow): string[] {
  const ids = blocks.filter((block) => block.flow === flow).map((block) => block.id);
  return ids.filter((id, index) => ids.indexOf(id) === index);
}

function outOfOrder(report: Report): Issue[] {
  const rank = new Map(report.source.map((block, index) => [block.id, index]));
  const byId = new Map(report.source.map((block) => [block.id, block]));
  const issues: Issue[] = [];
  for (const flow of ['body', 'note', 'margin'] as const) {
    let last = -1;
    for (const page of report.pages) {
      for (const id of orderOf(page.blocks, flow)) {
        const current = rank.get(id) ?? -1;
        const block = byId.get(id);
        if (!block) {
          issues.push({
            severity: 'error',
            check: CHECK,
            place: `page ${String(page.number)}`,
            message: `un texte qui n’est pas dans la source y est imprimé : « ${page.blocks.find((b) => b.id === id)?.text.slice(0, 60) ?? ''} »`,
            remedy: REMEDY,
          });
        } else if (current < last) {
          issues.push({
            severity: 'error',
            check: CHECK,
            place: where(block, [page.number]),
            message: 'ce bloc vient après un bloc qui le suit dans le livre.',
            remedy: REMEDY,
          });
        }
        last = Math.max(last, current);
      }
    }
  }
  return issues;
}

const millimetres = (pixels: number): string => ((pixels * 25.4) / 96).toFixed(1).replace('.', ',');

function outsidePages(report: Report): Issue[] {
  const byId = new Map(report.source.map((block) => [block.id, block]));
  return report.pages.flatMap((page) =>
    page.outside.map(({ id, text, by, frame }): Issue => {
      const issue = { severity: 'error', check: CHECK } as const;
      if (frame === undefined) {
        return {
          ...issue,
          place: `${byId.get(id)?.place ?? 'hors bloc'}, page ${String(page.number)}`,
          message: `« ${text} » sort de sa page de ${millimetres(by)} mm.`,
          remedy: 'Donnez moins de largeur ou de hauteur à ce bloc.',
        };
      }
      const from = text === '' ? '' : `, à partir de « ${text} »`;
      return {
        ...issue,
        place: `${frame}, page ${String(page.number)}`,
        message: `ce bloc déborde de ${millimetres(by)} mm${from}.`,
        remedy: 'Raccourcissez son texte, ou donnez-lui plus de place dans print/styles/formats/.',
      };
    }),
  );
}

export function noWordLost(report: Report): Issue[] {
  return [...lostText(report, gather(report)), ...outOfOrder(report), ...outsidePages(report)];
}

/** Words of the source: what the build says it has proven. */
export const wordsOf = (report: Report): number => report.source.reduce((sum, block) => sum + countWords(block.text), 0);
