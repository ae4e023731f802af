/** The operators of content streams (ISO 32000-1, annex A), by what they do here. */

/** What an operator does here; the rest of the standard's operators do nothing that matters. */
export type Effect = 'paint' | 'shade' | 'show' | 'colour' | 'inline' | 'save' | 'restore' | 'open' | 'close' | 'other' | 'nothing';

const effects: Readonly<Record<Effect, string>> = {
  paint: 'f F f* B B* b b* S s',
  shade: 'sh',
  show: "Tj TJ ' \"",
  colour: 'g G rg RG k K',
  inline: 'BI',
  save: 'q',
  restore: 'Q',
  open: 'BMC BDC',
  close: 'EMC',
  other: 'Tf Tr Do gs ri cs CS',
  nothing: 'BT BX c cm d d0 d1 DP ET EX h i j J l m M MP n re SC sc SCN scn T* Tc Td TD TL Tm Ts Tw Tz v w W W* y',
};

/** Effect of each operator of the standard. */
export const effectOf: ReadonlyMap<string, Effect> = new Map(
  Object.entries(effects).flatMap(([effect, operators]) => operators.split(' ').map((operator) => [operator, effect as Effect] as const)),
);

/** The space that an operator sets a colour in. */
export const deviceColours: Readonly<Record<string, string>> = {
  g: 'DeviceGray',
  G: 'DeviceGray',
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
};
