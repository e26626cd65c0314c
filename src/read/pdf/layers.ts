import type { Shape } from './model.js';

/** In points: shapes are found by the strips of the page that they reach into. */
const STRIP = 12;
/** Strips that a shape is kept in at most: larger ones are looked at everywhere. */
const MOST = 100;

/** The shapes of a page by height: which of them lie over or under a place is found without a look at all. */
export class Layers {
  readonly #strips = new Map<number, Shape[]>();
  readonly #large: Shape[] = [];

  constructor(shapes: readonly Shape[]) {
    for (const shape of shapes) this.#add(shape);
  }

  /** The shapes that reach a height, in no order. */
  at(y: number): readonly Shape[] {
    const found = this.#strips.get(stripOf(y)) ?? [];
    return this.#large.length === 0 ? found : [...this.#large, ...found];
  }

  #add(shape: Shape): void {
    const [low, high] = [stripOf(shape.y0), stripOf(shape.y1)];
    if (high - low > MOST) this.#large.push(shape);
    else for (let strip = low; strip <= high; strip++) this.#in(strip).push(shape);
  }

  #in(strip: number): Shape[] {
    const found = this.#strips.get(strip) ?? [];
    if (found.length === 0) this.#strips.set(strip, found);
    return found;
  }
}

const stripOf = (y: number): number => Math.floor(y / STRIP);
