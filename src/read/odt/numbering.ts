import { type Labeller, type ListPlace, printed } from '../flow/index.js';
import type { ListLevel, Styles } from './styles.js';

/** Between a list's style and the number of the list in the file, in `ListPlace.list`. */
const MARK = '\u0000';

/** Names one list of the file: lists of the same style count apart unless they continue one another. */
export function listName(style: string, instance: number): string {
  return `${style}${MARK}${instance}`;
}

function printedAt(levels: Levels, at: number): string {
  const level = levels.of(at);
  return level?.numbered ? printed(levels.values[at] ?? level.start, level.format) : '';
}

interface Levels {
  readonly values: readonly (number | undefined)[];
  /** the level at an index from 0 */
  readonly of: (at: number) => ListLevel | undefined;
}

/** The label of a level: by its pattern, or its own number after those of the levels it shows, with dots between. */
function print(level: ListLevel, at: number, levels: Levels): string {
  if (level.pattern !== undefined) return level.pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => printedAt(levels, Number(digits) - 1));
  const first = Math.max(0, at + 1 - level.shown);
  const numbers = Array.from({ length: at + 1 - first }, (_, step) => printedAt(levels, first + step)).filter((number) => number !== '');
  return level.prefix + numbers.join('.') + level.suffix;
}

/** A counter over the lists of the whole document. */
export function labeller(styles: Styles): Labeller {
  const lists = new Map<string, (number | undefined)[]>();
  return ({ list, level: at, restart }: ListPlace): string | undefined => {
    const style = list.slice(0, list.indexOf(MARK));
    const level = styles.level(style, at + 1);
    if (!level) return undefined;
    const values = (lists.get(list) ?? []).slice(0, at + 1);
    lists.set(list, values);
    const before = values[at];
    values[at] = restart ?? (before === undefined ? level.start : before + 1);
    for (let above = 0; above < at; above++) values[above] ??= styles.level(style, above + 1)?.start ?? 1;
    return level.numbered ? print(level, at, { values, of: (index) => styles.level(style, index + 1) }).trim() || undefined : undefined;
  };
}
