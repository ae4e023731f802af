/** What is published beside the PDFs, and that the site says of them what their manifests say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pdfUaChecks, pdfUaClaims } from '../../print/checks/pdf-ua/registry.ts';
import { manifestFacts } from '../../print/manifest-in-words.ts';
import { parseManifest, type Manifest } from '../../print/manifest.ts';
import { pagePictures, PICTURES } from '../../print/page-pictures.ts';
import { inspectPdf } from '../../print/pdf/inspect.ts';
import { reportSchema } from '../../print/report.ts';
import { checkNames } from '../../print/stages/verify-pdf.ts';
import { livre } from '../content/real-content.ts';
import { builtSite } from './built-site.ts';
import { publishedPdfs } from './published-pdfs.ts';
import { siteEditions } from './site-editions.ts';
import { byPath, chapterPages, everyPage, sitePages } from './site-pages.ts';

const { root, run, site, underSubPath } = await builtSite();
const editions = await siteEditions(site);
const { folder, bytes, text, sha256 } = publishedPdfs(site);
const manifests = new Map<string, Manifest>(editions.map(({ id }) => [id, parseManifest(text(`${id}.json`))!]));

test('each edition is published with its manifest and its pictures, all with their checksums, and nothing else', () => {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pictures = editions.flatMap((edition) =>
    pagePictures(edition).flatMap(({ files }) => files.map(({ name }) => join(PICTURES, name))),
  );
  const expected = [...editions.flatMap(({ id }) => [`${id}.pdf`, `${id}.json`]), ...pictures, 'SHA256SUMS'];
  expect(found.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort()).toEqual(expected.sort());
});

test('the list of checksums is that of sha256sum: one line a PDF, in the order of their names', () => {
  const names = editions.map(({ id }) => `${id}.pdf`).sort();
  expect(text('SHA256SUMS')).toBe(names.map((name) => `${sha256(name)}  ${name}\n`).join(''));
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
    const pdf = bytes(`${id}.pdf`);
    expect(manifest).toMatchObject({ bytes: pdf.length, sha256: sha256(`${id}.pdf`), pages: (await inspectPdf(pdf)).pages.length });
    expect(manifest.pages).toBeGreaterThanOrEqual(pages.min);
    expect(manifest.pages).toBeLessThanOrEqual(pages.max);
  });

  test('tells neither the hour nor the machine', () => {
    expect(text(`${id}.json`)).not.toMatch(/\d\d:\d\d|\/home|\/root|\/tmp|localhost|127\.0\.0\.1/);
  });

  test('is told by the command: the checksum that is published, and how many checks passed', () => {
    expect(run.stdout).toContain(`${String(manifest.checks.length)} contrôles passés, sha256 ${manifest.sha256.slice(0, 12)}…`);
  });
});

/** The other ones are made of the pages of an edition. */
const drawn = editions.filter(({ contenu }) => contenu.genre !== 'imposition');

describe.each(drawn)('the manifest of « $id », which has pages of its own,', ({ id }) => {
  const manifest = manifests.get(id)!;

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

  test('proves the words of the report, no more and no less', () => {
    const { source } = reportSchema.parse(JSON.parse(readFileSync(join(root, '.cache', 'pdf', `${id}.json`), 'utf8')));
    const words = source.flatMap(({ text: written }) => written.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThan(0);
    expect(manifest.words).toBe(words.length);
  });
});

test('the manifest of the booklet to fold has the words of the booklet and the checks of its sheets; it claims no tag', () => {
  expect(manifests.get('livret-a-plier')).toMatchObject({
    words: manifests.get('livret')!.words,
    tags: {},
    checks: ['booklet-folds', 'clear-of-edges', 'page-budget', 'type-size', 'fonts-embedded'],
  });
});

describe.each([
  ['at the root of a host', site],
  ['under a sub-path', underSubPath],
])('on the site %s', (_, built) => {
  const wishes = everyPage(built).flatMap(({ path, document }) =>
    [...document.querySelectorAll('[data-pdf]')].map((element) => ({
      path,
      pdf: element.getAttribute('data-pdf')!,
      fact: element.getAttribute('data-fait')!,
      text: element.textContent,
    })),
  );

  test('every element that asks for a fact of a PDF says what its manifest says', () => {
    expect(wishes.length).toBeGreaterThan(chapterPages(built).length);
    expect(wishes.filter(({ pdf, fact, text }) => text !== manifestFacts[fact]?.(manifests.get(pdf)!))).toEqual([]);
  });

  test('the page of downloads asks for every fact of every edition; the list of the chapters leaves out their date, which is that of all', () => {
    const asked = wishes.filter(({ path }) => path === '/telechargements/').map(({ pdf, fact }) => `${pdf} ${fact}`);
    const expected = editions.flatMap(({ id, contenu }) =>
      Object.keys(manifestFacts)
        .filter((fact) => contenu.genre !== 'chapitre' || fact !== 'edition-et-date')
        .map((fact) => `${id} ${fact}`),
    );
    expect(asked.sort()).toEqual(expected.sort());
  });
});

test.each(byPath(sitePages(site)))('on %s, a link to a PDF says its pages, its format and its weight', (_, { document }) => {
  const links = [...document.querySelectorAll('a[href$=".pdf"]')].map(({ textContent }) => textContent);
  expect(links.filter((text) => !/ \(PDF, \d+\u00a0pages?, [^,]+, [\d\u202f]+(?:,\d)?\u00a0[kM]o\)$/.test(text))).toEqual([]);
});
