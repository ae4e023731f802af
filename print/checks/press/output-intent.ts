/** Guarantee: the file says for which press it was made, with the profile of that press. */
import type { Issue } from '../../issue.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'output-intent';

export interface WantedProfile {
  /** Name that it gives itself. */
  readonly description: string;
  readonly bytes: Uint8Array;
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, at) => byte === other[at]);

/** @param profile the one that was asked for */
export function outputIntent({ intents }: Pick<InspectedPress, 'intents'>, profile: WantedProfile): Issue[] {
  const issue = (message: string): Issue => ({
    severity: 'error',
    check: CHECK,
    place: 'intention de sortie',
    message,
    remedy: 'Elle vient de print/pdf/press/x4-metadata.ts et du profil donné par --icc.',
  });
  const [intent, ...others] = intents;
  if (!intent) return [issue('il n’y en a pas.')];
  return [
    ...(others.length === 0 ? [] : [issue(`il y en a ${String(intents.length)}.`)]),
    ...(intent.kind === 'GTS_PDFX' ? [] : [issue(`elle est de sorte ${intent.kind || 'inconnue'}, non GTS_PDFX.`)]),
    ...(intent.condition !== '' && intent.info !== '' ? [] : [issue('elle ne nomme pas la condition d’impression.')]),
    ...(intent.isPress ? [] : [issue(intent.profile)]),
    ...(!intent.isPress || intent.profile === profile.description
      ? []
      : [issue(`son profil est « ${intent.profile} » au lieu de « ${profile.description} ».`)]),
    ...(!intent.isPress || intent.profile !== profile.description || isSame(intent.bytes, profile.bytes)
      ? []
      : [issue(`son profil porte le nom « ${intent.profile} », mais n’est pas celui qui a été donné.`)]),
  ];
}
