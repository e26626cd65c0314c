import { terminal } from '../../text/safe.js';
import type { Edits, Finding, Outcome, Recommendation, Unit } from '../../types.js';
import { doubtLine, sureness } from '../certainty.js';
import { decisions, strikings } from '../evidence.js';
import { arrowed, nameOf, titled } from '../names.js';
import { because, reasonsOf } from '../reasons.js';
import { type Remark, remarksOf } from '../remarks.js';
import { percent, traitName } from '../words.js';
import { editRuns, wholeRun } from './edits.js';
import { explained } from './explain.js';
import { type Run, say } from './layout.js';
import { blank, bullet, inset, type Line, plain, row } from './lines.js';
import type { Style } from './paint.js';
import { searched } from './search.js';

/** How much of a finding is shown. */
export interface Detail {
  readonly context: boolean;
  readonly explain: boolean;
}

/** How the name of each outcome is painted. */
const STYLES: Readonly<Record<Outcome, Style>> = {
  dropped: 'bad',
  demoted: 'bad',
  reworded: 'mild',
  merged: 'mild',
  split: 'mild',
  added: 'good',
  promoted: 'good',
  kept: 'strong',
};

/** A finding about recommendations: heading, where, which words, why, and what was looked for; the sentence that says it in print on demand. */
export function findingLines(finding: Finding, detail: Detail): readonly Line[] {
  return [
    heading(finding),
    places(finding),
    ...wording(finding, detail),
    ...reasons(finding),
    ...finding.items.filter(isTold).flatMap((item) => itemLines(item, detail)),
    ...left(finding),
    ...remarksOf(finding).flatMap(remarkLines),
    ...searched(finding, detail.explain),
    ...(detail.explain ? [row(say`In print`, [{ text: terminal(finding.statement) }]), ...explained(finding)] : []),
    blank,
  ];
}

function heading(finding: Finding): Line {
  const names: Run = { text: say` ${terminal(titled(finding))}`, style: 'strong' };
  const traits = finding.traits.map(({ type }) => traitName(type)).join(', ');
  const marks = [traits, sureness(finding), finding.accepted ? 'accepted' : '', finding.ignored ? 'ignored' : ''].filter((mark) => mark !== '');
  return {
    first: '── ',
    rest: '   ',
    rule: true,
    runs: [outcomeRun(finding), names, ...marks.map((mark): Run => ({ text: say` · ${terminal(mark)}` }))],
  };
}

/** The outcome in capitals: the word says it, the colour helps. */
export function outcomeRun<U extends Unit>({ outcome }: Finding<U>): Run {
  return { text: terminal(outcome.toUpperCase()), style: STYLES[outcome] ?? 'strong' };
}

/** "draft Recommendation 8, line 33 → final Recommendation 6, line 27". */
function places({ draft, final, outcome }: Finding): Line {
  const absent = outcome === 'demoted' || outcome === 'promoted' ? say`narrative only` : say`no counterpart`;
  const cites = (units: readonly Recommendation[]) => (units.length === 0 ? absent : terminal(units.map((unit) => unit.cite).join('; ')));
  return plain([{ text: say`draft: ${cites(draft)} → final: ${cites(final)}`, style: 'faint' }]);
}

function wording(finding: Finding, { context }: Detail): readonly Line[] {
  if (finding.edits.length > 0) return finding.edits.flatMap((edits) => [...partHeading(finding, edits), plain(editRuns(edits, context))]);
  if (finding.outcome === 'kept') return finding.draft.map(({ text }) => plain([{ text: terminal(text) }]));
  const gone = finding.draft.map(({ text }) => plain([wholeRun('delete', text)]));
  return [...gone, ...finding.final.map(({ text }) => plain([wholeRun('insert', text)]))];
}

/** Merged and split recommendations: which pair the words below belong to, and how much was carried over. */
function partHeading({ draft, final, parts }: Finding, edits: Edits): readonly Line[] {
  if (draft.length + final.length <= 2) return [];
  const part = parts.find((each) => each.draft === edits.draft && each.final === edits.final);
  const carried = part === undefined ? say`` : say` (${terminal(percent(part.carried))} carried over)`;
  return [plain([{ text: say`${terminal(arrowed(nameOf(draft, edits.draft), nameOf(final, edits.final)))}${carried}`, style: 'strong' }])];
}

function reasons(finding: Finding): readonly Line[] {
  return [
    ...reasonLines(finding.traits),
    ...(finding.references ?? [])
      .filter(({ sameTarget }) => !sameTarget)
      .map((reference) => bullet([{ text: say`refers elsewhere: ${terminal(`${reference.draft} → ${reference.final}`)}` }])),
    ...doubtLines(finding),
    ...(finding.accepted === undefined ? [] : [bullet([{ text: say`accepted: ${terminal(finding.accepted.reason)}` }])]),
    ...[...strikings(finding), ...decisions(finding)].map((words) => bullet([{ text: terminal(words) }])),
  ];
}

function doubtLines(finding: Finding): readonly Line[] {
  const why = doubtLine(finding);
  return why === '' ? [] : [bullet([{ text: say`to be checked: ${terminal(why)}`, style: 'warn' }])];
}

function reasonLines(traits: Finding['traits']): readonly Line[] {
  return reasonsOf(traits).map((reason) => bullet([{ text: say`${terminal(reason.name)}: `, style: 'strong' }, { text: terminal(because(reason)) }]));
}

/** Items that are not merely kept. */
function isTold(item: Finding): boolean {
  return item.outcome !== 'kept' || item.traits.length > 0;
}

function itemLines(item: Finding, { context }: Detail): readonly Line[] {
  const edits = item.edits.flatMap((each) => editRuns(each, context));
  const whole = [...item.draft.map(({ text }) => wholeRun('delete', text)), ...item.final.map(({ text }) => wholeRun('insert', text))];
  const sure = sureness(item);
  const name: Run = { text: say`item ${terminal(item.outcome)}${sure === '' ? say`` : say` (${terminal(sure)})`}: `, style: 'strong' };
  return [bullet([name, ...(edits.length > 0 ? edits : whole)]), ...[...reasonLines(item.traits), ...doubtLines(item)].map(inset)];
}

/** A tracked change or comment, its replies below it. */
export function remarkLines({ name, text, replies }: Remark): readonly Line[] {
  return [bullet([{ text: say`${terminal(name)}: `, style: 'strong' }, { text: say`“${terminal(text)}”` }]), ...replies.flatMap(remarkLines).map(inset)];
}

/** What of the draft was lost in a merger, and sentences that went elsewhere. Of a split one the words above show what stands in which part. */
function left({ parts, transfers, draft, final }: Finding): readonly Line[] {
  const name = (id: string) => nameOf([...draft, ...final], id);
  const lost = (draft.length > 1 ? parts : []).flatMap((part) =>
    part.lost.map(({ text }) => bullet([{ text: say`not carried over from ${terminal(name(part.draft))}: ` }, wholeRun('delete', text)])),
  );
  const gone = transfers.map(({ text, from, to }) =>
    bullet([{ text: say`“${terminal(text)}” stands elsewhere now: ${terminal(name(from))} → ${terminal(typeof to === 'string' ? name(to) : to.text)}` }]),
  );
  return [...lost, ...gone];
}
