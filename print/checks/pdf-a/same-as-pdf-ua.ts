/** Guarantee: what PDF/A-2a asks in the same words as PDF/UA-1, about fonts, types, embedded files and layers. */
import type { Check, Condition, Find } from '../condition.ts';
import { pdfUaChecks } from '../pdf-ua/registry.ts';

const known: ReadonlyMap<string, Condition> = new Map(
  pdfUaChecks.flatMap(({ conditions }) => conditions.map((condition) => [condition.id, condition] as const)),
);

/** Faults of one condition, or of several; the same search is run once for both standards. */
function same(id: string, requires: string, ...numbers: readonly string[]): Condition {
  const finds = numbers.flatMap((number) => known.get(number)?.find ?? []);
  if (finds.length !== numbers.length) throw new Error(`${id} : condition inconnue parmi ${numbers.join(', ')}`);
  const [only] = finds;
  const all: Find = function* find(file) {
    for (const one of finds) yield* one(file);
  };
  return { id, requires, find: finds.length === 1 && only ? only : all };
}

export const sameAsPdfUa: Check = {
  name: 'same-as-pdf-ua',
  remedy: 'Voyez le contrôle PDF/UA du même nom.',
  conditions: [
    same('6.2.11.3.1-1', 'la police et sa CMap parlent du même jeu de caractères', '31-001', '31-002', '31-003'),
    same('6.2.11.3.2-1', 'une police CID TrueType a une entrée CIDToGIDMap', '31-004', '31-005'),
    same('6.2.11.3.3-1', 'une CMap est prédéfinie ou dans le fichier', '31-006'),
    same('6.2.11.3.3-2', 'WMode est le même dans le dictionnaire de la CMap et dans la CMap', '31-007'),
    same('6.2.11.3.3-3', 'une CMap n’en emploie pas d’autre qui ne soit pas prédéfinie', '31-008'),
    same('6.2.11.4.1-1', 'le programme de chaque police employée est dans le fichier', '31-009'),
    same('6.2.11.4.1-2', 'le programme de la police contient les glyphes de tout le texte visible', '31-011', '31-018'),
    same('6.2.11.4.2-1', 'CharSet nomme les glyphes du programme', '31-012', '31-013'),
    same('6.2.11.4.2-2', 'CIDSet indique les glyphes du programme', '31-014', '31-015'),
    same('6.2.11.5-1', 'la largeur d’un glyphe est la même dans le fichier et dans la police', '31-016'),
    same('6.2.11.6-1', 'une police TrueType non symbolique a une table cmap non symbolique', '31-017'),
    same('6.2.11.6-2', 'une police TrueType non symbolique a un encodage connu', '31-019', '31-020', '31-021', '31-022', '31-023'),
    same('6.2.11.6-3', 'une police TrueType symbolique n’a pas d’encodage', '31-024'),
    same('6.2.11.6-4', 'une police TrueType symbolique a une table cmap, ou une (3,0)', '31-025', '31-026'),
    same('6.2.11.7.2-1', 'chaque code de caractère a un équivalent Unicode', '10-001'),
    same('6.2.11.7.2-2', 'les valeurs Unicode ont un sens', '31-028', '31-029'),
    same('6.2.11.8-1', 'aucun texte n’appelle le glyphe .notdef', '31-030'),
    same('6.7.3.4-1', 'chaque type de structure aboutit à un type standard', '02-001'),
    same('6.7.3.4-2', 'aucun lien entre types n’est circulaire', '02-003'),
    same('6.7.3.4-3', 'aucun type standard n’est lié à un autre', '02-004'),
    same('6.8-2', 'la description d’un fichier joint contient F et UF', '21-001', '28-016'),
    same('6.9-1', 'une configuration de calques a un nom', '20-001', '20-002'),
    same('6.9-4', 'une configuration de calques n’a pas d’entrée AS', '20-003'),
  ],
};
