import { digest64 } from '../../text/hash.js';
import { html } from '../../text/safe.js';
import type { BatchSummary, Outcome, PairRow } from '../../types.js';
import { type Html, page, sign } from '../html/markup.js';
import { STYLE } from '../html/style.js';
import { counted, grouped, WORST_FIRST } from '../words.js';
import { SCRIPT } from './script.js';

const OWN_STYLE = `${STYLE}
.pairs th:nth-child(n),.pairs td:nth-child(n){width:auto;white-space:normal}
.pairs th button{border:0;background:none;padding:0;font-weight:600}
.pairs td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.pairs tr.failed td{color:var(--gone)}
`;

/** The index as a page: counts of each pair, each row opening its report; what could not be compared says why. */
export async function* indexHtml(summary: BatchSummary, rows: AsyncIterable<PairRow>): AsyncGenerator<string> {
  yield head(summary);
  for await (const row of rows) yield tableRow(row);
  yield page`</tbody>\n</table></div>\n</main>\n<footer><p>This page shows where the texts of two files differ. It does not show who changed them, when, or why. Made by draftdiff on the reader's own machine.</p></footer>\n<script>`;
  yield `${SCRIPT}</script>\n</body>\n</html>\n`;
}

const title = ({ pairs, failed }: BatchSummary): string => `${counted(pairs, 'pair')}${failed > 0 ? `, ${grouped(failed)} not compared` : ''}`;

function head(summary: BatchSummary): string {
  const policy = page`default-src 'none'; style-src 'sha256-${html(digest64(OWN_STYLE))}'; script-src 'sha256-${html(digest64(SCRIPT))}'; base-uri 'none'; form-action 'none'`;
  const outcomes = WORST_FIRST.filter((outcome) => (summary.outcomes[outcome] ?? 0) > 0);
  return `${page`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(title(summary))}</title>
<style>`}${OWN_STYLE}${page`</style>
</head>
<body>
<header>
<h1>${html(title(summary))}</h1>
<ul class="counts">${outcomes.map((outcome) => total(outcome, summary))}</ul>
</header>
<main>
<div class="scroll"><table class="pairs">
<thead><tr><th scope="col">Pair</th>${WORST_FIRST.map(column)}<th scope="col">To be checked</th><th scope="col">Not compared</th></tr></thead>
<tbody>
`}`;
}

const column = (outcome: Outcome): Html => page`<th scope="col">${sign(outcome)} ${html(outcome)}</th>`;

function total(outcome: Outcome, { outcomes }: BatchSummary): Html {
  return page`<li class="${html(outcome)}"><b>${html(grouped(outcomes[outcome] ?? 0))}</b> ${sign(outcome)} ${html(outcome)}</li>`;
}

function tableRow({ id, summary, error, html: report, json }: PairRow): Html {
  const file = report ?? json;
  const name = file === undefined ? html(id) : page`<a href="${html(encodeURI(file).replace(/[#?]/g, encodeURIComponent))}">${html(id)}</a>`;
  const number = (count: number | undefined) => page`<td class="number">${html(count === undefined || count === 0 ? '' : grouped(count))}</td>`;
  const open = Object.values(summary?.unsure ?? {}).reduce((sum, count) => sum + count, 0);
  const why = error === undefined ? page`` : html(error.message);
  return page`<tr${error === undefined ? page`` : page` class="failed"`}><th scope="row">${name}</th>${WORST_FIRST.map((outcome) => number(summary?.[outcome]))}${number(open)}<td>${why}</td></tr>\n`;
}
