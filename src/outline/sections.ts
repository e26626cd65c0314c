import { inferLevels } from '../text/index.js';
import type { Unit } from './labelled.js';

/** Section path and heading level of one unit. */
export interface Standing {
  readonly section: readonly string[];
  readonly level?: number;
}

const titleOf = (unit: Unit): string => (unit.label === undefined || unit.label === unit.text ? unit.text : `${unit.label} ${unit.text}`);

/** Below all headings of the text: the title of a group of rows holds for the rows below it, and no further than its table. */
const BAND = Number.POSITIVE_INFINITY;

const isBand = (unit: Unit): boolean => unit.type === 'heading' && unit.data.cells !== undefined && !unit.furniture;

/** For every unit the titles of the headings above it, outermost first; headings that are furniture open no section. `stated`: the format tells levels. */
export function sections(units: readonly Unit[], stated: boolean): Standing[] {
  const headings = units.filter((unit) => unit.type === 'heading' && !unit.furniture && !isBand(unit));
  const titles = headings.map((unit) => ({ text: unit.text, level: unit.level ?? 1, ...(unit.label === undefined ? {} : { label: unit.label }) }));
  const given = stated ? titles.map(({ level }) => level) : inferLevels(titles);
  const levelOf = new Map(headings.map((unit, i) => [unit, given[i] as number]));
  const open: { level: number; title: string }[] = [];
  let path: readonly string[] = [];
  return units.map((unit) => {
    if (unit.type !== 'tableRow' && !unit.furniture) while (open.at(-1)?.level === BAND) open.pop();
    const level = isBand(unit) ? BAND : levelOf.get(unit);
    path = open.map((entry) => entry.title);
    if (level === undefined) return { section: path };
    while (open.length > 0 && (open.at(-1) as { level: number }).level >= level) open.pop();
    const above = open.map((entry) => entry.title);
    open.push({ level, title: titleOf(unit) });
    path = open.map((entry) => entry.title);
    return { section: above, level: level === BAND ? above.length + 1 : level };
  });
}
