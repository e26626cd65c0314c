/** Things of a page sorted by their height on it, so that those between two heights are found without a look at all of them. */
export class Heights<T> {
  readonly #sorted: readonly { readonly y: number; readonly item: T }[];

  constructor(items: readonly T[], heightOf: (item: T) => number) {
    this.#sorted = items.map((item) => ({ y: heightOf(item), item })).sort((p, q) => p.y - q.y);
  }

  /** Those from one height to another, lowest first. */
  *between(low: number, high: number): Iterable<T> {
    for (let at = this.#from(low); at < this.#sorted.length; at++) {
      const each = this.#sorted[at];
      if (!each || each.y > high) return;
      yield each.item;
    }
  }

  #from(y: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.y ?? y) < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
