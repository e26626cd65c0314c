import type { Run } from './model.js';

/** In points: runs whose baselines fall into one band are kept together. */
const BAND = 4;
/** Bands looked at on either side at most: a page has no larger letters than they hold. */
const MOST_BANDS = 60;
/** How many runs on either side of a place are looked at in a band: words hardly overlap. */
const BESIDE = 3;

/** The runs of a page by their place: what stands near is found without a look at all of them. */
export class Nearby {
  readonly #bands = new Map<number, Run[]>();

  constructor(runs: readonly Run[]) {
    for (const run of runs) this.#band(run).push(run);
    for (const band of this.#bands.values()) band.sort((p, q) => p.x - q.x);
  }

  add(run: Run): void {
    const band = this.#band(run);
    band.splice(indexIn(band, run.x), 0, run);
  }

  /** The runs next to a place on the baselines between two heights, from top to bottom. */
  *around(x: number, low: number, high: number): Iterable<Run> {
    const top = bandOf(high);
    for (let at = top; at >= bandOf(low) && at > top - MOST_BANDS; at--) {
      const band = this.#bands.get(at);
      if (!band) continue;
      const index = indexIn(band, x);
      for (const run of band.slice(Math.max(0, index - BESIDE), index + BESIDE)) yield run;
    }
  }

  #band(run: Run): Run[] {
    const key = bandOf(run.y);
    const band = this.#bands.get(key) ?? [];
    if (band.length === 0) this.#bands.set(key, band);
    return band;
  }
}

const bandOf = (y: number): number => Math.floor(y / BAND);

/** Where a run that starts at `x` stands among runs sorted by their starts. */
function indexIn(sorted: readonly Run[], x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.x ?? x) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
