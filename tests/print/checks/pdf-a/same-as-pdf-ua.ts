/** Conditions of PDF/A-2a that PDF/UA-1 words alike, and the broken samples of PDF/UA-1 that must fail them too. */
import type { Broken } from '../../conformance/broken.ts';
import { brokenAnnotations } from '../pdf-ua/broken-annotations.ts';
import { brokenFonts } from '../pdf-ua/broken-fonts.ts';
import { brokenStructure } from '../pdf-ua/broken-structure.ts';

const pairs: Readonly<Record<string, string>> = {
  '6.2.11.3.1-1': '31-001 31-002 31-003',
  '6.2.11.3.2-1': '31-004 31-005',
  '6.2.11.3.3-1': '31-006',
  '6.2.11.3.3-2': '31-007',
  '6.2.11.3.3-3': '31-008',
  '6.2.11.4.1-1': '31-009',
  '6.2.11.4.1-2': '31-011 31-018',
  '6.2.11.4.2-1': '31-012 31-013',
  '6.2.11.4.2-2': '31-014 31-015',
  '6.2.11.5-1': '31-016',
  '6.2.11.6-1': '31-017',
  '6.2.11.6-2': '31-019 31-020 31-021 31-022 31-023',
  '6.2.11.6-3': '31-024',
  '6.2.11.6-4': '31-025 31-026',
  '6.2.11.7.2-1': '10-001 17-003',
  '6.2.11.7.2-2': '31-028 31-029',
  '6.2.11.8-1': '31-030',
  '6.7.3.4-1': '02-001',
  '6.7.3.4-2': '02-003',
  '6.7.3.4-3': '02-004',
  '6.8-2': '21-001 28-016',
  '6.9-1': '20-001 20-002',
  '6.9-4': '20-003',
};

const known = new Map([...brokenStructure, ...brokenAnnotations, ...brokenFonts].map((broken) => [broken.id, broken] as const));

/** Each with the number of the sample that it borrows. */
export const borrowed: readonly (Broken & { readonly from: string })[] = Object.entries(pairs).flatMap(([id, numbers]) =>
  numbers.split(' ').map((from) => ({
    id,
    from,
    change: known.get(from)!.change,
    // An embedded file is refused whole.
    also: id === '6.8-2' ? ['6.8-5'] : from === '28-016' ? ['6.8-5'] : [],
  })),
);
