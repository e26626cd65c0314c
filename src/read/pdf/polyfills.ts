/** Something without a value in Node 20 that pdf.js 6.5 expects to find. */
interface Missing {
  readonly owner: object;
  readonly name: string;
  readonly value: unknown;
}

function withResolvers(this: PromiseConstructor): object {
  let resolve: unknown;
  let reject: unknown;
  const promise = new this((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function transfer(this: ArrayBuffer, length?: number): ArrayBuffer {
  const copy = new Uint8Array(length ?? this.byteLength);
  copy.set(new Uint8Array(this, 0, Math.min(copy.length, this.byteLength)));
  return copy.buffer;
}

class Unused {}

// pdf.js names the three canvas classes at import; reading text never makes one. It makes a face of every font, which nothing is drawn with.
const MISSING: readonly Missing[] = [
  { owner: Promise, name: 'withResolvers', value: withResolvers },
  { owner: ArrayBuffer.prototype, name: 'transfer', value: transfer },
  { owner: ArrayBuffer.prototype, name: 'transferToFixedLength', value: transfer },
  { owner: globalThis, name: 'DOMMatrix', value: Unused },
  { owner: globalThis, name: 'ImageData', value: Unused },
  { owner: globalThis, name: 'Path2D', value: Unused },
  { owner: globalThis, name: 'FontFace', value: Unused },
];

/** Supplies what pdf.js needs and this Node lacks; what exists is left as it is. */
export function polyfill(): void {
  for (const { owner, name, value } of MISSING) {
    if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable: false });
  }
}
