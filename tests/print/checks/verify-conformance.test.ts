/** What the checks of conformance hand over: issues that a person can act on, and the conditions that hold. */
import { expect, test } from 'vitest';
import { verifyClaims, verifyConformance } from '../../../print/checks/verify-conformance.ts';
import { formatIssue } from '../../../print/issue.ts';
import { readSample } from '../conformance/failing.ts';
import type { Sample } from '../conformance/sample-pdf.ts';

/** Those of the Matterhorn Protocol, and those that it has no number for. */
const UA_CONDITIONS = 87 + 10;
const A_CONDITIONS = 148;

test('a file that keeps everything has no issue, and every condition passed', async () => {
  const file = await readSample();
  const [content, claims] = [verifyConformance(file), verifyClaims(file)];
  expect([...content.issues, ...claims.issues]).toEqual([]);
  const passed = [...content.passed, ...claims.passed];
  expect(passed.filter(({ standard }) => standard === 'PDF/UA-1')).toHaveLength(UA_CONDITIONS);
  expect(passed.filter(({ standard }) => standard === 'PDF/A-2a')).toHaveLength(A_CONDITIONS);
  expect(passed[0]).toEqual({ standard: 'PDF/UA-1', check: 'artifacts-apart-from-tags', condition: '01-003' });
});

test('an issue says the place, the value, what is required and the remedy', async () => {
  const { issues } = verifyConformance(await readSample((sample) => sample.edit('link', '/Contents (Aller au site)', '')));
  expect(issues.map(formatIssue)).toMatchInlineSnapshot(`
    [
      "[annotations-described] page 1, annotation 1 (Link) : ni Contents ni Alt. Exigé (PDF/UA-1, 28-004) : une annotation autre que Widget a une entrée Contents, ou un Alt dans sa balise.
        → Écrivez où mène le lien dans Contents, ou le nom du champ dans TU.",
      "[annotations-described] page 1, annotation 1 (Link) : Contents est absent ou vide. Exigé (PDF/UA-1, 28-012) : un lien se décrit dans son entrée Contents.
        → Écrivez où mène le lien dans Contents, ou le nom du champ dans TU.",
    ]
  `);
});

test('faults of one condition at one place are one issue', async () => {
  const { issues } = verifyConformance(await readSample((sample) => sample.edit('Composite.cid', '[500 700', '[400 600')));
  expect(issues.filter(({ message }) => message.includes('PDF/UA-1')).map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "le code <0001>, page 1, est large de 400 dans le fichier, de 500 dans la police (et 1 autre ici). Exigé (PDF/UA-1, 31-016) : la largeur d’un glyphe est la même dans le fichier et dans la police, à 1/1000 près.",
    ]
  `);
});

test('the claims are told apart from the rest', async () => {
  const silent = (sample: Sample): Sample =>
    sample.edit('metadata', '<pdfuaid:part>1</pdfuaid:part>', '').edit('metadata', '<pdfaid:conformance>A</pdfaid:conformance>', '');
  const file = await readSample(silent);
  expect(verifyConformance(file).issues).toEqual([]);
  expect(verifyClaims(file).issues.map(({ check }) => check)).toEqual(['claims-pdf-ua', 'claims-pdf-a']);
});

test('a condition that cannot be looked at is not proved', async () => {
  const file = await readSample();
  const blind = Object.create(file, {
    metadata: {
      get: () => {
        throw new Error('illisible');
      },
    },
  }) as typeof file;
  const { issues, passed } = verifyConformance(blind);
  expect(passed.some(({ condition }) => condition === '06-003')).toBe(false);
  expect(issues.find(({ check }) => check === 'title-stated')?.message).toMatch(/^ne peut pas être contrôlé \(illisible\)/);
});

test('a file whose content cannot be read is one issue', async () => {
  const { issues, passed } = verifyConformance(await readSample((sample) => sample.add('content', '/Filter /FlateDecode')));
  expect(passed).toEqual([]);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message).toMatch(/^le fichier ne se lit pas \(.*\) : rien n’est prouvé\.$/);
});
