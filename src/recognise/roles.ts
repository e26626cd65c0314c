import { words } from '../text/index.js';
import type { Role } from '../types.js';
import { asks } from './asking.js';
import { type Caption, captionsOf } from './captions.js';
import { withContinued } from './continued.js';
import { withAlone, withApart, withRegister } from './conventions.js';
import { isOpenHome } from './home.js';
import { isHomeless } from './homeless.js';
import type { Judged } from './judged.js';
import { leadOf } from './lead.js';
import type { Cue, Facts, Model, Prose, Reading, Rule, View, Vote } from './model.js';
import { withOthers } from './others.js';
import { headCell } from './place.js';
import { proseOf, withMood } from './prose.js';
import { elsewhere } from './rules/elsewhere.js';
import { BLOCKS, HOMES, PLACES } from './rules/index.js';
import { mention } from './rules/mention.js';
import { STATED_ROWS } from './rules/row.js';
import { type BlockRule, firstOf, type PlaceRule } from './rules/rule.js';
import { cut } from './sentences.js';
import { runningOn, withDirective, withOwnSeries } from './series.js';
import { shapeOf } from './shape.js';
import { fieldsOf } from './slots.js';
import { NO_PARTS, partsOf } from './statements.js';
import { isTopic, withTopics } from './topics.js';
import { reaches, withinReach } from './verdict/reach.js';
import { isAnswer } from './verdict/turns.js';
import { votesOf } from './votes.js';
import { confidenceOf, has, only, total } from './weights.js';

/** Judges every block in reading order: what an item is hangs on what stands above it. */
export function judgeBlocks(given: readonly View[], facts: Facts): Judged[] {
  const inFacts = given.map((view) => (view.language ? facts.inLanguage(view.language) : facts));
  const readings = withContinued(
    given,
    given.map((view, at) => readingOf(view, inFacts[at] ?? facts)),
    inFacts,
  );
  const told = withRegister(withAlone(withApart(given, readings), readings), readings, facts);
  const directed = withDirective(withOwnSeries(told, readings), readings);
  const views = withOthers(withTopics(withinReach(directed, reaches(directed, readings, facts)), readings), readings, inFacts);
  const captions = captionsOf(views);
  const votes = votesOf(views, { readings, captions }, facts);
  const prose = proseOf(views, readings);
  const fields = fieldsOf(views, readings, facts);
  const running = runningOn(views);
  const homeless = isHomeless(views, readings, facts);
  const judged: Judged[] = [];
  for (const [at, view] of views.entries())
    judged.push(
      judge(
        { view, reading: readings[at], vote: votes[at], prose: prose[at] ?? [], caption: captions[at], field: fields.has(at), runs: running.has(at), homeless },
        judged,
        inFacts[at] ?? facts,
      ),
    );
  return judged.map((one, at) => (isTopic(at, judged, facts.model) ? { ...one, role: 'none' } : one));
}

/** What a block says by itself; nothing where it states nothing. */
function readingOf(view: View, facts: Facts): Reading | undefined {
  const { block } = view;
  if (block.retired || block.role === 'furniture' || block.type === 'code' || block.type === 'caption') return undefined;
  if (!worthReading(view, facts) || view.words.length === 0) return { sentences: [], per: [], shape: [], moodOf: () => undefined };
  const { sentences, per, shape, moodOf } = facts.said(view.row?.kind === 'duty' ? statedOf(view) : block.text);
  if (block.type !== 'tableRow') return { sentences, per, shape, moodOf };
  const stated = view.row && view.row.kind !== 'duty' ? [{ rule: STATED_ROWS[view.row.kind], text: view.label?.printed ?? '' }] : [];
  const openings = block.cells?.map((cell) => cut(cell, facts)[0]).filter((first) => (first?.words.length ?? 0) >= CELL);
  return {
    sentences,
    per: per.map((cues, n) => (n === 0 ? [...stated, ...cues] : cues)),
    shape: openings ? openings.flatMap((sentence) => shapeOf(sentence, facts)).slice(0, SHAPES) : shape,
    moodOf,
  };
}

/** The text of a block with blanks for all that states nothing, place for place: the name of a field would be read as the first word of its sentence. */
function statedOf({ block: { text }, words: stretches }: View): string {
  const parts = stretches.map(({ start, end }, at) => ' '.repeat(start - (stretches[at - 1]?.end ?? 0)) + text.slice(start, end));
  return parts.join('');
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
  readonly caption: Caption | undefined;
  readonly field: boolean;
  readonly runs: boolean;
  readonly homeless: boolean;
}

function judge({ view, reading, vote, prose, caption, field, runs, homeless }: Known, above: readonly Judged[], facts: Facts): Judged {
  if (!reading) return silent(view, facts.model);
  const { sentences } = reading;
  const per = reading.per.map((cues, n) =>
    settle(
      withMood(cues, prose[n]).map((cue) => atHome(cue, view, facts)),
      facts.model,
    ),
  );
  const home = isOpenHome(view.scope) && view.block.type === 'paragraph' && !view.label;
  const lead = leadOf({ sentences, per, home, labelled: view.label?.kind === 'formal' || view.label?.kind === 'series' }, facts);
  const place = { view, above, facts, first: per[0] ?? [], asks: asks(reading, facts), runs };
  const cues = [
    ...PLACES.flatMap((group) => firstOf<PlaceRule>(group, facts.model, ({ test }) => test(place)) ?? []),
    ...bestOf(per, facts.model),
    ...openingCues(reading, view, facts),
  ];
  for (const group of BLOCKS) {
    const cue = firstOf<BlockRule>(group, facts.model, ({ test }) =>
      test({ view, above, facts, reading, per, cues, vote, prose, caption, field, lead, homeless }),
    );
    if (cue) cues.push(cue);
  }
  const sum = facts.model.prior[facts.kind] + total(cues, facts.model);
  const announcing = lead === 'announces' ? sentences.length - 1 : -1;
  const proposing = per.flatMap((list, n) =>
    n !== announcing && has(list, 'prescriptive') && total(list, facts.model) >= PROPOSES[homeless ? 'guideline' : facts.kind] ? [n] : [],
  );
  const role = sum > 0 && (!facts.strict || has(cues, 'formal')) ? positiveRole(cues) : otherRole(view, cues, sum, facts);
  return {
    view,
    role,
    sum,
    confidence: confidenceOf(Math.abs(sum)),
    cues,
    sentences,
    proposing,
    ...(isAsked(role) ? partsOf(reading, per, facts) : NO_PARTS),
    ...(lead ? { lead } : {}),
  };
}

const isAsked = (role: Role): boolean => role === 'recommendation' || role === 'sub-recommendation';

/** How a block begins; one cue a rule. */
function openingCues({ shape }: Reading, view: View, facts: Facts): Cue[] {
  const cues = shape.map((cue) => atHome(cue, view, facts));
  return cues.filter(({ rule }, at) => cues.findIndex((other) => other.rule === rule) === at);
}

/** Sentences whose own cues add up to this much belong to the text of a recommendation. */
const PROPOSES = { report: 1.2, response: 1.2, guideline: 0.7, standard: 0.6 };

function silent(view: View, { prior }: Model): Judged {
  return {
    view,
    role: view.block.role === 'furniture' ? 'furniture' : 'none',
    sum: prior.response,
    confidence: 1,
    cues: [],
    sentences: [],
    proposing: [],
    opening: [],
    telling: [],
  };
}

function positiveRole(cues: readonly Cue[]): Role {
  return has(cues, 'part') ? 'sub-recommendation' : 'recommendation';
}

/** A title that names a section is no reference; in a response everything that would propose is one but what answers. */
function otherRole(view: View, cues: readonly Cue[], sum: number, facts: Facts): Role {
  if (has(cues, 'announces') || has(cues, 'aside')) return 'none';
  if (view.block.type === 'heading' && view.scope.title === view.block.text) return 'none';
  if (view.block.type === 'tableRow' && headCell(view.block, facts)) return 'none';
  if (facts.kind === 'response' && !has(cues, 'names') && answersFor(view, facts)) return 'none';
  if (sum - total(only(cues, 'document'), facts.model) > 0) return 'reference';
  if (facts.kind === 'response' && sum - facts.model.prior.response + facts.model.prior.report > 0) return 'reference';
  return has(cues, 'names') ? 'reference' : 'none';
}

/** "The Ministry agrees that …": somebody answers in the third person; "we agree" may as well be quoted. */
function answersFor({ block, label }: View, { lexicon }: Facts): boolean {
  const opening = words(block.text);
  return lexicon !== undefined && !label && !lexicon.firstPerson.includes(opening[0]?.norm ?? '') && isAnswer(opening, lexicon);
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

/** One cue a rule that the model has; of the rules that see a duty or an act the strongest alone counts. */
function settle(seen: readonly Cue[], model: Model): Cue[] {
  const cues = seen.filter(({ rule }) => model.weights.has(rule.name));
  const prescriptive = only(cues, 'prescriptive');
  const strongest = prescriptive.toSorted((one, other) => total([other], model) - total([one], model))[0];
  const once = new Set<Rule>();
  return cues.filter((cue) => (!prescriptive.includes(cue) || cue === strongest) && !once.has(cue.rule) && once.add(cue.rule));
}

/** The sentence that speaks most for the block; what the others say against it is only noted. */
function bestOf(per: readonly (readonly Cue[])[], model: Model): Cue[] {
  const sums = per.map((cues) => total(cues, model));
  const best = sums.indexOf(Math.max(...sums));
  const noted = per.flatMap((cues, n) => (n === best ? [] : cues.filter(({ rule }) => rule === mention)))[0];
  return [...(per[best] ?? []), ...(noted ? [{ rule: elsewhere, text: noted.text }] : [])];
}

/** Forms that propose only in a place that says so count there. */
function atHome(cue: Cue, view: View, facts: Facts): Cue {
  const rule = HOMES.find(({ name, of, test }) => of === cue.rule && facts.model.weights.has(name) && test(cue, view, facts));
  return rule ? { ...cue, rule } : cue;
}
