import type { Role } from '../types.js';
import type { Judged } from './judged.js';
import { leadOf } from './lead.js';
import type { Facts, Reading, Sign, View } from './model.js';
import { bodySign, headCell, isHome, placeSigns, STRONG } from './place.js';
import { type Prose, proseOf, proseSign, withMood } from './prose.js';
import { read } from './reading.js';
import { cut } from './sentences.js';
import { runningOn } from './series.js';
import { shapeOf } from './shape.js';
import { fieldsOf } from './slots.js';
import { reaches, withinReach } from './verdict/reach.js';
import { seriesSign, type Vote, votesOf } from './votes.js';
import { confidenceOf, laysDuty, PRESCRIPTIVE, PRIOR, total, WEIGHTS } from './weights.js';

/** Judges every block in reading order: what an item is hangs on what stands above it. */
export function judgeBlocks(given: readonly View[], facts: Facts): Judged[] {
  const inFacts = given.map((view) => (view.language ? facts.inLanguage(view.language) : facts));
  const readings = given.map((view, at) => readingOf(view, inFacts[at] ?? facts));
  const views = withinReach(given, reaches(given, readings, facts));
  const votes = votesOf(views, readings, facts);
  const prose = proseOf(views, readings, inFacts);
  const fields = fieldsOf(views, readings, facts);
  const running = runningOn(views);
  const judged: Judged[] = [];
  for (const [at, view] of views.entries())
    judged.push(
      judge(
        { view, reading: readings[at], vote: votes[at], prose: prose[at] ?? [], field: fields.has(at), runs: running.has(at) },
        judged,
        inFacts[at] ?? facts,
      ),
    );
  return judged.map((one, at) => (isTopic(one, at, judged) ? { ...one, role: 'none' } : one));
}

/** A heading that would instruct, with statements of their own below it, is their topic; one that is only a label is theirs. */
function isTopic(one: Judged, at: number, judged: readonly Judged[]): boolean {
  if (one.role !== 'recommendation' || one.view.label?.alone || !one.signs.some((sign) => sign.rule === 'heading.open')) return false;
  for (let below = at + 1; below < judged.length && !judged[below]?.view.title; below++) {
    const other = judged[below];
    if (other?.role === 'recommendation' && total(other.signs.filter((sign) => PRESCRIPTIVE.has(sign.rule))) >= STRONG) return true;
  }
  return false;
}

/** What a block says by itself; nothing where it states nothing. */
function readingOf(view: View, facts: Facts): Reading | undefined {
  const { block } = view;
  if (block.retired || block.role === 'furniture' || block.type === 'code' || block.type === 'caption') return undefined;
  if (!worthReading(view, facts) || view.label?.alone) return { sentences: [], per: [], shape: [] };
  const sentences = cut(block.text, facts);
  const opening =
    block.type === 'tableRow' && block.cells
      ? block.cells.map((cell) => cut(cell, facts)[0]).filter((first) => (first?.words.length ?? 0) >= CELL)
      : [sentences[0]];
  return {
    sentences,
    per: sentences.map((sentence, n) => [
      ...(view.graded && n === 0 ? [{ rule: 'row.graded', text: view.label?.printed ?? '' }] : []),
      ...read(sentence, facts),
    ]),
    shape: opening.flatMap((sentence) => shapeOf(sentence, facts)).slice(0, SHAPES),
  };
}

function isAsking({ per, shape }: Reading): boolean {
  return per.some(laysDuty) || shape.some(({ rule, weak }) => rule === 'imperative' && !weak);
}

/** A cell of fewer words is a name or a figure. */
const CELL = 4;
/** A row has more cells; beyond this they say nothing more. */
const SHAPES = 3;

interface Known {
  readonly view: View;
  readonly reading: Reading | undefined;
  readonly vote: Vote | undefined;
  readonly prose: readonly Prose[];
  readonly field: boolean;
  readonly runs: boolean;
}

function judge({ view, reading, vote, prose, field, runs }: Known, above: readonly Judged[], facts: Facts): Judged {
  if (!reading) return silent(view);
  const { sentences } = reading;
  const per = reading.per.map((signs, n) => settle(withMood(signs, prose[n]).map((sign) => atHome(sign, view, facts))));
  const lead = leadOf({ sentences, per, home: isHome(view.scope) && view.block.type === 'paragraph' && !view.label && !view.scope.mixed }, facts);
  const signs = [
    ...placeSigns(view, above, { first: per[0] ?? [], asks: isAsking(reading), runs }, facts),
    ...bestOf(per),
    ...shapeSigns(reading, view, facts),
  ];
  const series = seriesSign(vote);
  if (series && !field) signs.push(series);
  const asked = proseSign(per, prose, sentences);
  if (asked && !field) signs.push(asked);
  if (field) signs.push({ rule: 'slot', text: view.block.text.slice(0, 40) });
  if (lead === 'announces' && view.label?.kind !== 'formal') {
    const bare = signs.some((sign) => /^(?:duty|must)\.thing$/.test(sign.rule));
    signs.push({ rule: bare ? 'announces.bare' : 'announces', text: sentences.at(-1)?.text.slice(-60) ?? '' });
  }
  const body = signs.some((sign) => OWN_PLACE.test(sign.rule)) ? undefined : bodySign(view, above, total(signs.filter((sign) => PRESCRIPTIVE.has(sign.rule))));
  if (body) signs.push(body);
  signs.push(...documentSigns(signs, facts));
  if (isSilent(view, signs)) signs.push({ rule: 'silent', text: '' });
  const sum = PRIOR[facts.kind] + total(signs);
  const proposing = per.flatMap((list, n) => (list.some((sign) => PRESCRIPTIVE.has(sign.rule)) && total(list) >= PROPOSES[facts.kind] ? [n] : []));
  const role = sum > 0 && (!facts.strict || signs.some((sign) => FORMAL.test(sign.rule))) ? positiveRole(signs) : otherRole(view, signs, sum, facts);
  return { view, role, sum, confidence: confidenceOf(Math.abs(sum)), signs, sentences, proposing, ...(lead ? { lead } : {}) };
}

/** A document that holds no recommendations of its own speaks against all that it does not formally state as one. */
function documentSigns(signs: readonly Sign[], { verdict }: Facts): Sign[] {
  const rule = `document.${verdict.kind}`;
  if (!(rule in WEIGHTS) || signs.some((sign) => sign.rule === 'label.formal' || sign.rule === 'performative')) return [];
  return [{ rule, text: verdict.cues[0]?.text ?? '' }];
}

/** How a block begins; one sign a rule. */
function shapeSigns({ shape }: Reading, view: View, facts: Facts): Sign[] {
  const signs = shape.map((sign) => atHome(sign, view, facts));
  return signs.filter(({ rule }, at) => signs.findIndex((other) => other.rule === rule) === at);
}

/** These say by themselves where a block belongs. */
const OWN_PLACE = /^(?:label|item|follow-on|contents|quotation|scope\.reply)/;

/** A paragraph or row of which only the place speaks. */
function isSilent({ block }: View, signs: readonly Sign[]): boolean {
  return (block.type === 'paragraph' || block.type === 'tableRow') && !signs.some((sign) => SPEAKING.test(sign.rule) || PRESCRIPTIVE.has(sign.rule));
}

const SPEAKING =
  /^(?:label|list|series|item|follow-on|title|row\.head|heading\.principle|register|(?:imperative|infinitive|that-clause|subjunctive|body-to-verb|performative\.\w+)\.)/;

/** Sentences whose own signs add up to this much belong to the text of a recommendation. */
const PROPOSES = { report: 1.2, response: 1.2, guideline: 0.7, standard: 0.6 };
/** What counts with `strict`: labels, sections and performatives. */
const FORMAL = /^(?:label|list\.open|scope\.(?:open|mixed)|item|follow-on|performative|impersonal|row)/;

function silent(view: View): Judged {
  return { view, role: view.block.role === 'furniture' ? 'furniture' : 'none', sum: PRIOR.response, confidence: 1, signs: [], sentences: [], proposing: [] };
}

const SUB: ReadonlySet<string> = new Set(['item.completes', 'follow-on', 'title.body']);

function positiveRole(signs: readonly Sign[]): Role {
  return signs.some((sign) => SUB.has(sign.rule)) ? 'sub-recommendation' : 'recommendation';
}

/** A title that names a section is no reference; in a response everything that would propose is one. */
function otherRole(view: View, signs: readonly Sign[], sum: number, facts: Facts): Role {
  if (signs.some((sign) => sign.rule.startsWith('announces'))) return 'none';
  if (view.block.type === 'heading' && view.scope.title === view.block.text) return 'none';
  if (view.block.type === 'tableRow' && headCell(view.block, facts)) return 'none';
  if (sum - total(signs.filter(({ rule }) => rule.startsWith('document.'))) > 0) return 'reference';
  if (facts.kind === 'response' && sum - PRIOR.response + PRIOR.report > 0) return 'reference';
  return signs.some((sign) => /^(?:mention|performative|label\.formal|elsewhere)/.test(sign.rule)) ? 'reference' : 'none';
}

/** Cheap look that spares most narrative: without a word of the lexicon's, a label or a telling place nothing can be found. */
function worthReading({ block, scope, parent, label }: View, facts: Facts): boolean {
  if (!facts.lexicon) return false;
  return (
    block.type === 'listItem' ||
    block.type === 'tableRow' ||
    facts.kind === 'standard' ||
    scope.state !== 'none' ||
    parent !== undefined ||
    label !== undefined ||
    block.type === 'paragraph' ||
    /:\s*$/.test(block.text)
  );
}

/** One sign a rule; of the rules that see a duty or an act the strongest alone counts. */
function settle(signs: readonly Sign[]): Sign[] {
  const strongest = signs.filter((sign) => PRESCRIPTIVE.has(sign.rule)).toSorted((one, other) => total([other]) - total([one]))[0];
  const seen = new Set<string>();
  return signs.filter((sign) => (!PRESCRIPTIVE.has(sign.rule) || sign === strongest) && !seen.has(sign.rule) && seen.add(sign.rule));
}

/** The sentence that speaks most for the block; what the others say against it is only noted. */
function bestOf(per: readonly (readonly Sign[])[]): Sign[] {
  const sums = per.map(total);
  const best = sums.indexOf(Math.max(...sums));
  const others = per.flatMap((signs, n) => (n === best ? [] : signs.filter((sign) => sign.rule === 'mention')));
  const noted = others[0];
  return [...(per[best] ?? []), ...(noted ? [{ rule: 'elsewhere', text: noted.text }] : [])];
}

/** Forms that propose only in a place that says so count there. */
function atHome(sign: Sign, view: View, facts: Facts): Sign {
  const { block, scope, label } = view;
  const listed = block.type === 'listItem' || label !== undefined || block.type === 'tableRow' || block.type === 'heading';
  if (sign.rule === 'performative.name' && facts.kind === 'standard') return { ...sign, rule: 'performative.name.open' };
  if (sign.rule === 'duty.you' && facts.kind === 'standard') return { ...sign, rule: 'duty.you.standard' };
  if (sign.rule === 'performative.name' && scope.state === 'restate' && !scope.faded && sign.text.toLowerCase() === facts.lexicon?.cues.third[0])
    return { ...sign, rule: 'performative.name.open' };
  if (NEEDS_HOME.has(sign.rule) && isHome(scope) && !scope.mixed && (listed || !needsList(sign, facts))) return { ...sign, rule: `${sign.rule}.open` };
  if (sign.rule === 'imperative' && listed && facts.kind !== 'report' && facts.kind !== 'response') return { ...sign, rule: 'imperative.standard' };
  return sign;
}

/** A verb first, or in German and Dutch last, proposes only in an item, a row or a heading; so does "That …" where verbs do not show that it asks. */
function needsList({ rule, weak }: Sign, { language }: Facts): boolean {
  return (
    (rule === 'imperative' && weak === true) ||
    (rule === 'infinitive' && (language === 'de' || language === 'nl')) ||
    (rule === 'that-clause' && language !== 'en')
  );
}

const NEEDS_HOME: ReadonlySet<string> = new Set([
  'imperative',
  'infinitive',
  'that-clause',
  'subjunctive',
  'body-to-verb',
  'performative.past',
  'performative.name',
]);
