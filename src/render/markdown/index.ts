import { placeOf } from '../../text/places.js';
import { join, markdown, template } from '../../text/safe.js';
import type { Comparison, Finding, Warning } from '../../types.js';
import { sureness, unsure } from '../certainty.js';
import { decisions, strikings } from '../evidence.js';
import { foremost, further } from '../foremost.js';
import { titled } from '../names.js';
import type { RenderOptions } from '../options.js';
import { reasonsOf } from '../reasons.js';
import { type Remark, remarksOf } from '../remarks.js';
import { type Perhaps, perhaps, view } from '../view.js';
import { alsoCounts, capital, grouped, outcomeCounts, outcomeName, totals } from '../words.js';
import { findingSection, paragraphSections, remarkPoint } from './finding.js';
import type { Md } from './md.js';

const md = template<'markdown'>();

/** Rows of a short table; services cut long comments off. */
const ROWS = 50;

/** A note for a pull request or beside an article; `brief` leaves it at the counts and one table. */
export function* renderMarkdown(comparison: Comparison, options: RenderOptions): Iterable<string> {
  const { told, kept, outside, hidden } = view(comparison, options);
  yield md`## ${markdown(totals(comparison))}\n\n${foremost(comparison).map(warning)}${counts(comparison)}${further(comparison).map(warning)}`;
  if (hidden > 0) yield md`Shown: ${comparison.findings.length - hidden} of ${comparison.findings.length} findings; the others are filtered out.\n\n`;
  if (told.length > 0) yield table(told);
  if (!options.brief) for (const finding of told) yield findingSection(finding, options);
  if (kept.length > 0) yield listed(md`Kept`, kept);
  if (outside.length > 0) yield listed(md`Outside what the other document covers`, outside);
  if (!options.brief) for (const one of perhaps(comparison.possible)) yield possibleSection(one);
  if (options.paragraphs && !options.brief) yield paragraphSections(comparison.paragraphs ?? [], options);
  yield md`_Made by draftdiff ${markdown(comparison.tool.version)}. It shows where the two texts differ, not who changed them or why._\n`;
}

const warning = ({ side, message }: Warning): Md => md`> **Warning**${side === undefined ? md`` : md` (${markdown(side)})`}: ${markdown(message)}\n\n`;

function counts(comparison: Comparison): Md {
  const outcomes = outcomeCounts(comparison);
  const also = alsoCounts(comparison);
  const first = outcomes.length === 0 ? md`` : md`**${markdown(outcomes.join(' · '))}**\n\n`;
  return also.length === 0 ? first : md`${first}Also: ${markdown(also.join(' · '))}\n\n`;
}

function table(told: readonly Finding[]): Md {
  const rows = told
    .slice(0, ROWS)
    .map((finding) => md`| **${markdown(capital(outcomeName(finding)))}**${open(finding)} | ${names(finding)} | ${changes(finding)} |\n`);
  const more = told.length > ROWS ? md`\n… and ${told.length - ROWS} more.\n` : md``;
  return md`| Outcome | Recommendation | What changed |\n| --- | --- | --- |\n${rows}${more}\n`;
}

function open(finding: Finding): Md {
  const how = sureness(finding);
  return how === '' ? md`` : md`, ${markdown(how)}`;
}

function names(finding: Finding): Md {
  return markdown(titled(finding));
}

function decidedNames(finding: Finding): Md {
  const notes = [...(decisions(finding).length > 0 ? ['decided by a person'] : []), unsure(finding)].filter((note) => note !== '');
  return notes.length > 0 ? md`${names(finding)} (${markdown(notes.join('; '))})` : names(finding);
}

function changes(finding: Finding): Md {
  const { traits, items, accepted } = finding;
  const words = reasonsOf(traits).map(({ name, change }) => (change === undefined ? name : `${name} (${change})`));
  const gone = items.filter(({ outcome }) => outcome === 'dropped').map(() => 'list item dropped');
  return markdown(
    [...words, ...gone, ...(accepted === undefined ? [] : [`accepted: ${accepted.reason}`]), ...strikings(finding), ...decisions(finding)].join('; '),
  );
}

function listed(title: Md, findings: readonly Finding[]): Md {
  const remarks = findings.flatMap((finding) => remarksOf(finding).map((remark): Remark => ({ ...remark, name: `${titled(finding)}: ${remark.name}` })));
  const points = remarks.length === 0 ? md`` : md`${remarks.map((remark) => remarkPoint(remark))}\n`;
  return md`**${title}** (${markdown(grouped(findings.length))}): ${join(findings.map(decidedNames), ' · ')}\n\n${points}`;
}

function possibleSection({ title, passages }: Perhaps): Md {
  const points = passages.slice(0, ROWS).map(({ text, locator, reason }) => md`- ${markdown(`${placeOf(locator)}: “${text}” (${reason})`)}\n`);
  return md`### ${markdown(title)} (not counted)\n\n${points}\n`;
}
