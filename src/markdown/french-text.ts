/** Puts French spacing into running text, and folds the white space of the source: print keeps white space. */
import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import { typographie, uneEspace } from '../book/typography.ts';
import type { ChapterPlugin } from './chapter-reading.ts';

type Parent = NonNullable<ReturnType<HastVisitorContext['parent']>>;
type Enfant = Parent['children'][number];

/** Text that is shown as typed. */
const TEL_QUEL = new Set(['code', 'pre', 'kbd', 'samp']);
const EN_BLOC = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'blockquote',
  'section',
  'dl',
  'pre',
  'hr',
  'h2',
  'h3',
]);
const CONTENANTS = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'blockquote', 'section', 'dl']);

const nomDe = (node: { type: string; tagName?: string }): string => (node.type === 'element' ? (node.tagName ?? '') : '');
const estEnBloc = (node: Enfant | undefined): boolean =>
  node === undefined || EN_BLOC.has(nomDe(node)) || node.type === 'mdxJsxFlowElement' || node.type === 'mdxFlowExpression';

/** White space between two blocks: the source's layout, not the reader's. */
function entreDeuxBlocs(parent: Parent, rang: number): boolean {
  if (parent.type === 'root' || parent.type === 'mdxJsxFlowElement' || CONTENANTS.has(nomDe(parent))) return true;
  return estEnBloc(parent.children[rang - 1]) || estEnBloc(parent.children[rang + 1]);
}

export const frenchText: ChapterPlugin = (reading) =>
  defineHastPlugin({
    name: 'typographie-du-manuel',
    options: { position: true },
    text: (node, context) => {
      const parent = context.parent(node);
      for (let ancetre: Readonly<Parent> | undefined = parent; ancetre; ancetre = context.parent(ancetre)) {
        if (TEL_QUEL.has(nomDe(ancetre))) return undefined;
      }
      if (node.value.trim() === '' && entreDeuxBlocs(parent, context.indexOf(node) ?? 0)) {
        context.removeNode(node);
        return undefined;
      }
      const orpheline = /\[\^[^\]]+\]/.exec(node.value)?.[0];
      if (orpheline !== undefined) {
        reading.refuse(node, {
          valeur: orpheline,
          message: 'Cet appel de note ne mène à aucune note.',
          remede: `Écrivez la note en fin de chapitre : « ${orpheline}: … ».`,
        });
      }
      const value = typographie(uneEspace(node.value));
      return value === node.value ? undefined : { type: 'text', value };
    },
  });
