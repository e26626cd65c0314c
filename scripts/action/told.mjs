// What the action tells: annotations, one summary over all files, a comment.
import { appendFileSync } from 'node:fs';

/** GitHub shows ten annotations of a level for a step; more only push the others out. */
const MOST_ANNOTATIONS = 10;
/** What a job summary may hold, with some room: GitHub refuses more than 1 MiB. */
const MOST_SUMMARY = 1_000_000;
/** What a comment may hold: 65,536 characters. */
const MOST_COMMENT = 60_000;

/** A message of the runner: one line, whatever stands in it. */
export const command = (level, message) => `::${level}::${message.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}`;

const LEVELS = ['::error', '::warning', '::notice'];
const rank = (line) => LEVELS.findIndex((level) => line.startsWith(level));

/** The annotations of all files, those that fail the gate first; what does not fit is counted. */
export function annotations(results, notices) {
  const all = results.flatMap(({ annotations: text = '' }) => text.split('\n').filter((line) => rank(line) >= 0));
  const wanted = all.filter((line) => notices || rank(line) < 2).toSorted((one, other) => rank(one) - rank(other));
  const more = wanted.length - MOST_ANNOTATIONS;
  return [...wanted.slice(0, MOST_ANNOTATIONS), ...(more > 0 ? [`and ${more} more: the job summary has them all`] : [])];
}

const COUNTED = ['dropped', 'demoted', 'reworded', 'merged', 'split', 'added', 'promoted', 'kept'];
const sumOf = (results, count) => results.reduce((sum, result) => sum + (result.comparison ? count(result.comparison) : 0), 0);

/** How many findings of an outcome there are over all files. */
export const outcomes = (results, name) => sumOf(results, ({ summary }) => summary[name]);
/** How many findings have a trait. */
export const traits = (results, name) => sumOf(results, ({ summary }) => summary.traits[name] ?? 0);

/** A path in a cell: no markup, no link, one line. */
const cell = (text) => `\`${text.replace(/[\s|`]+/g, ' ')}\``;

/** One page over all files: the sentence, a table with a row a file, then what is told of each. */
export function summary(results, { full }) {
  const shown = results.filter(({ comparison }) => comparison);
  const counts = COUNTED.map((name) => [outcomes(results, name), name]).filter(([count]) => count > 0);
  const softened = traits(results, 'softened');
  const total = counts.map(([count, name]) => `${count} ${name}${name === 'reworded' && softened > 0 ? ` (${softened} softened)` : ''}`).join(' · ');
  const head = `## Recommendations in ${results.length === 1 ? 'one changed file' : `${results.length} changed files`}\n\n**${total || 'nothing compared'}**\n\n`;
  const rows = results.map(row).join('');
  const table = `| File | Dropped | Softened | Other changes | Gate |\n| --- | --- | --- | --- | --- |\n${rows}\n`;
  const details = shown
    .filter(({ changed }) => changed)
    .map((result) => `<details><summary>${html(result.path)}</summary>\n\n${full ? result.full : result.brief}\n</details>\n\n`);
  return `${head}${table}${details.join('')}`;
}

function row({ path, comparison, status, note }) {
  if (!comparison) return `| ${cell(path)} | – | – | ${note ?? 'not compared'} | ${status === 0 ? 'passed' : 'failed'} |\n`;
  const { summary: counts } = comparison;
  const others = COUNTED.filter((name) => name !== 'dropped' && name !== 'kept' && counts[name] > 0).map((name) => `${counts[name]} ${name}`);
  return `| ${cell(path)} | ${counts.dropped} | ${counts.traits.softened ?? 0} | ${others.join(', ') || 'none'} | ${status === 0 ? 'passed' : 'failed'} |\n`;
}

const html = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' ');

/** Whole where it fits, else with short details, else without any. */
export function fitting(results, most = MOST_SUMMARY) {
  const candidates = [
    summary(results, { full: true }),
    summary(results, { full: false }),
    summary(
      results.map((one) => ({ ...one, changed: false })),
      { full: false },
    ),
  ];
  return candidates.find((text) => Buffer.byteLength(text) <= most) ?? 'The summary is too long to be shown here; the log has it.\n';
}

/** Writes the job summary. */
export function writeSummary(file, results) {
  appendFileSync(file, fitting(results));
}

const MARK = '<!-- draftdiff -->';

/** Writes one comment on the pull request, in the place of an earlier one; throws where the service refuses it. */
export async function comment(results, { api, repository, number, token }) {
  const call = async (path, method = 'GET', body = undefined) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'content-type': 'application/json' };
    const answer = await fetch(`${api}/repos/${repository}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!answer.ok) throw new Error(`The comment could not be written: ${answer.status}. It needs permissions: pull-requests: write.`);
    return answer.json();
  };
  const earlier = (await call(`/issues/${number}/comments?per_page=100`)).find(({ body = '' }) => body.startsWith(MARK));
  const body = { body: `${MARK}\n${fitting(results, MOST_COMMENT)}` };
  await (earlier ? call(`/issues/comments/${earlier.id}`, 'PATCH', body) : call(`/issues/${number}/comments`, 'POST', body));
}
