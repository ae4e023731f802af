/** PDF/UA-1: the sample keeps every condition; each broken sample fails exactly its own. */
import { describe, expect, test } from 'vitest';
import { pdfUaChecks, pdfUaClaims } from '../../../../print/checks/pdf-ua/registry.ts';
import { failing } from '../../conformance/failing.ts';
import { brokenAnnotations } from './broken-annotations.ts';
import { brokenFonts } from './broken-fonts.ts';
import { brokenLanguage, eachItsOwn } from './broken-language.ts';
import { brokenClauses, brokenStructure } from './broken-structure.ts';
import { machineConditions } from './matterhorn-protocol.ts';

const conditions = [...pdfUaChecks, ...pdfUaClaims].flatMap((check) => check.conditions);
const numbered = conditions.map(({ id }) => id).filter((id) => /^\d\d-\d\d\d$/.test(id));
const broken = [...brokenStructure, ...brokenAnnotations, ...brokenLanguage, ...brokenFonts];

describe('the registry', () => {
  test('the protocol has 87 conditions that a machine can test', () => {
    expect(machineConditions).toHaveLength(87);
  });

  test('it covers exactly those conditions, each once', () => {
    expect(numbered.sort()).toEqual(machineConditions);
  });

  test('each condition has its broken sample', () => {
    expect(broken.map(({ id }) => id).sort()).toEqual(machineConditions);
    expect(brokenClauses.map(({ id }) => id).sort()).toEqual(
      conditions
        .map(({ id }) => id)
        .filter((id) => !numbered.includes(id))
        .sort(),
    );
  });
});

test('the sample keeps every condition of PDF/UA-1', async () => {
  expect(await failing('PDF/UA-1')).toEqual([]);
});

test('so does a document without a language, where each thing has its own', async () => {
  expect(await failing('PDF/UA-1', eachItsOwn)).toEqual([]);
});

describe('a broken sample fails exactly its condition', () => {
  test.each([...broken, ...brokenClauses])('$id', async ({ id, change, also = [] }) => {
    expect(await failing('PDF/UA-1', change)).toEqual([id, ...also].sort());
  });
});
