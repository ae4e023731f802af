/** How far `rect` leaves `box`, in pixels; 0 when inside. */
export const excess = (rect: DOMRect, box: DOMRect): number =>
  Math.max(0, box.left - rect.left, rect.right - box.right, box.top - rect.top, rect.bottom - box.bottom);
