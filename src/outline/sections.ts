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

/** For every unit the titles of the headings above it, outermost first; headings that are furniture open no section. `stated`: its format tells levels. */
export function sections(units: readonly Unit[], stated: (unit: Unit) => boolean): Standing[] {
  const headings = units.filter((unit) => unit.type === 'heading' && !unit.furniture && !isBand(unit));
  const opening = units.find((unit) => !unit.furniture);
  const levelOf = levelsOf(headings, stated, opening);
  const open: { level: number; title: string }[] = [];
  let path: readonly string[] = [];
  let file = units[0]?.file;
  return units.map((unit) => {
    // a file that opens with text stands in no section of the one before it; one that opens with a heading goes on at its level
    if (!unit.furniture && unit.file !== file && unit.type !== 'heading') open.length = 0;
    if (!unit.furniture) file = unit.file;
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

function levelsOf(headings: readonly Unit[], stated: (unit: Unit) => boolean, opening: Unit | undefined): ReadonlyMap<Unit, number> {
  const guessed = headings.filter((unit) => !stated(unit));
  const titleOfLevel = (unit: Unit) => ({
    text: unit.text,
    level: unit.level ?? 1,
    opens: unit === opening,
    ...(unit.label === undefined ? {} : { label: unit.label }),
  });
  const levels = inferLevels(guessed.map(titleOfLevel));
  return new Map([...headings.map((unit) => [unit, unit.level ?? 1] as const), ...guessed.map((unit, i) => [unit, levels[i] as number] as const)]);
}
