import type { Element } from 'hast';
import { attribute, type Parent } from './nodes.js';

/** One step of a selector: `p.old#x`. */
interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
}

/** A selector as its steps, outermost first; a child is taken for any descendant. */
export type Selector = readonly Compound[];

/** Selectors kept of all sheets of a page: real ones strike out in one or two. */
const MOST = 200;
const LINE = /text-decoration(?:-line)?\s{0,4}:[^;{}]{0,80}line-through/i;
/** Groups of rules that hold for the page as it is read. */
const HOLDS = /^@(?:media\s+(?:all|screen)\b[^{]*|supports\b.*|layer\b.*)$/is;
const COMPOUND = /^([a-z][\w-]{0,60}|\*)?((?:[.#][\w-]{1,100}){0,10})$/i;

/** Whether a style attribute or the body of a rule draws a line through the words. */
export const drawsLine = (style: string): boolean => LINE.test(style);

function compoundOf(text: string): Compound | undefined {
  const found = COMPOUND.exec(text);
  if (!found) return undefined;
  const [, tag, rest = ''] = found;
  const parts = rest.match(/[.#][\w-]+/g) ?? [];
  const id = parts.find((part) => part.startsWith('#'))?.slice(1);
  return {
    ...(tag && tag !== '*' && { tag: tag.toLowerCase() }),
    ...(id && { id }),
    classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
  };
}

/** The steps of a selector; undefined for one that asks more than a reader of text can tell (":hover", "[open]", "+"). */
function selectorOf(text: string): Selector | undefined {
  const steps = text.replaceAll('>', ' ').trim().split(/\s+/).map(compoundOf);
  return steps.every((step) => step !== undefined) ? (steps as Selector) : undefined;
}

const toList = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** A sheet without its comments. */
function withoutComments(css: string): string {
  const [first = '', ...others] = css.split('/*');
  return first + others.map((piece) => (piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : '')).join(' ');
}

/** What stands before a pair of braces, in it, and whether it holds for the page as it is read: what holds in print is left out. */
type Written = readonly [prelude: string, body: string, holds: boolean];

/** Groups that say nothing of the page on a screen. */
const ELSEWHERE = /^@(?!media|supports|layer|container|scope)|^@media\s+(?:only\s+)?print\b/i;

/** The rules of a sheet, each with whether it holds for the page as it is read. */
function* rules(css: string): Generator<Written> {
  const open: { readonly prelude: string; readonly holds: boolean; readonly elsewhere: boolean }[] = [];
  let from = 0;
  for (const { 0: sign, index } of css.matchAll(/[{}]/g)) {
    const text = css.slice(from, index);
    from = index + 1;
    if (sign === '{') {
      const prelude = text.slice(text.lastIndexOf(';') + 1).trim();
      const around = open.at(-1);
      const holds = (around?.holds ?? true) && (!prelude.startsWith('@') || HOLDS.test(prelude));
      open.push({ prelude, holds, elsewhere: around?.elsewhere || ELSEWHERE.test(prelude) });
    } else {
      const rule = open.pop();
      if (rule && !rule.elsewhere && !rule.prelude.startsWith('@')) yield [rule.prelude, text, rule.holds];
    }
  }
}

/** A rule of a sheet, for one of its selectors. */
export interface Rule {
  readonly selector: Selector;
  readonly body: string;
}

/** The rules of a style sheet whose bodies say something, in order; a rule without a selector that can be told is left out. */
export function rulesWith(css: string, says: (body: string) => boolean, most = MOST): readonly Rule[] {
  if (!says(css)) return [];
  const found: Rule[] = [];
  for (const [prelude, body, holds] of rules(withoutComments(css))) {
    if (holds && says(body)) found.push(...prelude.split(',').flatMap((each) => toList(selectorOf(each)).map((selector) => ({ selector, body }))));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/** A rule that holds where a script, a window or a hand brings it about: for what has one of these names, but for what `always` names anyway. */
export interface Possible extends Rule {
  readonly always?: Selector;
}

/** The last step of a selector without what asks for a state; undefined where it is about no element ("::before"). */
function stepOf(text: string): Compound | undefined {
  if (/::|:(?:before|after|first-letter|first-line)\b/.test(text)) return undefined;
  const plain = text.replace(/:[\w-]+(?:\([^()]{0,80}\))?|\[[^\]]{0,80}\]/g, '').trim();
  return compoundOf(plain.split(/[\s>+~]+/).at(-1) || '*');
}

/** A step for each of the names that one asks for together: the element may come by the others. */
function namedIn({ tag, id, classes }: Compound): readonly Compound[] {
  const named = [...toList(id).map((name) => ({ id: name, classes: [] })), ...classes.map((name) => ({ classes: [name] }))];
  return named.length > 0 || !tag ? named : [{ tag, classes: [] }];
}

function possibleBy(text: string, body: string, holds: boolean): Possible[] {
  const always = holds ? selectorOf(text) : undefined;
  const last = always?.at(-1) ?? stepOf(text);
  const simple = always?.length === 1 && last && namedIn(last).length < 2;
  if (!last || simple) return [];
  return namedIn(last).map((step) => ({ selector: [step], body, ...(always && { always }) }));
}

/** What the rules of a style sheet may come to say of elements that they do not name as the page stands. */
export function possibleRules(css: string, says: (body: string) => boolean, most = MOST): readonly Possible[] {
  if (!says(css)) return [];
  const found: Possible[] = [];
  for (const [prelude, body, holds] of rules(withoutComments(css))) {
    if (says(body)) found.push(...prelude.split(',').flatMap((each) => possibleBy(each, body, holds)));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/** A rule that would hold for what its selector names if that had one class more. */
export interface StateRule extends Rule {
  readonly lacking: string;
}

/** The last step of a selector without each of its classes, with that class: a state that a script sets ("body.ready", ".show"). */
function statesIn(text: string): Omit<StateRule, 'body'>[] {
  const { classes = [], ...rest } = stepOf(text) ?? {};
  return classes.map((lacking) => ({ lacking, selector: [{ ...rest, classes: classes.filter((other) => other !== lacking) }] }));
}

/** What the rules of a style sheet would say of elements that had one class more. */
export function stateRules(css: string, says: (body: string) => boolean, most = MOST): readonly StateRule[] {
  if (!says(css)) return [];
  const found: StateRule[] = [];
  for (const [prelude, body] of rules(withoutComments(css))) {
    if (says(body)) found.push(...prelude.split(',').flatMap((each) => statesIn(each).map((state) => ({ ...state, body }))));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

const BEFORE_AFTER = /::?(?:before|after)\b.*$/is;
const PAINTS = /background(?:-color|-image)?\s{0,4}:\s{0,4}(?!none|transparent|0)/i;

/** The selectors of what a style sheet paints before or after its content, over which its words may stand. */
export function paintingSelectors(css: string): readonly Selector[] {
  if (!/:(?:before|after)/i.test(css)) return [];
  return [...rules(withoutComments(css))].flatMap(([prelude, body]) => {
    if (!PAINTS.test(body)) return [];
    const texts = prelude.split(',').filter((each) => BEFORE_AFTER.test(each));
    return texts.map((each): Selector => [stepOf(each.replace(BEFORE_AFTER, '')) ?? { classes: [] }]);
  });
}

/** The selectors of a style sheet whose rules draw a line through the words. */
export const strikingSelectors = (css: string): readonly Selector[] => rulesWith(css, drawsLine).map(({ selector }) => selector);

function fits({ tag, id, classes }: Compound, element: Element): boolean {
  if ((tag && tag !== element.tagName) || (id && id !== attribute(element, 'id'))) return false;
  const own = classes.length > 0 ? attribute(element, 'className').split(' ') : [];
  return classes.every((name) => own.includes(name));
}

/** Whether a selector names an element that stands in these others, outermost first. */
export function names(selector: Selector, element: Element, around: readonly Parent[]): boolean {
  const last = selector.at(-1);
  if (!last || !fits(last, element)) return false;
  const outer = selector.slice(0, -1);
  for (let at = around.length - 1; at >= 0 && outer.length > 0; at--) {
    const parent = around[at];
    if (parent?.type === 'element' && fits(outer.at(-1) as Compound, parent)) outer.pop();
  }
  return outer.length === 0;
}

/** What a selector must find on the element itself: it is looked for under one of its names only. */
function keyOf(selector: Selector): string {
  const { id, classes = [], tag = '*' } = selector.at(-1) ?? {};
  return id ? `#${id}` : classes[0] ? `.${classes[0]}` : tag;
}

/** Rules looked at under one name, the last ones: pages have a few, and each element of that name asks them all. */
const MOST_OF_A_NAME = 60;

/** Gives the rules for an element that stands in these others, in the order of the sheets. */
export function rulesBy<R extends Rule>(rules: readonly R[], most = MOST_OF_A_NAME): (element: Element, around: readonly Parent[]) => readonly R[] {
  const byKey = new Map<string, { readonly rule: R; readonly order: number }[]>();
  for (const [order, rule] of rules.entries()) {
    const found = byKey.get(keyOf(rule.selector));
    if (found) found.push({ rule, order });
    else byKey.set(keyOf(rule.selector), [{ rule, order }]);
  }
  if (byKey.size === 0) return () => [];
  return (element, around) => {
    const classes = new Set(attribute(element, 'className').split(' '));
    const keys = ['*', element.tagName, `#${attribute(element, 'id')}`, ...[...classes].map((name) => `.${name}`)];
    const found = keys.flatMap((key) => (byKey.get(key) ?? []).slice(-most)).filter(({ rule }) => names(rule.selector, element, around));
    return found.sort((p, q) => p.order - q.order).map(({ rule }) => rule);
  };
}

/** How much a selector counts against another: by identifiers, then classes, then tags. */
export function weightOf(selector: Selector): number {
  return selector.reduce((sum, { tag, id, classes }) => sum + (id ? 10_000 : 0) + 100 * classes.length + (tag ? 1 : 0), 0);
}

/** Gives the bodies of the rules for an element that stands in these others, in the order of the sheets. */
export function bodiesBy(rules: readonly Rule[]): (element: Element, around: readonly Parent[]) => readonly string[] {
  const rulesOf = rulesBy(rules);
  return (element, around) => rulesOf(element, around).map(({ body }) => body);
}
