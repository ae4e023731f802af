/** Runs the checks of PDF/UA-1 and of PDF/A-2a on a file that was read: what does not hold, and which conditions do. */
import type { Issue } from '../issue.ts';
import type { PdfFile } from '../pdf/read/pdf-file.ts';
import type { Check, Condition, Fault, Find } from './condition.ts';
import { pdfAChecks, pdfAClaims } from './pdf-a/registry.ts';
import { pdfUaChecks, pdfUaClaims } from './pdf-ua/registry.ts';

export interface Passed {
  readonly standard: string;
  readonly check: string;
  readonly condition: string;
}
export interface Verdict {
  readonly issues: readonly Issue[];
  readonly passed: readonly Passed[];
}

interface Standard {
  readonly name: string;
  readonly checks: readonly Check[];
}

/** Faults of a condition at one place are one issue: a page may have hundreds of them. */
function issuesOf(standard: string, { name, remedy }: Check, { id, requires }: Condition, faults: readonly Fault[]): Issue[] {
  const places = Map.groupBy(faults, ({ place }) => place);
  return [...places].map(([place, [first, ...rest]]) => ({
    severity: 'error',
    check: name,
    place,
    message: `${first?.found ?? ''}${rest.length > 0 ? ` (et ${rest.length} autre${rest.length > 1 ? 's' : ''} ici)` : ''}. Exigé (${standard}, ${id}) : ${requires}.`,
    remedy,
  }));
}

function judge(file: PdfFile, standards: readonly Standard[]): Verdict {
  const issues: Issue[] = [];
  const passed: Passed[] = [];
  const known = new Map<Find, readonly Fault[]>();
  const faultsOf = (find: Find): readonly Fault[] => {
    let faults = known.get(find);
    if (!faults) known.set(find, (faults = search(file, find)));
    return faults;
  };
  for (const { name: standard, checks } of standards) {
    for (const check of checks) {
      for (const condition of check.conditions) {
        const faults = faultsOf(condition.find);
        if (faults.length === 0) passed.push({ standard, check: check.name, condition: condition.id });
        issues.push(...issuesOf(standard, check, condition, faults));
      }
    }
  }
  return { issues, passed };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What cannot be looked at is not proved. */
function search(file: PdfFile, find: Find): readonly Fault[] {
  try {
    return [...find(file)];
  } catch (error) {
    return [{ place: 'fichier', found: `ne peut pas être contrôlé (${reasonOf(error)})` }];
  }
}

const UA = 'PDF/UA-1';
const A = 'PDF/A-2a';

/** Why a part of the file cannot be read; it is told once, not by each condition. */
function whyUnread(file: PdfFile): string | undefined {
  try {
    file.readWhole();
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Everything but the claims: to be run before they are written. */
export function verifyConformance(file: PdfFile): Verdict {
  const unread = whyUnread(file);
  if (unread !== undefined) {
    const message = `le fichier ne se lit pas (${unread}) : rien n’est prouvé.`;
    const remedy = 'Regardez le fichier dans .cache/pdf, et ce que print/stages/finish-pdf.ts y a écrit.';
    return { issues: [{ severity: 'error', check: 'conformance', place: 'fichier', message, remedy }], passed: [] };
  }
  return judge(file, [
    { name: UA, checks: pdfUaChecks },
    { name: A, checks: pdfAChecks },
  ]);
}

/** What the file says that it is: to be run once the claims are written. */
export const verifyClaims = (file: PdfFile): Verdict =>
  judge(file, [
    { name: UA, checks: pdfUaClaims },
    { name: A, checks: pdfAClaims },
  ]);
