/** Guarantee: annotations are of a kind that lasts, printed as they are shown, with a drawing of their own. */
import { asDict, dictIn, entriesOf, isStream, nameIn, valueOf } from '../../pdf/read/values.ts';
import { boxOf, definedSubtypes, flag, inheritedIn, type Annotation } from '../../pdf/read/annotations.ts';
import { asName } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Find } from '../condition.ts';

const FORBIDDEN = ['3D', 'Sound', 'Screen', 'Movie'];
const UNDRAWN = ['Popup', 'Link'];

const wrong =
  (found: (annotation: Annotation) => string | false): Find =>
  ({ annotations }) =>
    faultsOf(annotations, ({ place }) => place, found);

const isButton = ({ dict, subtype }: Annotation): boolean => subtype === 'Widget' && asName(inheritedIn(dict, 'FT')) === 'Btn';
const isFlat = ({ dict }: Annotation): boolean => {
  const [left, bottom, right, top] = boxOf(valueOf(dict, 'Rect')) ?? [0, 0, 1, 1];
  return left === right && bottom === top;
};
const appearance = ({ dict }: Annotation): string[] | undefined => dictIn(dict, 'AP') && entriesOf(dictIn(dict, 'AP')).map(([key]) => key);
const normal = ({ dict }: Annotation): ReturnType<typeof valueOf> => valueOf(dictIn(dict, 'AP'), 'N');

/** Why the flags hide the annotation from a person or from the press. */
function hidden({ flags = 0 }: Annotation): string[] {
  const told: readonly (readonly [boolean, string])[] = [
    [(flags & flag.print) === 0, 'Print absent'],
    [(flags & flag.hidden) !== 0, 'Hidden'],
    [(flags & flag.invisible) !== 0, 'Invisible'],
    [(flags & flag.noView) !== 0, 'NoView'],
    [(flags & flag.toggleNoView) !== 0, 'ToggleNoView'],
  ];
  return told.filter(([isWrong]) => isWrong).map(([, name]) => name);
}

export const annotationsSeen: Check = {
  name: 'annotations-seen',
  remedy: 'Écrivez F 4 dans l’annotation (Print seul), et son dessin dans AP.',
  conditions: [
    {
      id: '6.3.1-1',
      requires: 'une annotation est d’un type de l’ISO 32000-1, ni 3D, ni Sound, ni Screen, ni Movie',
      find: wrong(
        ({ subtype }) => (!definedSubtypes.has(subtype) || FORBIDDEN.includes(subtype)) && `elle est de type ${subtype || 'inconnu'}`,
      ),
    },
    {
      id: '6.3.2-1',
      requires: 'une annotation a une entrée F',
      find: wrong(({ subtype, flags }) => subtype !== 'Popup' && flags === undefined && 'F est absent'),
    },
    {
      id: '6.3.2-2',
      requires: 'F a Print, sans Hidden, Invisible, NoView ni ToggleNoView',
      find: wrong((one) => one.flags !== undefined && hidden(one).length > 0 && `F vaut ${one.flags} : ${hidden(one).join(', ')}`),
    },
    {
      id: '6.3.3-1',
      requires: 'une annotation qui n’est ni Popup ni Link a un dessin',
      find: wrong((one) => !UNDRAWN.includes(one.subtype) && !isFlat(one) && !appearance(one) && 'AP est absent'),
    },
    {
      id: '6.3.3-2',
      requires: 'AP n’a que N',
      find: wrong((one) => {
        const keys = appearance(one);
        return keys !== undefined && keys.join(' ') !== 'N' && `AP a ${keys.join(', ') || 'rien'}`;
      }),
    },
    {
      id: '6.3.3-3',
      requires: 'N d’un bouton a un dessin par état',
      find: wrong(
        (one) =>
          isButton(one) &&
          normal(one) !== undefined &&
          (isStream(normal(one)) || entriesOf(asDict(normal(one))).length === 0) &&
          'N n’a pas d’états',
      ),
    },
    {
      id: '6.3.3-4',
      requires: 'N de toute autre annotation est un dessin',
      find: wrong(
        (one) =>
          !isButton(one) &&
          normal(one) !== undefined &&
          !isStream(normal(one)) &&
          `N est un dictionnaire (${nameIn(one.dict, 'AS') ?? 'sans état'})`,
      ),
    },
  ],
};
