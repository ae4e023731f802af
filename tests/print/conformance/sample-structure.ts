/** The tags of the sample: one element of each kind, with what each holds on the page. */
import type { Parts } from './write-pdf.ts';

/** Type, name when the type is not enough, entries of its own, and what it holds: other elements, or a number on the page, or an annotation. */
export interface Tag {
  readonly type: string;
  readonly name?: string;
  readonly more?: string;
  readonly kids?: readonly (Tag | number | { readonly object: string; readonly key: number } | { readonly inForm: string })[];
}

const tag = (type: string, ...kids: NonNullable<Tag['kids']>): Tag => ({ type, kids });

export const sampleTags: Tag = {
  type: 'Document',
  kids: [
    tag('H1', 0),
    { type: 'P', kids: [1, tag('Link', 2, { object: 'link', key: 1 })] },
    { type: 'Figure', more: '/Alt (Un dessin)', kids: [3] },
    tag('L', tag('LI', tag('Lbl', 4), tag('LBody', 5))),
    tag(
      'Table',
      tag('THead', { type: 'TR', name: 'TR.head', kids: [{ type: 'TH', more: '/A << /O /Table /Scope /Column >>', kids: [6] }] }),
      tag('TBody', tag('TR', tag('TD', 7))),
    ),
    tag('TOC', tag('TOCI', tag('Reference', 8))),
    { type: 'P', name: 'P.asian', kids: [tag('Ruby', tag('RB', 9), tag('RT', 10)), tag('Warichu', tag('WT', 11))] },
    { type: 'Formula', more: '/Alt (x au carré)', kids: [12] },
    { type: 'Note', more: '/ID (note-1)', kids: [13] },
    { type: 'H2', kids: [14] },
    tag('Annot', { object: 'remark', key: 2 }),
    tag('Form', { object: 'widget', key: 3 }),
    { type: 'P', name: 'P.form', kids: [{ inForm: 'form' }] },
    { type: 'Propre', name: 'Custom', kids: [15] },
  ],
};

/** The elements as parts, and the parent tree that leads back to them. */
export function structureParts(root: Tag): Parts {
  const parts: Parts = {};
  const onPage: string[] = [];
  const byKey = new Map<number, string>();
  const visit = (one: Tag, parent: string): string => {
    const name = `el.${one.name ?? one.type}`;
    if (name in parts) throw new Error(`Deux éléments ${name}.`);
    parts[name] = '';
    const kids = (one.kids ?? []).map((kid) => {
      if (typeof kid === 'number') {
        onPage[kid] = `@${name}`;
        return String(kid);
      }
      if ('object' in kid) {
        byKey.set(kid.key, `@${name}`);
        return `<< /Type /OBJR /Obj @${kid.object} /Pg @page >>`;
      }
      if ('inForm' in kid) {
        byKey.set(9, `[@${name}]`);
        return `<< /Type /MCR /Stm @${kid.inForm} /Pg @page /MCID 0 >>`;
      }
      return `@${visit(kid, name)}`;
    });
    parts[name] = `<< /Type /StructElem /S /${one.type} /P @${parent} /Pg @page ${one.more ?? ''} /K [${kids.join(' ')}] >>`;
    return name;
  };
  const top = visit(root, 'tree');
  const numbers = [...byKey].sort(([a], [b]) => a - b).map(([key, value]) => `${key} ${value}`);
  parts['tree'] = `<< /Type /StructTreeRoot /K [@${top}] /RoleMap << /Propre /P >> /ParentTree @parents >>`;
  parts['parents'] = `<< /Nums [0 [${onPage.join(' ')}] ${numbers.join(' ')}] >>`;
  return parts;
}
