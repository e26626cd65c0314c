/** True for a colour (#rrggbb) that cannot be told from paper. */
export function isWhite(colour: string): boolean {
  return /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(colour);
}

/** True for black and what prints as black. */
export function isBlack(colour: string): boolean {
  return /^#[0-2][a-f0-9][0-2][a-f0-9][0-2][a-f0-9]$/i.test(colour);
}

/** True for the shade of a box: neither paper nor a pattern. */
export function isTint(colour: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(colour) && !/^#f[c-f]f[c-f]f[c-f]$/i.test(colour);
}
