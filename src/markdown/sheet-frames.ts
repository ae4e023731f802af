/** The frames of a sheet around a node: its face, its panel. */
import type { HastNode, HastVisitorContext, MdxJsxFlowElementHast } from 'satteri';

const CADRES = new Set(['Face', 'Panneau']);

type Cadre = Readonly<MdxJsxFlowElementHast>;

export const isFrame = (node: Readonly<HastNode> | undefined): node is Cadre =>
  node?.type === 'mdxJsxFlowElement' && CADRES.has(node.name ?? '');

/** From the nearest to the widest. */
export function framesAround(node: Readonly<HastNode>, context: HastVisitorContext): Cadre[] {
  const cadres: Cadre[] = [];
  for (let parent = context.parent(node); parent; parent = context.parent(parent)) if (isFrame(parent)) cadres.push(parent);
  return cadres;
}

/** The title of a panel is a first level. */
export const isTitledPanel = (cadre: Cadre | undefined): boolean =>
  cadre?.name === 'Panneau' && cadre.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'titre');
