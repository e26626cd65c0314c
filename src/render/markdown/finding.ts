import { placesIn } from '../../text/places.js';
import { fence, fenceFor, markdown, template } from '../../text/safe.js';
import type { Block, Edits, Finding, Passage, Recommendation, Search, Unit } from '../../types.js';
import { doubtLine, sureness } from '../certainty.js';
import { decisions, strikings } from '../evidence.js';
import { alike, arrowed, nameOf, placed, placesOf, titled } from '../names.js';
import type { RenderOptions } from '../options.js';
import { because, reasonsOf } from '../reasons.js';
import { type Remark, remarksOf } from '../remarks.js';
import { editRuns, wholeRun } from '../text/edits.js';
import { type Run, wrap } from '../text/layout.js';
import { capital, counted, grouped, outcomeName, percent } from '../words.js';
import type { Md } from './md.js';

const md = template<'markdown'>();
const inFence = template<'fence'>();
/** Columns inside a fence, where pages do not wrap. */
const WIDTH = 80;
/** Places named for a term. */
const PLACES = 4;

/** One finding: where, which words, why, and what was searched. */
export function findingSection(finding: Finding, { context = false }: RenderOptions): Md {
  const { traits, items, statement, accepted } = finding;
  const doubt = doubtLine(finding);
  const points = [
    ...reasonsOf(traits).map(
      (reason) => md`- **${markdown(reason.name)}**: ${markdown(because(reason))}
`,
    ),
    ...(doubt === '' ? [] : [md`- **to be checked**: ${markdown(doubt)}\n`]),
    ...(accepted === undefined ? [] : [md`- **accepted**: ${markdown(accepted.reason)}\n`]),
    ...[...strikings(finding), ...decisions(finding)].map((words) => md`- ${markdown(words)}\n`),
    ...items
      .filter(({ outcome }) => outcome !== 'kept')
      .map((item) => md`- **item ${markdown(withSureness(item))}**: “${markdown((item.draft[0] ?? item.final[0])?.text ?? '')}”\n`),
    ...remarksOf(finding).map((remark) => remarkPoint(remark)),
  ];
  const title = md`### ${markdown(capital(withSureness(finding)))}: ${markdown(titled(finding))}\n\n`;
  return md`${title}${sides(finding)}${wording(finding, context)}${points}${points.length > 0 ? md`\n` : md``}${markdown(statement)}\n\n${searched(finding)}`;
}

/** "dropped, to be checked". */
function withSureness(finding: Finding): string {
  return [outcomeName(finding), sureness(finding)].filter((word) => word !== '').join(', ');
}

/** A tracked change or comment as a point, its replies as points below it. */
export function remarkPoint({ name, text, replies }: Remark, indent: Md = md``): Md {
  return md`${indent}- **${markdown(name)}**: “${markdown(text)}”\n${replies.map((reply) => remarkPoint(reply, md`${indent}  `))}`;
}

function sides({ draft, final, carriedBy }: Finding): Md {
  const absent = carriedBy === undefined ? md`no counterpart` : md`no recommendation; in the narrative at ${markdown(placed(carriedBy))}`;
  const line = (name: Md, units: readonly Recommendation[]) =>
    md`- ${name}: ${units.length === 0 ? absent : markdown(units.map((unit) => unit.cite).join('; '))}\n`;
  return md`${line(md`Draft`, draft)}${line(md`Final`, final)}\n`;
}

function wording(finding: Finding, context: boolean): Md {
  if (finding.edits.length === 0) return fenced(whole(finding));
  return md`${finding.edits.map((edits) => md`${partTitle(finding, edits)}${fenced(editRuns(edits, context))}`)}`;
}

function whole<U extends Unit>({ draft, final, outcome }: Finding<U>): readonly Run[] {
  if (outcome === 'kept') return draft.slice(0, 1).map(({ text }) => ({ text: fence(text) as string as Run['text'] }));
  return [...draft.map(({ text }) => wholeRun('delete', text)), ...final.map(({ text }) => wholeRun('insert', text))];
}

function partTitle({ draft, final, parts }: Finding, edits: Edits): Md {
  if (draft.length + final.length <= 2) return md``;
  const part = parts.find((each) => each.draft === edits.draft && each.final === edits.final);
  const carried = part === undefined ? '' : `, ${percent(part.carried)} carried over`;
  return md`${markdown(`${arrowed(nameOf(draft, edits.draft), nameOf(final, edits.final))}${carried}`)}:\n\n`;
}

/** Text of the documents in a fence that nothing inside can close. */
function fenced(runs: readonly Run[]): Md {
  const lines = wrap(runs, { width: WIDTH, first: '', rest: '' }, (_, text) => text).join('\n');
  const marks = fenceFor(lines);
  return inFence`${marks as ReturnType<typeof fence>}\n${fence(lines)}\n${marks as ReturnType<typeof fence>}\n\n` as string as Md;
}

function searched({ search, carriedBy, echoes, outcome }: Finding): Md {
  const nearest = [...(carriedBy === undefined ? [] : [carriedBy]), ...echoes].map(passage);
  const none = nearest.length === 0 && (outcome === 'dropped' || outcome === 'added') ? md`- Nearest passage: none comes near\n` : md``;
  return search === undefined && nearest.length === 0 ? md`` : md`${search === undefined ? md`` : scope(search)}${nearest}${none}\n`;
}

function scope({ pages: [read, total], passages, terms }: Search): Md {
  const pages = total > 0 ? `${grouped(read)} of ${counted(total, 'page')}, ` : '';
  const hits = terms.map(({ term, hits, locators }) => `“${term}” ${hits === 0 ? 'nowhere' : `${counted(hits, 'time')} (${placesIn(locators, PLACES)})`}`);
  return md`- Searched: ${markdown(`${pages}${counted(passages, 'passage')}`)}\n${hits.length === 0 ? md`` : md`- Terms: ${markdown(hits.join(' · '))}\n`}`;
}

function passage(found: Passage): Md {
  return md`- Nearest passage: ${markdown(`${placed(found)} (${alike(found)}): “${found.text}”`)}\n`;
}

/** What changed in the narrative. */
export function paragraphSections(findings: readonly Finding<Block>[], { context = false }: RenderOptions): Md {
  const told = findings.filter(({ outcome, traits }) => outcome !== 'kept' || traits.length > 0);
  const sections = told.map((finding) => {
    const words = finding.edits.length > 0 ? finding.edits.flatMap((edits) => editRuns(edits, context)) : whole(finding);
    return md`**${markdown(capital(outcomeName(finding)))}** · ${markdown(placesOf(finding))}\n\n${fenced(words)}`;
  });
  return md`### Narrative: ${told.length} of ${findings.length} passages changed\n\n${sections}`;
}
