import type { Role } from '../types.js';
import { hasBody } from './clause.js';
import type { Facts, Sentence, Sign, View } from './model.js';
import { read } from './reading.js';
import { cut } from './sentences.js';
import { shapeOf } from './shape.js';
import { confidenceOf, PRESCRIPTIVE, PRIOR, WEIGHTS } from './weights.js';

/** A block judged: its role, what spoke for and against, and which sentences propose. */
export interface Judged {
  readonly view: View;
  readonly role: Role;
  readonly confidence: number;
  readonly signs: readonly Sign[];
  readonly sentences: readonly Sentence[];
  /** indexes of the sentences that propose by themselves */
  readonly proposing: readonly number[];
  /** only announces the items below, or announces with body and verb ("leads") */
  readonly lead?: 'announces' | 'leads';
}

const THRESHOLD = 0;
/** A block whose sentences propose and that stays this little below the threshold is listed as possible. */
export const POSSIBLE = -2.4;

/** Judges every block in reading order: what an item is hangs on what stands above it. */
export function judgeBlocks(views: readonly View[], facts: Facts): Judged[] {
  const judged: Judged[] = [];
  for (const view of views) judged.push(judge(view, judged, facts));
  return judged;
}

function judge(view: View, above: readonly Judged[], facts: Facts): Judged {
  const plain = view.block.role === 'furniture' ? 'furniture' : 'none';
  const idle: Judged = { view, role: plain, confidence: 1, signs: [], sentences: [], proposing: [] };
  if (plain === 'furniture' || view.block.type === 'code' || view.block.type === 'caption') return idle;
  const placed = placeSigns(view, above, facts);
  const text = view.block.text;
  const sentences = worthReading(text, view, facts) ? cut(text, facts).filter((sentence) => sentence.end > (view.label?.from ?? 0)) : [];
  const per = sentences.map((sentence) => read(sentence, facts));
  const shape = atHome(shapeOf(sentences[0], facts), view, facts);
  const best = strongest(per);
  const signs = [...placed, ...best.signs, ...shape, ...markSigns(view)];
  const lead = leadOf(sentences, per, facts);
  if (lead === 'announces' && !placed.some((sign) => sign.rule === 'label.formal'))
    signs.push({ rule: 'announces', text: sentences.at(-1)?.text.slice(-60) ?? '' });
  const sum = PRIOR[facts.kind] + total(signs);
  const positive = sum > THRESHOLD && (!facts.strict || isFormal(signs));
  const proposing = per.flatMap((list, n) => (proposes(list, facts) ? [n] : []));
  const role = positive
    ? signs.some((sign) => SUB.has(sign.rule))
      ? 'sub-recommendation'
      : 'recommendation'
    : signs.some((sign) => REFERRING.has(sign.rule))
      ? 'reference'
      : 'none';
  return { view, role, confidence: confidenceOf(Math.abs(sum)), signs, sentences, proposing, ...(lead ? { lead } : {}) };
}

const SUB: ReadonlySet<string> = new Set(['item.completes', 'follow-on']);
const REFERRING: ReadonlySet<string> = new Set(['mention', 'response', 'performative.past', 'label.formal']);
const FORMAL: ReadonlySet<string> = new Set([
  'label.formal',
  'label.series',
  'label.open',
  'label.below',
  'scope.open',
  'item.announced',
  'item.completes',
  'follow-on',
  'performative',
  'performative.soft',
  'performative.third',
  'impersonal',
  'performative.register',
]);

function isFormal(signs: readonly Sign[]): boolean {
  return signs.some((sign) => FORMAL.has(sign.rule));
}

const total = (signs: readonly Sign[]) => signs.reduce((sum, sign) => sum + (WEIGHTS[sign.rule]?.weight ?? 0), 0);

/** Whether a sentence proposes by itself. */
function proposes(signs: readonly Sign[], facts: Facts): boolean {
  return signs.some((sign) => PRESCRIPTIVE.has(sign.rule)) && PRIOR.report + total(dedupe(signs)) > (facts.kind === 'report' ? -1.2 : -2.2);
}

/** The signs of the sentence that speaks most for the block, and what all others say against it. */
function strongest(per: readonly (readonly Sign[])[]): { signs: Sign[] } {
  const sets = per.map(dedupe);
  const sums = sets.map(total);
  const at = sums.indexOf(Math.max(...sums));
  return {
    signs: sets
      .flatMap((set, n) =>
        n === at ? set : set.filter((sign) => (WEIGHTS[sign.rule]?.weight ?? 0) === 0 || sign.rule === 'response' || sign.rule === 'mention'),
      )
      .filter(firstOfRule(at, sets)),
  };
}

function firstOfRule(_at: number, _sets: readonly (readonly Sign[])[]) {
  const seen = new Set<string>();
  return (sign: Sign) => !seen.has(sign.rule) && Boolean(seen.add(sign.rule));
}

function dedupe(signs: readonly Sign[]): Sign[] {
  const seen = new Set<string>();
  const kept = signs.filter((sign) => !seen.has(sign.rule) && seen.add(sign.rule));
  const duties = kept
    .filter((sign) => /^(?:duty|permission|performative|impersonal)/.test(sign.rule))
    .toSorted((one, other) => (WEIGHTS[other.rule]?.weight ?? 0) - (WEIGHTS[one.rule]?.weight ?? 0));
  return kept.filter((sign) => !duties.slice(1).includes(sign));
}

// ── place ────────────────────────────────────────────────────────────────────────────────────────

function placeSigns(view: View, above: readonly Judged[], facts: Facts): Sign[] {
  const { block, scope, label } = view;
  const signs: Sign[] = [];
  const add = (rule: string, text: string) => signs.push({ rule, text });
  if (/\.{6,}|(?:\. ){5,}|…{3,}/.test(block.text)) add('contents', '......');
  if (scope.state === 'reply') add('scope.reply', scope.title);
  else if (scope.state === 'close') add('scope.close', scope.title);
  else if (scope.state !== 'none' && !scope.faded && block.type !== 'heading') add(scope.state === 'open' ? 'scope.open' : 'scope.restate', scope.title);
  const parent = view.parent === undefined ? undefined : above[view.parent];
  if (label?.kind === 'formal') add('label.formal', label.printed);
  else if (label?.kind === 'series') add('label.series', label.printed);
  if (parent?.lead === 'announces') add('item.announced', parent.sentences.at(-1)?.text.slice(-60) ?? '');
  else if (parent && isPositive(parent) && completes(parent, view)) add('item.completes', parent.view.block.text.slice(-60));
  else if (label?.kind === 'bare' && scope.state === 'open' && !scope.faded && block.type !== 'heading' && isListNumber(label.number) && facts.lexicon)
    add('label.open', label.printed);
  else if (isPositive(above.at(-1)) && followsOn(view, above)) add('follow-on', block.text.slice(0, 40));
  if (below(view, above)) add('label.below', above.at(-1)?.view.label?.printed ?? '');
  if (block.type === 'heading') add(scope.state === 'open' ? 'heading.open' : 'heading', block.text.slice(0, 40));
  if (block.type === 'tableRow' && scope.state === 'open') add('row.open', scope.title);
  return signs;
}

/** "12", "b", "iv"; not the paragraph number "6.206". */
function isListNumber(number: string): boolean {
  return !/\d\.\d/.test(number);
}

export function isPositive(judged: Judged | undefined): boolean {
  return judged?.role === 'recommendation' || judged?.role === 'sub-recommendation';
}

/** Whether an item completes the sentence above: that one is left open, or the item is no labelled one with a verb of its own. */
function completes(parent: Judged, view: View): boolean {
  return /[:,;–—-]\s*$/.test(parent.view.block.text) || !/[.!?]["”’)\]]*\s*$/.test(parent.view.block.text) || view.block.type === 'listItem';
}

function below(view: View, above: readonly Judged[]): boolean {
  const last = above.at(-1);
  return view.block.type !== 'heading' && last?.view.label?.kind === 'formal' && isPositive(last) && last.view.block.text.length <= last.view.label.from;
}

/** "This should be in place within a year": right after a formal recommendation or its items, speaking of it. */
function followsOn(view: View, above: readonly Judged[]): boolean {
  if (view.label || view.block.type === 'heading' || view.block.type === 'tableRow') return false;
  const main = above.findLast((judged) => judged.role === 'recommendation');
  return (
    main?.view.label?.kind === 'formal' &&
    main.view.at >= view.at - 40 &&
    /^(?:this|these|such|in doing so|within|by \w+|it|they|the \w+ (?:should|must)|cela|ces|ceci|dies|diese|esto|estas|ciò|dit|deze)\b/i.test(view.block.text)
  );
}

function markSigns(view: View): Sign[] {
  const end = /\(\d{3}\/\d{2}\)\s*$/.exec(view.block.text)?.[0];
  const signs: Sign[] = end ? [{ rule: 'register.end', text: end }] : [];
  if (view.block.emphasis) signs.push({ rule: 'boxed', text: view.block.emphasis });
  return signs;
}

/** Forms that propose only in a place that says so get their full weight there. */
function atHome(shape: readonly Sign[], view: View, facts: Facts): Sign[] {
  const home = view.scope.state === 'open' && (!view.scope.faded || view.block.type === 'listItem');
  const listed = view.block.type === 'listItem' || view.label !== undefined || view.block.type === 'tableRow';
  return shape.flatMap((sign) => {
    if (sign.rule === 'gerund') return [sign];
    if (home && (listed || view.block.type === 'heading' || sign.rule !== 'imperative')) return [{ ...sign, rule: `${sign.rule}.open` }];
    if (sign.rule === 'imperative' && listed && (facts.kind === 'standard' || facts.kind === 'guideline')) return [{ ...sign, rule: 'imperative.standard' }];
    return [sign];
  });
}

// ── lead-ins ─────────────────────────────────────────────────────────────────────────────────────

/** Whether the last sentence announces a list ("I recommend:") or leads in to one with body and verb ("The department should:"). */
function leadOf(sentences: readonly Sentence[], per: readonly (readonly Sign[])[], facts: Facts): Judged['lead'] {
  const last = sentences.at(-1);
  const signs = per.at(-1);
  if (!last || !signs) return undefined;
  const open = /:\s*$/.test(last.text) || !/[.!?]["”’)\]]*$/.test(last.text);
  const acts = signs.some((sign) => sign.rule.startsWith('performative') || sign.rule === 'impersonal');
  if (!open && !signs.some((sign) => sign.rule === 'lead-in')) return undefined;
  if (signs.some((sign) => sign.rule.startsWith('duty'))) return 'leads';
  if (signs.some((sign) => sign.rule === 'lead-in') || acts) return acts && bodyAfter(last, facts) ? 'leads' : 'announces';
  return undefined;
}

function bodyAfter(sentence: Sentence, facts: Facts): boolean {
  const act = sentence.hits.find((hit) =>
    hit.tags.some((tag) => tag === 'verb' || tag === 'soft' || tag === 'third' || tag === 'impersonal' || tag === 'past'),
  );
  return act !== undefined && hasBody(sentence, act.to, sentence.words.length, facts);
}

/** Cheap look that spares most narrative: without a word of the lexicon's, a label or a telling place nothing can be found. */
function worthReading(text: string, view: View, facts: Facts): boolean {
  if (!facts.lexicon) return false;
  return view.scope.state !== 'none' || view.parent !== undefined || view.label !== undefined || facts.trigger.test(text) || /:\s*$/.test(text);
}
