/** What is published beside the PDFs, and what the site says of them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pdfUaChecks, pdfUaClaims } from '../../print/checks/pdf-ua/registry.ts';
import { editions } from '../../print/editions.ts';
import { manifestFacts } from '../../print/manifest-in-words.ts';
import { parseManifest, type Manifest } from '../../print/manifest.ts';
import { inspectPdf } from '../../print/pdf/inspect.ts';
import { reportSchema } from '../../print/report.ts';
import { checkNames } from '../../print/stages/verify-pdf.ts';
import { livre } from '../content/real-content.ts';
import { BROWSER_TIME_MS, openSite, PHONE, visit } from './open-site.ts';
import { byPath, chapterPages, everyPage, sitePages } from './site-pages.ts';

const { address, inPage, report, run, site, underSubPath } = await openSite();
const published = (name: string): string => join(site, 'pdf', name);
const read = (name: string): string => readFileSync(published(name), 'utf8');
const sha256 = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(published(name)))
    .digest('hex');
const manifests = new Map<string, Manifest>(editions.map(({ id }) => [id, parseManifest(read(`${id}.json`))!]));

test('each edition is published with its manifest, and all with their checksums', () => {
  const expected = [...editions.flatMap(({ id }) => [`${id}.pdf`, `${id}.json`]), 'SHA256SUMS'];
  expect(readdirSync(join(site, 'pdf')).sort()).toEqual(expected.sort());
});

test('the list of checksums is that of sha256sum: one line a PDF, in the order of their names', () => {
  const names = editions.map(({ id }) => `${id}.pdf`).sort();
  expect(read('SHA256SUMS')).toBe(names.map((name) => `${sha256(name)}  ${name}\n`).join(''));
});

describe.each(editions)('the manifest of « $id »', ({ id, titre, format, pages }) => {
  const manifest = manifests.get(id)!;

  test('says what the edition is', () => {
    expect(manifest).toMatchObject({
      edition: id,
      title: titre,
      file: `${id}.pdf`,
      format: { name: format.nom, widthMm: format.largeur, heightMm: format.hauteur },
      version: livre.version,
      date: livre.date,
    });
  });

  test('weighs and counts the very file that it stands beside', async () => {
    const bytes = readFileSync(published(`${id}.pdf`));
    expect(manifest).toMatchObject({ bytes: bytes.length, sha256: sha256(`${id}.pdf`), pages: (await inspectPdf(bytes)).pages.length });
    expect(manifest.pages).toBeGreaterThanOrEqual(pages.min);
  });

  test('says that every check passed', () => {
    const conditions = [...pdfUaChecks, ...pdfUaClaims].flatMap((check) => check.conditions.map((condition) => `PDF/UA-1 ${condition.id}`));
    expect(manifest.checks.slice(0, checkNames.length)).toEqual(checkNames);
    expect(manifest.checks).toEqual(expect.arrayContaining(conditions));
    expect(conditions.length).toBeGreaterThanOrEqual(89);
  });

  test('counts the tags of its file', () => {
    const types =
      id === 'manuel' ? ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Link'] : ['Document', 'P'];
    for (const type of types) expect(manifest.tags[type], type).toBeGreaterThan(0);
    expect(Object.keys(manifest.tags)).toEqual(Object.keys(manifest.tags).sort());
  });

  test('tells neither the hour nor the machine', () => {
    expect(read(`${id}.json`)).not.toMatch(/\d\d:\d\d|\/home|\/root|\/tmp|localhost|127\.0\.0\.1/);
  });
});

test('the words proven are those of the report', () => {
  const { source } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const words = source.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  expect(manifests.get('manuel')?.words).toBe(words.length);
});

test('the command tells the checksum that is published, and how many checks passed', () => {
  const { sha256: sum, checks } = manifests.get('manuel')!;
  expect(run.stdout).toContain(`${String(checks.length)} contrôles passés, sha256 ${sum.slice(0, 12)}…`);
});

describe.each([
  ['at the root of a host', site],
  ['under a sub-path', underSubPath],
])('on the site %s', (_, folder) => {
  const wishes = everyPage(folder).flatMap(({ path, document }) =>
    [...document.querySelectorAll('[data-pdf]')].map((element) => ({
      path,
      pdf: element.getAttribute('data-pdf')!,
      fact: element.getAttribute('data-fait')!,
      text: element.textContent,
    })),
  );

  test('every element that asks for a fact of a PDF says what its manifest says', () => {
    expect(wishes.length).toBeGreaterThan(chapterPages(folder).length);
    expect(wishes.filter(({ pdf, fact, text }) => text !== manifestFacts[fact]?.(manifests.get(pdf)!))).toEqual([]);
  });

  test('the page of downloads asks for every fact of every edition', () => {
    const asked = wishes.filter(({ path }) => path === '/telechargements/').map(({ pdf, fact }) => `${pdf} ${fact}`);
    expect(asked.sort()).toEqual(editions.flatMap(({ id }) => Object.keys(manifestFacts).map((fact) => `${id} ${fact}`)).sort());
  });
});

test.each(byPath(sitePages(site)))('on %s, a link to a PDF says its pages, its format and its weight', (_, { document }) => {
  const links = [...document.querySelectorAll('a[href$=".pdf"]')].map(({ textContent }) => textContent);
  expect(links.filter((text) => !/ \(PDF, \d+\u00a0pages?, [^,]+, [\d\u202f]+(?:,\d)?\u00a0[kM]o\)$/.test(text))).toEqual([]);
});

test(
  'the checksums hold in 320 px, once they are shown',
  async () => {
    const { inside, shown } = await inPage({ viewport: PHONE }, async (page) => {
      await visit(page, `${address}telechargements/`);
      await page.click('.empreintes summary');
      return page.evaluate<{ inside: boolean; shown: string[] }>(`({
        inside: document.documentElement.scrollWidth <= document.documentElement.clientWidth &&
          [...document.querySelectorAll('main *')].every((element) => element.getBoundingClientRect().right <= document.documentElement.clientWidth),
        shown: [...document.querySelectorAll('.empreintes dd')].filter((element) => element.checkVisibility()).map((element) => element.innerText.trim()),
      })`);
    });
    expect(shown).toEqual(editions.map(({ id }) => manifests.get(id)!.sha256));
    expect(inside).toBe(true);
  },
  BROWSER_TIME_MS,
);
