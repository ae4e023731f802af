/** Says where a path shows: with half the width of its stroke around it, inside of what clips it. */
import { commonBox, isEmpty, scaleOf, type Box } from './geometry.ts';
import type { Target } from './graphics-state.ts';
import type { PaintedPath } from './walk-content.ts';

export interface ShownBox {
  readonly shown: Box;
  /** Before it is clipped. */
  readonly whole: Box;
}

/** Nothing when the path does not show. */
export function shownBox({ box, state }: PaintedPath, target: Target): ShownBox | undefined {
  const around = target === 'stroke' ? (state.lineWidth * scaleOf(state.matrix)) / 2 : 0;
  const whole: Box = [box[0] - around, box[1] - around, box[2] + around, box[3] + around];
  const shown = commonBox(whole, state.clip);
  return isEmpty(shown) ? undefined : { shown, whole };
}
