/** One command builds the real book. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { siteEditions } from './site-editions.ts';

const { root, run, site } = await builtSite();
const editions = await siteEditions(site);

test('the command succeeds, and says nothing on the error stream', () => {
  expect(run.stderr).toBe('');
  expect(run.end).toBe(0);
});

test('the command says its stages, one a line: those of an edition in order, whatever goes on beside it', () => {
  const said = [...run.stdout.matchAll(/^ *\d+,\d s {2}([\p{L} ]+?)(?: : (\S+?)(?:, .*)?)?$/gmu)].map(([, stage = '', id]) => ({
    stage: stage.trim(),
    id,
  }));
  const ofTheRun = said.filter(({ id }) => !editions.some((edition) => edition.id === id)).map(({ stage }) => stage);
  expect(ofTheRun).toEqual(['site', 'navigateur', 'images des pages', 'publication']);
  for (const { id, contenu } of editions) {
    const made = contenu.genre === 'imposition' ? ['imposition'] : ['mise en pages', 'impression', 'finition'];
    expect(said.filter((line) => line.id === id).map(({ stage }) => stage)).toEqual([...made, 'vérification']);
  }
});

test('the command prints the proof that no word is lost', () => {
  expect(run.stdout).toMatch(/manuel\.pdf : \d+ pages, [\d,]+\u00a0Mo, (\d{5,}) mots écrits, \1 mots imprimés, aucun hors de sa page/);
});

test('the command prints neither a warning nor an issue', () => {
  expect(run.stdout).not.toMatch(/warn|\[[a-z-]+\] |erreur/i);
});

test.each(editions.map(({ id }) => id))('the edition « %s » is published as it was verified', (id) => {
  expect(readFileSync(join(root, 'dist', 'pdf', `${id}.pdf`)).equals(readFileSync(join(root, '.cache', 'pdf', `${id}.pdf`)))).toBe(true);
});

test('nothing of the work in progress is left beside the published site', () => {
  expect([join(root, '.cache', 'dist'), join(root, 'dist.ancien')].filter((path) => existsSync(path))).toEqual([]);
});
