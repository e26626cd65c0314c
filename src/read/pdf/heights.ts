/** Things of a page sorted by their height on it, so that those between two heights are found without a look at all of them. */
export class Heights<T> {
  readonly #sorted: readonly T[];
  readonly #heightOf: (item: T) => number;

  constructor(items: readonly T[], heightOf: (item: T) => number) {
    this.#heightOf = heightOf;
    this.#sorted = [...items].sort((p, q) => heightOf(p) - heightOf(q));
  }

  /** Those from one height to another, lowest first. */
  between(low: number, high: number): T[] {
    const from = this.#from(low);
    let to = from;
    for (let item = this.#sorted[to]; item !== undefined && !(this.#heightOf(item) > high); item = this.#sorted[to]) to++;
    return this.#sorted.slice(from, to);
  }

  #from(y: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.#sorted[middle];
      if (item !== undefined && this.#heightOf(item) < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
