import { digest64 } from '../../text/hash.js';
import { placeOf, placesIn } from '../../text/places.js';
import { html } from '../../text/safe.js';
import { traitsThat } from '../../traits/index.js';
import type { Comparison, DocumentInfo, Finding, Warning } from '../../types.js';
import { WARNINGS } from '../../warnings/registry.js';
import type { WarningSpec } from '../../warnings/spec.js';
import { sureness, unsure } from '../certainty.js';
import { commentChanges } from '../comments.js';
import { decisions, strikings } from '../evidence.js';
import { foremost, further } from '../foremost.js';
import { opening, titled } from '../names.js';
import type { RenderOptions } from '../options.js';
import { remarksOf } from '../remarks.js';
import { type Perhaps, perhaps, type View, view } from '../view.js';
import { alsoCounts, counted, countedOutcomes, grouped, headline, outcomeName, sentence, struckCounts, totals, traitName, WORST_FIRST } from '../words.js';
import { findingArticle, type Languages, remarkList } from './finding.js';
import { ledger } from './ledger.js';
import { anchorId, type Html, listOf, page, sign } from './markup.js';
import { narrative } from './narrative.js';
import { SCRIPT } from './script.js';
import { strip } from './strip.js';
import { STYLE } from './style.js';
import { bothTextsSection } from './texts.js';

/** Longer lists of what is not counted are folded. */
const FEW = 8;

/** Places named for a warning. */
const PLACES = 5;

/** Fewer than this are laid out at once in no time, and pictures of the page then show them all. */
const MANY = 100;

/** One self-contained page: nothing is loaded, only this style and this script may run. */
export function* renderHtml(comparison: Comparison, options: RenderOptions): Iterable<string> {
  const long = isLong(view(comparison, options), comparison);
  yield head(comparison);
  yield masthead(comparison, view(comparison, options).told);
  yield page`<main id="main"${long ? page` class="long"` : page``}>\n`;
  yield* reportParts(comparison, options);
  yield page`</main>\n${foot(comparison)}<script>`;
  yield `${SCRIPT}</script>\n</body>\n</html>\n`;
}

/** The report without its page, in pieces of whole elements: for a page that shows it among things of its own, with `STYLE` and `SCRIPT`. */
export function* renderInside(comparison: Comparison, options: RenderOptions): Iterable<string> {
  yield masthead(comparison, view(comparison, options).told);
  yield* reportParts(comparison, options);
  yield foot(comparison);
}

function* reportParts(comparison: Comparison, options: RenderOptions): Iterable<string> {
  const seen = view(comparison, options);
  const languages: Languages = { draft: comparison.draft.language, final: comparison.final.language };
  yield page`<h2 id="findings">What changed</h2>\n${hiddenNote(seen, comparison)}${tools(seen.told)}`;
  const inTexts = comparison.paragraphs !== undefined;
  for (const finding of seen.told) yield findingArticle(finding, languages, inTexts);
  if (seen.told.length === 0) yield page`<p>Nothing to show here.</p>\n`;
  yield listed(page`Kept`, seen.kept);
  yield listed(page`Outside what the other document covers`, seen.outside);
  for (const one of perhaps(comparison.possible)) yield possibleOnes(one);
  yield commentList(comparison);
  if (options.paragraphs) yield narrative(comparison.paragraphs ?? [], languages);
  yield chart(comparison);
  yield page`<h2 id="ledger">All recommendations</h2>\n${ledger(comparison.findings)}\n`;
  yield bothTextsSection(comparison, languages);
}

/** More recommendations than this draw a mass of lines, in which nobody follows one: folded. */
const LINES = 40;

function chart(comparison: Comparison): Html {
  const { findings, draft, final } = comparison;
  if (findings.length === 0) return page``;
  const drawing = strip(comparison);
  const many = Math.max(draft.recommendations, final.recommendations);
  const shown = many > LINES ? page`<details><summary>A drawing of all ${many} recommendations</summary>${drawing}</details>` : drawing;
  return page`<h2>Where the changes lie</h2>\n${shown}\n`;
}

/** Comments of the documents, those that went and came first. */
function commentList(comparison: Comparison): Html {
  const changes = commentChanges(comparison).toSorted((one, other) => Number(one.change === 'still there') - Number(other.change === 'still there'));
  if (changes.length === 0) return page``;
  const points = changes.map(
    ({ change, side, place, comment: { author, text, replies = [] } }) =>
      page`<b>${html(change)}</b> ${html(`${side}, ${place}${author === undefined ? '' : `, ${author}`}`)}: “${html(text)}”${replies.map(({ author: by, text: said }) => page` <span class="soft">${html(`${by ?? 'reply'}: “${said}”`)}</span>`)}`,
  );
  return page`<h2 id="comments">Comments: ${changes.length}</h2>\n${listOf('reasons', points)}\n`;
}

/** Long pages are laid out as they are scrolled to. */
function isLong({ told }: View, { paragraphs = [] }: Comparison): boolean {
  return told.length + paragraphs.length > MANY;
}

function digest(text: string): Html {
  return html(digest64(text));
}

function head(comparison: Comparison): string {
  const policy = page`default-src 'none'; style-src 'sha256-${digest(STYLE)}'; script-src 'sha256-${digest(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return `${page`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(headline(comparison))}</title>
<style>`}${STYLE}${page`</style>
</head>
<body>
<a class="skip" href="#findings">Skip to what changed</a>
`}`;
}

/** The sentence, what puts it in doubt, the counts, and at once what is gone: who reads one screen has read what matters. */
function masthead(comparison: Comparison, told: readonly Finding[]): Html {
  const { draft, final } = comparison;
  const also = alsoCounts(comparison);
  return page`<header class="masthead">
<h1>${html(sentence(comparison))}</h1>
${foremost(comparison).map(warning)}<p class="lead">${html(totals(comparison))}.</p>
${goneList(told, comparison)}<ul class="counts">${countedOutcomes(comparison).map((each) => count(comparison, each))}${struckCounts(comparison).map((words) => page`<li>${html(words)}</li>`)}</ul>
${also.length === 0 ? page`` : page`<p>Also: ${html(also.join(' · '))}.</p>\n`}${warnings(further(comparison))}<dl class="files"><dt>Draft</dt><dd>${file(draft)}</dd><dt>Final</dt><dd>${file(final)}</dd></dl>
<p class="soft">This page shows where the texts of two files differ. It does not show who changed them, when, or why.</p>
</header>
`;
}

/** Quoted at once; the others are a little further down. */
const QUOTED = 5;

function goneList(told: readonly Finding[], comparison: Comparison): Html {
  const sure = told.filter(({ outcome, certainty }) => outcome === 'dropped' && certainty === 'clear');
  // where nothing is surely gone, what weighs most is quoted with what became of it
  const shown = sure.length > 0 ? sure : told.slice(0, 1);
  const quotes = shown.slice(0, QUOTED).map((finding) => quoted(finding, comparison, sure.length === 0));
  const more = shown.length > QUOTED ? page`<li><a href="#findings">and ${shown.length - QUOTED} more</a></li>` : page``;
  const label = sure.length > 0 ? 'No counterpart in the final' : 'What weighs most';
  return shown.length === 0 ? page`` : page`<ul class="gone" aria-label="${html(label)}">${quotes}${more}</ul>\n`;
}

/** A finding in its own words: the draft's, or, of what is new, the final's. */
function quoted(finding: Finding, comparison: Comparison, isNamed: boolean): Html {
  const side = finding.draft.length > 0 ? 'draft' : 'final';
  const units = finding[side];
  const became = isNamed ? page` (${html([finding.outcome, sureness(finding)].filter(Boolean).join(', '))})` : page``;
  const words = opening(units.map(({ text }) => text).join(' '), WORDS).slice(1, -1);
  return page`<li><a href="#${anchorId(finding.fingerprint)}">${html(titled(finding))}</a>${became} <q lang="${html(comparison[side].language)}">${html(words)}</q> <span class="cite">${html(units.map(({ cite }) => cite).join('; '))}</span></li>`;
}

/** What was not read weighs most; many are folded, so that the first finding stays on the first screen. */
function warnings(all: readonly Warning[]): Html {
  const sorted = all.toSorted((one, other) => weight(other) - weight(one));
  const [most, rest] = sorted.length > WARNED ? [sorted.slice(0, 1), sorted.slice(1)] : [sorted, []];
  const folded = rest.length === 0 ? page`` : page`<details><summary>${rest.length} more warnings</summary>${rest.map(warning)}</details>\n`;
  return page`${most.map(warning)}${folded}`;
}

/** Warnings that are shown unfolded. */
const WARNED = 2;
/** Words of a quotation on the first screen. */
const WORDS = 40;

function weight({ code }: Warning): number {
  const spec: WarningSpec | undefined = WARNINGS[code];
  return spec?.unreadable ? 2 : spec?.gap ? 1 : 0;
}

function count({ findings }: Comparison, { outcome, sure, open }: ReturnType<typeof countedOutcomes>[number]): Html {
  const traits = traitsThat('headline').map(
    (type) => [type, findings.filter((each) => each.outcome === outcome && each.traits.some((trait) => trait.type === type)).length] as const,
  );
  const directions = traits.filter(([, many]) => many > 0).map(([type, many]) => `${grouped(many)} ${traitName(type)}`);
  const words = [...directions, ...(open > 0 ? [`${grouped(open)} to be checked`] : [])];
  return page`<li class="${html(outcome)}"><b>${html(grouped(sure))}</b> ${sign(outcome)} ${html(outcome)}${words.length === 0 ? page`` : page`<small>${html(words.join(', '))}</small>`}</li>`;
}

function file({ name, title, format, pages, recommendations, struck = 0 }: DocumentInfo): Html {
  const facts = [
    name,
    title === undefined ? '' : `“${title}”`,
    format,
    pages === undefined ? '' : counted(pages, 'page'),
    `${counted(recommendations - struck, 'recommendation')}${struck > 0 ? ` and ${grouped(struck)} struck out there` : ''}`,
  ];
  return html(facts.filter((fact) => fact !== '').join(' · '));
}

function warning({ side, message, locators }: Warning): Html {
  const about = side === undefined ? page`` : page` (${html(side)})`;
  const places = locators.length === 0 ? page`` : page` <span class="soft">${html(placesIn(locators, PLACES))}</span>`;
  return page`<p class="warning"><b>Warning</b>${about}: ${html(message)}${places}</p>\n`;
}

function hiddenNote({ hidden }: View, { findings }: Comparison): Html {
  return hidden === 0 ? page`` : page`<p>This report was made with a filter: ${findings.length - hidden} of ${findings.length} findings are told here.</p>\n`;
}

/** Filters and steps; without the script they stay out of sight. */
function tools(told: readonly Finding[]): Html {
  const traits = [...new Set(told.flatMap((finding) => finding.traits.map(({ type }) => type)))];
  const outcomes = WORST_FIRST.filter((outcome) => told.some((finding) => finding.outcome === outcome));
  const chip = (group: 'outcome' | 'trait', kind: string, words: string) =>
    page`<button type="button" aria-pressed="false" data-group="${html(group)}" data-kind="${html(kind)}">${html(words)}</button>`;
  return page`<div class="tools" data-comfort hidden>
<fieldset><legend>Outcome</legend>${outcomes.map((outcome) => chip('outcome', outcome, outcome))}</fieldset>
${traits.length === 0 ? page`` : page`<fieldset><legend>Change</legend>${traits.map((type) => chip('trait', type, traitName(type)))}</fieldset>\n`}<button type="button" id="all">Show all</button> <button type="button" id="keys" aria-pressed="true">Keys n and p</button> <span id="shown" role="status"></span>
</div>
<nav class="step" data-comfort hidden aria-label="Findings"><button type="button" id="previous">Previous</button><button type="button" id="next">Next</button></nav>
`;
}

function listed(title: Html, findings: readonly Finding[]): Html {
  if (findings.length === 0) return page``;
  const entry = (finding: Finding) =>
    page`<li><details id="${anchorId(finding.fingerprint)}"><summary>${sign(outcomeName(finding))} ${html(titled(finding))}${states(finding)}</summary><blockquote>${html((finding.draft[0] ?? finding.final[0])?.text ?? '')}</blockquote>${remarkList(remarksOf(finding))}</details></li>`;
  return page`<h2>${title}: ${findings.length}</h2>\n<ul class="kept-list">${findings.map(entry)}</ul>\n`;
}

function states(finding: Finding): Html {
  const { traits, accepted } = finding;
  const moved = traits.some(({ type }) => type === 'moved') ? ['moved'] : [];
  const open = unsure(finding);
  const words = [
    ...moved,
    ...(open === '' ? [] : [open]),
    ...(accepted === undefined ? [] : [`accepted: ${accepted.reason}`]),
    ...strikings(finding),
    ...decisions(finding),
  ];
  return page`${words.map((word) => page` <span class="badge">${html(word)}</span>`)}`;
}

function possibleOnes({ title, passages }: Perhaps): Html {
  const points = passages.map(({ text, locator, reason }) => page`${html(placeOf(locator))}: “${html(text)}” <span class="soft">(${html(reason)})</span>`);
  return page`<h2>${html(title)}, not counted: ${passages.length}</h2>\n<details${passages.length > FEW ? page`` : page` open`}><summary>Passages that read a little like recommendations</summary>${listOf('reasons', points)}</details>\n`;
}

function foot({ tool, draft, final }: Comparison): Html {
  const hashes = [draft, final].map(({ sha256 }, at) =>
    sha256 === undefined ? page`` : page`<br>SHA-256 of the ${at === 0 ? page`draft` : page`final`}: ${html(sha256)}`,
  );
  return page`<footer class="colophon"><p>Made by draftdiff ${html(tool.version)} (results version ${tool.resultsVersion}) on the reader's own machine. “Kept” and “dropped” speak of the two files compared, nothing else.${hashes}</p></footer>\n`;
}
