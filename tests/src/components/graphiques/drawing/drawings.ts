/** Every drawing of the real book at every size it is drawn in. */
import { chronologieChart } from '../../../../../src/components/graphiques/chronologie-chart.ts';
import { barRowsGeometry } from '../../../../../src/components/graphiques/drawing/bar-rows-geometry.ts';
import { employersGeometry } from '../../../../../src/components/graphiques/drawing/employers-geometry.ts';
import { widthOf, type Format } from '../../../../../src/components/graphiques/drawing/format.ts';
import type { Label } from '../../../../../src/components/graphiques/drawing/label.ts';
import { smicGeometry } from '../../../../../src/components/graphiques/drawing/smic-geometry.ts';
import { timelineGeometry } from '../../../../../src/components/graphiques/drawing/timeline-geometry.ts';
import { treeGeometry } from '../../../../../src/components/graphiques/drawing/tree-geometry.ts';
import { illectronismeAgeChart } from '../../../../../src/components/graphiques/illectronisme-age-chart.ts';
import { parcoursChart } from '../../../../../src/components/graphiques/parcours-chart.ts';
import { postesChart } from '../../../../../src/components/graphiques/postes-chart.ts';
import { quiEmbaucheChart } from '../../../../../src/components/graphiques/qui-embauche-chart.ts';
import { smicChart } from '../../../../../src/components/graphiques/smic-chart.ts';
import { realBook } from '../real-book.ts';

export interface Drawing {
  readonly name: string;
  readonly format: Format;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
}

const FORMATS = ['papier', 'large', 'etroit'] as const;
const book = realBook();

export const smic = (format: Format) => smicGeometry(smicChart(book).data, widthOf(format));
export const ages = (format: Format) => barRowsGeometry(illectronismeAgeChart(book).data, widthOf(format));
export const postes = (format: Format) => barRowsGeometry(postesChart(book).data, widthOf(format));
export const frise = (format: Format) => timelineGeometry(chronologieChart(book).data, widthOf(format, 'full'));
export const employeurs = (format: Format) => employersGeometry(quiEmbaucheChart(book).data, widthOf(format));
export const arbre = (format: Format) => treeGeometry(parcoursChart(book).data, widthOf(format, 'full'), format === 'papier');

export const drawings: readonly Drawing[] = FORMATS.flatMap((format) => [
  { name: 'smic', format, ...smic(format) },
  { name: 'illectronisme-age', format, ...ages(format) },
  { name: 'postes', format, ...postes(format) },
  { name: 'chronologie', format, ...frise(format) },
  { name: 'qui-embauche', format, ...employeurs(format) },
  // The tree has no narrow drawing: a phone shows it as a list.
  ...(format === 'etroit' ? [] : [{ name: 'parcours', format, ...arbre(format) }]),
]);
