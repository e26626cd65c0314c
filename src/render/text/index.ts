import { placeOf, placesIn } from '../../text/places.js';
import { terminal } from '../../text/safe.js';
import type { Comparison, DocumentInfo, Finding, Warning } from '../../types.js';
import { unsure } from '../certainty.js';
import { decisions, strikings } from '../evidence.js';
import { foremost, further } from '../foremost.js';
import { titled } from '../names.js';
import type { RenderOptions } from '../options.js';
import { type Remark, remarksOf } from '../remarks.js';
import { type Perhaps, perhaps, type View, view } from '../view.js';
import { alsoCounts, counted, grouped, outcomeCounts, totals } from '../words.js';
import { type Detail, findingLines, remarkLines } from './finding.js';
import { fitted, type Parts } from './fit.js';
import { type Run, type Safe, say } from './layout.js';
import { blank, bullet, type Line, plain, set, titleLine } from './lines.js';
import { painter } from './paint.js';
import { paragraphLines } from './paragraphs.js';
import { tableLines } from './table.js';

/** Possible recommendations that are listed unasked. */
const POSSIBLE = 5;
/** Places named for a warning. */
const PLACES = 3;

/** Names of what is kept that are listed where lines are few. */
const KEPT = 20;

/** A comparison for a terminal or a log: at most so many lines as `most` says, and `brief` a table alone. */
export function renderText(comparison: Comparison, options: RenderOptions): Iterable<string> {
  const seen = view(comparison, options);
  const paint = painter(options.color);
  const height = (lines: readonly Line[]) => [...set(lines, options.width, paint)].length;
  const head = [
    ...foremost(comparison).map(warningLine),
    ...headlines(comparison, options.byLine === true),
    ...documents(comparison),
    ...further(comparison).map(warningLine),
    blank,
    ...filterLines(seen, comparison),
  ];
  const parts = { head, table: tableLines(seen.told), ...told(seen, comparison, options) };
  const lines = options.brief
    ? [...head, ...tableLines(seen.told, seen.told.length), ...parts.shortFoot]
    : fitted(parts, options.most ?? Number.POSITIVE_INFINITY, height);
  return set(lines, options.width, paint);
}

/** What stands below the counts. */
function told(seen: View, comparison: Comparison, options: RenderOptions): Pick<Parts, 'findings' | 'foot' | 'shortFoot'> {
  const detail: Detail = { context: options.context ?? false, explain: options.explain ?? false };
  const possible = perhaps(comparison.possible).flatMap((one) => possibleLines(one, detail.explain));
  const paragraphs = options.paragraphs ? paragraphLines(comparison.paragraphs ?? [], detail) : [];
  const listed = (most: number) => [...listedLines(say`KEPT`, seen.kept, most), ...listedLines(say`OUTSIDE`, seen.outside, most)];
  const end = left([{ text: say`draftdiff shows where the two texts differ, not who changed them or why.`, style: 'faint' }]);
  return {
    findings: seen.told.map((finding) => findingLines(finding, detail)),
    foot: [...listed(Number.POSITIVE_INFINITY), ...possible, ...paragraphs, end],
    shortFoot: [...listed(KEPT), ...possible, end],
  };
}

function left(runs: readonly Run[]): Line {
  return { first: '', rest: '', runs };
}

function headlines(comparison: Comparison, whole: boolean): readonly Line[] {
  const counts = outcomeCounts(comparison);
  const also = alsoCounts(comparison);
  const first: readonly Run[] = [
    { text: say`${terminal(totals(comparison))}${counts.length > 0 ? say`: ` : say`.`}` },
    { text: terminal(counts.map(unbroken).join(' · ')) },
  ];
  return [
    { ...left(first.map(({ text }) => ({ text, style: 'strong' }))), whole },
    ...(also.length === 0 ? [] : [{ ...left([{ text: say`Also: ${terminal(also.map(unbroken).join(' · '))}` }]), whole }]),
    blank,
  ];
}

function documents({ draft, final }: Comparison): readonly Line[] {
  return [documentLine('Draft', draft), documentLine('Final', final)];
}

function documentLine(side: string, { name, format, pages, title }: DocumentInfo): Line {
  const facts = [name, title === undefined ? '' : `“${title}”`, format, pages === undefined ? '' : counted(pages, 'page')];
  return { first: `${side}  `, rest: '       ', runs: [{ text: terminal(facts.filter((fact) => fact !== '').join(' · ')), style: 'faint' }] };
}

function warningLine({ side, message, locators }: Warning): Line {
  const places = placesIn(locators, PLACES);
  const about = side === undefined ? '' : `${side}: `;
  return { first: '!  ', rest: '   ', runs: [{ text: terminal(`${about}${message}${places === '' ? '' : ` (${places})`}`), style: 'warn' }] };
}

function filterLines({ told, kept, outside, hidden }: View, { findings }: Comparison): readonly Line[] {
  if (hidden === 0) return [];
  const shown = told.length + kept.length + outside.length;
  return [left([{ text: say`Shown: ${terminal(grouped(shown))} of ${terminal(counted(findings.length, 'finding'))}; the others are filtered out.` }]), blank];
}

/** What needs no place of its own: the names, with the new one where it changed. */
function listedLines(title: Safe, kept: readonly Finding[], most: number): readonly Line[] {
  if (kept.length === 0) return [];
  const more = kept.length - most;
  const names = kept.slice(0, most).map((finding) => [titled(finding), ...notesOn(finding).map((note) => `(${note})`)].join(' '));
  const remarks = kept
    .slice(0, most)
    .flatMap((finding) => remarksOf(finding).map((remark): Remark => ({ ...remark, name: `${titled(finding)}: ${remark.name}` })));
  return [
    titleLine(title, say` ${terminal(grouped(kept.length))}`),
    plain([{ text: terminal([...names.map(unbroken), ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join(' · ')) }]),
    ...remarks.flatMap(remarkLines),
    blank,
  ];
}

function notesOn(finding: Finding): readonly string[] {
  const moved = finding.traits.some(({ type }) => type === 'moved');
  const open = unsure(finding);
  return [
    ...(moved ? ['moved'] : []),
    ...strikings(finding),
    ...(open === '' ? [] : [open]),
    ...(decisions(finding).length > 0 ? ['decided by a person'] : []),
  ];
}

/** What belongs together stays in one line. */
function unbroken(name: string): string {
  return name.replace(/ /g, '\u00a0');
}

function possibleLines({ title, passages }: Perhaps, all: boolean): readonly Line[] {
  const shown = all ? passages : passages.slice(0, POSSIBLE);
  const more = passages.length - shown.length;
  const points = shown.map(({ text, locator, reason }) =>
    bullet([{ text: terminal(`${placeOf(locator)}: “${text}” `) }, { text: say`(${terminal(reason)})`, style: 'faint' }]),
  );
  return [
    titleLine(say`${terminal(title.toUpperCase())}`, say` ${passages.length}, not counted`),
    ...points,
    ...(more > 0 ? [bullet([{ text: say`and ${more} more: --explain lists all`, style: 'faint' }])] : []),
    blank,
  ];
}
