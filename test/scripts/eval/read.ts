import { figuresOf } from '../../../scripts/eval/figures.mjs';
import { partsOf } from '../../../scripts/eval/parts.mjs';

export const part = (name: string) => partsOf({ long: true }).find((one) => one.name === name) as ReturnType<typeof partsOf>[number];

/** The figures that a part reads from what a scorer prints, by name without the part's own. */
export const read = (name: string, told: string): Record<string, number> =>
  Object.fromEntries(figuresOf(part(name), told).map((figure) => [figure.name.slice(name.length + 1), figure.value]));
