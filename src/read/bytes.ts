/** Characters put together at once: more arguments than some tens of thousands overflow the stack. */
const STEP = 8192;

/** Bytes as text, one character a byte, whatever they mean: what is looked for by its bytes is looked for in this. */
export function latin(bytes: Uint8Array, start = 0, end = bytes.length): string {
  const pieces: string[] = [];
  for (let at = start; at < Math.min(end, bytes.length); at += STEP) {
    // spread out they would be walked one by one, at ten times the cost
    pieces.push(String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + STEP, end)) as unknown as number[]));
  }
  return pieces.join('');
}

/** The bytes of text that holds one a character. */
export function fromLatin(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** Pieces of bytes, `length` bytes together, as one. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
