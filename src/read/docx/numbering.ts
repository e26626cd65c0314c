import { attribute, child, type Element, elements } from '../archive/index.js';
import { type Labeller, type ListPlace, printed } from '../flow/index.js';
import { isOn, numberIn, type Styles } from './styles.js';

/** One level of a list, from numbering.xml. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** the printed pattern: "Recommendation %1." */
  readonly text: string;
  /** the level (counted from 1) whose use restarts this one; 0 never; undefined any above */
  readonly restart?: number | undefined;
  /** all numbers of the label in digits */
  readonly legal: boolean;
  readonly style?: string | undefined;
}

interface Override {
  readonly start?: number | undefined;
  readonly level?: Level | undefined;
}

interface Abstract {
  readonly levels: ReadonlyMap<number, Level>;
  /** the list style that this one takes its levels from */
  readonly link?: string | undefined;
}

interface List {
  readonly abstract: string;
  readonly overrides: ReadonlyMap<number, Override>;
}

/** The automatic numbering of a Word file. */
export interface Numbering {
  readonly level: (list: string, level: number) => Level | undefined;
  /** The level of a list that a paragraph style is tied to. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined;
  /** A counter over the whole document: call it for each numbered paragraph in order. */
  readonly labeller: () => Labeller;
}

/** Word has nine levels. */
const LEVELS = 9;

function levelOf(element: Element): Level {
  // a custom format stands in an alternative beside a plain one that older readers take
  const format = child(element, 'numFmt') ?? child(child(child(element, 'AlternateContent'), 'Fallback'), 'numFmt');
  return {
    start: numberIn(element, 'start') ?? 0,
    format: attribute(format, 'val') ?? 'decimal',
    text: attribute(child(element, 'lvlText'), 'val') ?? '',
    restart: numberIn(element, 'lvlRestart'),
    legal: isOn(element, 'isLgl') ?? false,
    style: attribute(child(element, 'pStyle'), 'val'),
  };
}

const indexOf = (element: Element): number => Number.parseInt(attribute(element, 'ilvl') ?? '0', 10);

function named(parent: Element | undefined, name: string): readonly Element[] {
  return elements(parent).filter((each) => each.name === name);
}

function abstractOf(element: Element): Abstract {
  const levels = new Map(named(element, 'lvl').map((each) => [indexOf(each), levelOf(each)]));
  return { levels, link: attribute(child(element, 'numStyleLink'), 'val') };
}

function listOf(element: Element): List {
  const overrides = named(element, 'lvlOverride').map((each): [number, Override] => {
    const level = child(each, 'lvl');
    return [indexOf(each), { start: numberIn(each, 'startOverride'), level: level && levelOf(level) }];
  });
  return { abstract: attribute(child(element, 'abstractNumId'), 'val') ?? '', overrides: new Map(overrides) };
}

/** The counters of one pass over a document. Lists over the same abstract list share a counter (ECMA-376 17.9.15), unless one overrides the start. */
class Counters {
  private readonly lists: Lists;
  private readonly values = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(lists: Lists) {
    this.lists = lists;
  }

  next({ list, level }: ListPlace): string | undefined {
    const at = Math.min(Math.max(level, 0), LEVELS - 1);
    const definition = this.lists.level(list, at);
    if (!definition) return undefined;
    const values = this.valuesOf(list);
    this.applyOverride(list, at, values);
    values[at] = values[at] === undefined ? (this.lists.startOverride(list, at) ?? definition.start) : values[at] + 1;
    for (let above = 0; above < at; above++) values[above] ??= this.lists.level(list, above)?.start ?? 1;
    this.restartBelow(list, at, values);
    return definition.format === 'bullet' ? undefined : this.print(list, definition, values);
  }

  private valuesOf(list: string): (number | undefined)[] {
    const key = this.lists.counterOf(list);
    const values = this.values.get(key) ?? [];
    this.values.set(key, values);
    return values;
  }

  /** A start override counts where a list first uses its level. */
  private applyOverride(list: string, level: number, values: (number | undefined)[]): void {
    for (let at = 0; at <= level; at++) {
      const start = this.lists.startOverride(list, at);
      const key = `${list}/${at}`;
      if (start === undefined || this.started.has(key)) continue;
      this.started.add(key);
      values[at] = at === level ? undefined : start;
    }
  }

  private restartBelow(list: string, level: number, values: (number | undefined)[]): void {
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = this.lists.level(list, below)?.restart;
      // restart counts from 1 and names the deepest level whose use restarts this one
      if (restart === undefined || level < restart) values[below] = undefined;
    }
  }

  private print(list: string, { text, legal }: Level, values: readonly (number | undefined)[]): string | undefined {
    const label = text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = this.lists.level(list, at)?.format ?? 'decimal';
      return printed(values[at] ?? 1, legal && format !== 'none' ? 'decimal' : format);
    });
    return label.trim() || undefined;
  }
}

interface Lists {
  readonly level: (list: string, level: number) => Level | undefined;
  readonly counterOf: (list: string) => string;
  readonly startOverride: (list: string, level: number) => number | undefined;
}

/** Reads the numbering part. */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  const abstracts = new Map(named(root, 'abstractNum').map((each) => [attribute(each, 'abstractNumId') ?? '', abstractOf(each)]));
  const lists = new Map(named(root, 'num').map((each) => [attribute(each, 'numId') ?? '', listOf(each)]));
  const counterOf = (list: string): string => {
    const key = lists.get(list)?.abstract ?? '';
    const linked = styles.find(abstracts.get(key)?.link, 'list');
    return lists.get(linked ?? '')?.abstract ?? key;
  };
  const level: Lists['level'] = (list, at) => lists.get(list)?.overrides.get(at)?.level ?? abstracts.get(counterOf(list))?.levels.get(at);
  const startOverride: Lists['startOverride'] = (list, at) => lists.get(list)?.overrides.get(at)?.start;
  return {
    level,
    levelOfStyle: (list, style) => [...(abstracts.get(counterOf(list))?.levels ?? [])].find(([, each]) => each.style === style)?.[0],
    labeller: () => {
      const counters = new Counters({ level, counterOf, startOverride });
      return (place) => counters.next(place);
    },
  };
}
