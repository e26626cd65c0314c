import type { Element } from 'hast';
import { attribute, type Parent } from './nodes.js';
import { type Possible, possibleRules, type Rule, rulesBy, rulesWith, type StateRule, stateRules, weightOf } from './sheet.js';
import { declarations } from './styles.js';

/** What the style sheets and its own attribute say of an element. */
export interface Said {
  /** the value that wins, by name, in the order in which they were said */
  readonly is: ReadonlyMap<string, string>;
  /** values that a script, a window or a hand may bring about, by name; what only a tag asks for stands apart */
  readonly may: ReadonlyMap<string, readonly string[]>;
  readonly mayByTag: ReadonlyMap<string, readonly string[]>;
  /** values that it would have with one class more */
  readonly inState: (name: string) => readonly string[];
  /** the names that its own attribute gives a value */
  readonly own: ReadonlySet<string>;
}

const URGENT = /!\s{0,4}important/i;
/** Rules and possible rules kept of all sheets of a page: frameworks have a few hundred of a kind. */
const MOST = 2_000;
/** Rules for states: each rule for a class is one, and they are asked for only where something is taken away. */
const MOST_STATES = 10_000;

/** Lists in which a later value of a name takes the place of an earlier one: what is urgent comes last. */
function winning(bodies: readonly string[]): ReadonlyMap<string, string> {
  const plain = bodies.flatMap((body) => body.split(';').filter((part) => !URGENT.test(part)));
  const urgent = bodies.flatMap((body) => body.split(';').filter((part) => URGENT.test(part)));
  const found = new Map<string, string>();
  for (const [name, value] of [...plain, ...urgent].flatMap(declarations)) {
    found.delete(name);
    found.set(name, value);
  }
  return found;
}

function gathered(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of rules.flatMap(({ body }) => declarations(body))) {
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  return found;
}

const isByTag = ({ selector: [step] }: Possible): boolean => step?.tag !== undefined;

/** Gives what is said of an element that stands in these others, of what `says` asks for. */
export function cascade(sheets: readonly string[], says: (style: string) => boolean): (element: Element, around: readonly Parent[]) => Said {
  const rulesOf = rulesBy<Rule>(sheets.flatMap((css) => rulesWith(css, says, MOST)).slice(0, MOST));
  const possibleOf = rulesBy<Possible>(sheets.flatMap((css) => possibleRules(css, says, MOST)).slice(0, MOST));
  const stateOf = rulesBy<StateRule>(sheets.flatMap((css) => stateRules(css, says, MOST_STATES)).slice(0, MOST_STATES), MOST_STATES);
  return (element, around) => {
    const rules = [...rulesOf(element, around)].sort((p, q) => weightOf(p.selector) - weightOf(q.selector));
    const own = attribute(element, 'style');
    const classes = new Set(attribute(element, 'className').split(' '));
    const always = new Set(rules.map(({ selector }) => JSON.stringify(selector)));
    const possible = possibleOf(element, around).filter((rule) => !rule.always || !always.has(JSON.stringify(rule.always)));
    let found: ReadonlyMap<string, readonly string[]> | undefined;
    const states = (): ReadonlyMap<string, readonly string[]> => {
      found ??= gathered(stateOf(element, around).filter(({ lacking }) => !classes.has(lacking)));
      return found;
    };
    return {
      is: winning([...rules.map(({ body }) => body), own]),
      may: gathered(possible.filter((rule) => !isByTag(rule))),
      mayByTag: gathered(possible.filter(isByTag)),
      inState: (name) => states().get(name) ?? [],
      own: new Set(declarations(own).map(([name]) => name)),
    };
  };
}
