import { placeOf } from '../../text/places.js';
import { html } from '../../text/safe.js';
import type { History, LifeLine, LineText, Passage, Step } from '../../types.js';
import { type Html, listOf, page } from '../html/markup.js';
import { documentFacts, plainFoot, plainHead } from '../html/plain.js';
import { sideWords, wholeText } from '../html/words.js';
import { alike, placed } from '../names.js';
import { capital, counted, traitName } from '../words.js';
import type { HistoryOptions } from './options.js';
import { picture } from './picture.js';
import { HISTORY_STYLE } from './style.js';
import { anchorOf, changedSteps, headlined, MARKS, markOf, shownLines, shownPassages } from './view.js';
import { historyHeadline, lineName, shortLineName } from './words.js';

/** Lines that are quoted before the picture. */
const HEADLINES = 5;

/** One self-contained page without script: what has gone, the life lines, and for each step the words that changed. */
export function* renderHistoryHtml(history: History, options: HistoryOptions): Iterable<string> {
  const shown = shownLines(history, options.only);
  const changed = shown.filter((line) => changedSteps(line).length > 0);
  const title = historyHeadline(history);
  yield plainHead({ title, style: HISTORY_STYLE, skip: page`<a class="skip" href="#lines">Skip to the life lines</a>` });
  yield masthead(history, title);
  yield page`<main id="main">\n<h2 id="lines">Life lines</h2>\n${shown.length > 0 ? picture(history, shown) : page`<p>Nothing to show here.</p>\n`}`;
  yield page`<h2 id="changes">What changed</h2>\n${changed.length > 0 ? page`` : page`<p>Nothing to show here.</p>\n`}`;
  const names = new Map(history.lines.map((line) => [line.id, shortLineName(line)]));
  for (const line of changed) yield lineArticle(line, { history, names });
  yield folded(
    'The same throughout',
    shown.filter((line) => !changed.includes(line)).map((line) => page`${html(line.statement)}`),
  );
  yield folded(
    'Passages that may recommend something, not counted',
    shownPassages(history, options.only).map(({ statement }) => page`${html(statement)}`),
  );
  yield plainFoot(history.tool, '“Stands” and “has no counterpart” speak of the versions compared, nothing else.');
}

function masthead(history: History, title: string): Html {
  const gone = headlined(history.lines);
  const more = gone.length - HEADLINES;
  const quotes = gone
    .slice(0, HEADLINES)
    .map((line) => page`<li><a href="#${html(line.id)}">${html(lineName(line))}</a>${doubt(line)}<br>${html(line.statement)}</li>`);
  const rest = more > 0 ? page`<li><a href="#changes">and ${more} more</a></li>` : page``;
  return page`<header class="masthead">
<h1>${html(title)}</h1>
${gone.length > 0 ? page`<ul class="gone" aria-label="What has gone in a version">${quotes}${rest}</ul>\n` : page``}${history.warnings.map(
  ({ version, message }) => page`<p class="warning"><b>Warning</b>${version === undefined ? page`` : page` (version ${version})`}: ${html(message)}</p>\n`,
)}<ol class="versions">${history.versions.map((one) => page`<li>${html(documentFacts(one, [one.revision, one.author, one.date]))}</li>`)}</ol>
<p class="soft">This page shows where the texts of the versions differ. It does not show who changed them, or why.</p>
</header>
`;
}

const doubt = ({ certainty }: LifeLine): Html => (certainty === 'clear' ? page`` : page` <span class="badge doubt">to be checked</span>`);

interface Told {
  readonly history: History;
  readonly names: ReadonlyMap<string, string>;
}

function lineArticle(line: LifeLine, told: Told): Html {
  const { id, unit, statement, certaintyReasons = [] } = line;
  const worst = changedSteps(line).map(markOf);
  const tone = worst.find((mark) => mark === 'dropped' || mark === 'demoted') ?? worst[0] ?? 'kept';
  return page`<article class="finding line ${html(tone)}" id="${html(id)}" aria-labelledby="h-${html(id)}">
<h3 id="h-${html(id)}">${html(unit === 'item' ? 'Item ' : '')}${html(lineName(line))}${doubt(line)}</h3>
<p class="statement">${html(statement)}</p>
${listOf(
  'reasons',
  certaintyReasons.map((reason) => page`<b>to be checked</b>: ${html(reason)}`),
)}${changedSteps(line).map((step) => change(line, step, told))}</article>
`;
}

function change(line: LifeLine, step: Step, { history, names }: Told): Html {
  const mark = markOf(step);
  const traits = step.traits.filter(({ type }) => type !== mark).map(({ type }) => page`<span class="badge">${html(traitName(type))}</span> `);
  const others = step.lines ? ` with ${step.lines.map((id) => names.get(id) ?? id).join(', ')}` : '';
  const accepted = step.accepted ? page`<p><b>accepted</b>: ${html(step.accepted.reason)}</p>` : page``;
  return page`<section class="change ${html(mark)}" id="${anchorOf(line, step.to - 1)}" tabindex="-1">
<h4>Version ${step.from} → ${step.to}: <span class="outcome">${html(MARKS[mark].means)}${html(others)}</span> ${traits}</h4>${accepted}
<div class="pair">${side({ line, step, history }, 'draft')}${side({ line, step, history }, 'final')}</div>
</section>
`;
}

interface Sides {
  readonly line: LifeLine;
  readonly step: Step;
  readonly history: History;
}

/** One version's words: what differs is marked; where there are none, the nearest passages. */
function side({ line, step, history }: Sides, name: 'draft' | 'final'): Html {
  const version = name === 'draft' ? step.from : step.to;
  const text = line.versions[version - 1];
  const language = history.versions[version - 1]?.language ?? 'und';
  const body = text ? own(text, { step, name, language }) : missing(step, language);
  return page`<div class="side"><h4>${html(capital(`version ${version}`))}</h4>${body}</div>`;
}

function own(text: LineText, { step, name, language }: { readonly step: Step; readonly name: 'draft' | 'final'; readonly language: string }): Html {
  const cite = text.narrative ? `in the narrative, ${placeOf(text.locator)}` : text.cite;
  const alone =
    step.edits.length === 0 && (step.outcome === 'dropped' || step.outcome === 'added' || step.outcome === 'demoted' || step.outcome === 'promoted');
  const whole = alone ? wholeText(name === 'draft' ? 'delete' : 'insert', text.text) : html(text.text);
  const words =
    step.edits.length > 0
      ? step.edits.map((each) => page`<blockquote lang="${html(language)}">${sideWords(each, name)}</blockquote>`)
      : [page`<blockquote lang="${html(language)}">${whole}</blockquote>`];
  return page`<div class="unit${alone ? page` alone` : page``}"><p class="cite">${html(cite)}</p>${words}</div>`;
}

function missing({ carriedBy, echoes, lines, search }: Step, language: string): Html {
  if (carriedBy) return page`<p>No recommendation. In the narrative:</p>${passage(carriedBy, language)}`;
  if (lines) return page`<p>Not by itself.</p>`;
  const looked = search ? page`<p class="soft">${html(`${counted(search.passages, 'passage')} searched`)}</p>` : page``;
  const near =
    echoes.length > 0
      ? page`<p>No counterpart. Nearest:</p>${echoes.map((echo) => passage(echo, language))}`
      : page`<p>No counterpart; no passage comes near.</p>`;
  return page`${near}${looked}`;
}

function passage(found: Passage, language: string): Html {
  return page`<div class="echo"><p class="cite">${html(`${alike(found)} · ${placed(found)}`)}</p><blockquote lang="${html(language)}">${html(found.text)}</blockquote></div>`;
}

function folded(title: string, entries: readonly Html[]): Html {
  return entries.length === 0
    ? page``
    : page`<h2>${html(title)}: ${entries.length}</h2>\n<details><summary>Show them</summary>${listOf('reasons', entries)}</details>\n`;
}
