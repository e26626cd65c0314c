import { html } from '../../text/safe.js';
import type { Trace, TracedDocument, TracedIn, TracedRecommendation } from '../../types.js';
import { type Html, page } from '../html/markup.js';
import { documentFacts, plainFoot, plainHead } from '../html/plain.js';
import { alike, opening, placed } from '../names.js';
import { counted, grouped } from '../words.js';
import { TRACE_STYLE } from './style.js';
import { traceHeadline, VERDICTS, verdictOf, verdictWords } from './words.js';

/** One self-contained page without script: a table of recommendations by documents, each cell opening the words that it rests on. */
export function* renderTraceHtml(trace: Trace): Iterable<string> {
  const title = traceHeadline(trace);
  yield plainHead({ title, style: TRACE_STYLE, skip: page`<a class="skip" href="#table">Skip to the table</a>` });
  yield masthead(trace, title);
  yield page`<main id="main">\n<div class="scroll" id="table" tabindex="0" role="region" aria-label="Recommendations by documents"><table class="trace">
<thead><tr><th scope="col">Recommendation</th>${trace.others.map((one) => page`<th scope="col">${html(one.name)}</th>`)}</tr></thead>
<tbody>\n`;
  for (const one of trace.recommendations) yield tableRow(one, trace.others);
  yield page`</tbody></table></div>\n`;
  yield plainFoot(trace.tool, '“Nowhere” means “not in these words”: it speaks of the documents searched, nothing else.');
}

function masthead({ source, others, warnings }: Trace, title: string): Html {
  const known = source ? page`<dt>Source</dt><dd>${html(documentFacts(source))}</dd>` : page``;
  return page`<header class="masthead">
<h1>${html(title)}</h1>
${others.flatMap(({ name, unread }) => (unread === undefined ? [] : [page`<p class="warning"><b>Not read whole</b> (${html(name)}): ${html(unread)}</p>\n`]))}${warnings.map(({ message }) => page`<p class="warning"><b>Warning</b>: ${html(message)}</p>\n`)}<dl class="files">${known}${others.map((one) => page`<dt>Other</dt><dd>${html(documentFacts(one))}</dd>`)}</dl>
<p class="soft">This page shows where the words stand. It does not show who took them from whom.</p>
</header>
`;
}

function tableRow({ label, text, cite, in: found }: TracedRecommendation, others: readonly TracedDocument[]): Html {
  const name = label?.replace(/[.:]$/, '') ?? opening(text);
  return page`<tr><th scope="row">${html(name)}<details><summary>${html(opening(text, 12))}</summary><blockquote>${html(text)}</blockquote></details><span class="soft">${html(cite)}</span></th>${found.map((one, at) => cell(one, others[at]))}</tr>\n`;
}

/** The verdict at once; the words that it rests on, the other passages and what was searched when it is opened. */
function cell(one: TracedIn, other: TracedDocument | undefined): Html {
  const verdict = verdictOf(one);
  const head = page`<b>${html(VERDICTS[verdict].letter)} ${html(verdictWords(one))}</b>`;
  const quotes = one.passages.map(
    (found) =>
      page`<blockquote lang="${html(other?.language ?? 'und')}">${html(found.text)}</blockquote><span class="soft">${html(`${alike(found)} · ${placed(found)}`)}</span>`,
  );
  const terms = (one.search?.terms ?? []).map(({ term, hits }) => `“${term}” ${hits === 0 ? 'nowhere' : `${grouped(hits)}×`}`);
  const looked = one.search ? page`<span class="soft">${html([`${counted(one.search.passages, 'passage')} searched`, ...terms].join(' · '))}</span>` : page``;
  if (quotes.length === 0 && !one.search) return page`<td class="${html(verdict)}">${head}</td>`;
  const open = verdict === 'calls-for' || verdict === 'names' ? page` open` : page``;
  return page`<td class="${html(verdict)}"><details${open}><summary>${head}</summary>${quotes}${looked}</details></td>`;
}
