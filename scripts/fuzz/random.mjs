/**
 * Numbers that a seed decides, so that each case can be made again.
 * @param {number} seed
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  /** a whole number below `most` */
  const below = (most) => next() % Math.max(1, most);
  return { below, pick: (list) => list[below(list.length)] };
}
