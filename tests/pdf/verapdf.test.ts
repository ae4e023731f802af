/** The real PDF, before the reference validator: no rule of PDF/UA-1 or of PDF/A-2a fails. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Sample } from '../print/conformance/sample-pdf.ts';
import { builtSite } from '../site/built-site.ts';
import { readReport, validate, withVeraPdf, type Flavour } from './verapdf.ts';

const FLAVOURS: readonly (readonly [Flavour, string])[] = [
  ['ua1', 'PDF/UA-1'],
  ['2a', 'PDF/A-2a'],
];
const VERAPDF_MS = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'verapdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const written = (name: string, sample: Sample): string => {
  const path = join(folder, name);
  writeFileSync(path, sample.bytes());
  return path;
};

describe.skipIf(!withVeraPdf.isFound)(withVeraPdf.title, () => {
  test.each(FLAVOURS)(
    'it finds nothing wrong with the manual (%s)',
    async (flavour) => {
      const { site } = await builtSite();
      const [manual] = validate(flavour, join(site, 'pdf', 'manuel.pdf'));
      expect(manual).toMatchObject({ isCompliant: true, failures: [] });
    },
    VERAPDF_MS,
  );

  test.each(FLAVOURS)(
    'it takes the sample of our own checks, and refuses it broken (%s)',
    (flavour) => {
      const sound = written('sound.pdf', new Sample());
      const broken = written('broken.pdf', new Sample().edit('metadata', '/Type /Metadata', ''));
      const results = validate(flavour, sound, broken);
      expect(results.find(({ file }) => file.endsWith('sound.pdf'))).toMatchObject({ isCompliant: true, failures: [] });
      expect(results.find(({ file }) => file.endsWith('broken.pdf'))?.failures.map((told) => told.split(' ')[0])).toEqual([
        flavour === 'ua1' ? '7.1-8' : '6.6.2.1-1',
      ]);
    },
    VERAPDF_MS,
  );
});

describe('its report', () => {
  const job = (result: object): string => JSON.stringify({ report: { jobs: [{ itemDetails: { name: '/livre.pdf' }, ...result }] } });
  const summary = {
    clause: '7.1',
    testNumber: 3,
    failedChecks: 12,
    description: 'Content shall be marked.',
    checks: [{ context: 'page 1' }],
  };
  const failures = ['7.1-3 : 12 × Content shall be marked. (page 1)'];

  test('a rule that fails is told with its count and its first place', () => {
    const result = { compliant: false, details: { ruleSummaries: [summary] } };
    expect(readReport(job({ validationResult: [result] }))).toEqual([{ file: '/livre.pdf', isCompliant: false, failures }]);
  });

  test('older versions give one result where newer ones give a list', () => {
    const result = { compliant: true, details: { ruleSummaries: [] } };
    expect(readReport(job({ validationResult: result }))).toEqual([{ file: '/livre.pdf', isCompliant: true, failures: [] }]);
  });

  test('a file that could not be read is not compliant', () => {
    expect(readReport(job({ taskException: { exceptionMessage: 'no header' } }))).toEqual([
      { file: '/livre.pdf', isCompliant: false, failures: ['no header'] },
    ]);
  });
});
