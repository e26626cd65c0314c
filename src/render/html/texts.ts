import { html } from '../../text/safe.js';
import type { Block, Comparison, Finding, Recommendation, Side } from '../../types.js';
import { bothTexts, type TextRow } from '../both-texts.js';
import { capital, outcomeName } from '../words.js';
import { anchorId, type Html, page, sign } from './markup.js';
import { sideWords, wholeText } from './words.js';

/** Languages of the two documents, for screen readers. */
type Languages = Readonly<Record<Side, string>>;

/** Where a finding stands in the two texts. */
export const textId = (fingerprint: string): Html => html(`t-${fingerprint}`);

/** Both texts in full, side by side: findings marked and linked, what moved joined by links. */
export function bothTextsSection(comparison: Comparison, languages: Languages): Html {
  const rows = bothTexts(comparison);
  if (rows.length === 0) return page``;
  return page`<section class="texts"><h2 id="texts">Both texts in full</h2>
<details id="both"><summary>Draft and final side by side, with every finding where it stands</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Both texts"><table class="both"><caption>Each paragraph of the draft beside its counterpart in the final. What moved stands at both of its places.</caption>
<thead><tr><th scope="col">Draft</th><th scope="col">Final</th></tr></thead><tbody>
${rows.map((row) => textRow(row, languages))}</tbody></table></div></details></section>\n`;
}

function textRow(row: TextRow, languages: Languages): Html {
  const { finding } = row;
  const quiet = finding.outcome === 'kept' && !row.apart;
  const cells = (['draft', 'final'] as const).map((side) => cell(row, side, languages));
  return page`<tr class="${html(quiet ? 'kept' : outcomeName<Recommendation | Block>(finding as Finding<Recommendation | Block>))}">${cells}</tr>\n`;
}

function cell(row: TextRow, side: Side, languages: Languages): Html {
  if (!row[side]) return row.apart ? page`<td>${elsewhere(row.finding, side)}</td>` : page`<td><span class="soft">–</span></td>`;
  // an id stands once: where the draft has it, else where the final has it
  const first = side === 'draft' || row.finding.draft.length === 0;
  const id = first ? page` id="${textId(row.finding.fingerprint)}"` : page` id="${textId(`${row.finding.fingerprint}-final`)}"`;
  return page`<td${id} lang="${html(languages[side])}">${mark(row.finding)}${words(row.finding, side)}</td>`;
}

/** A link from the text to its finding, and from one place of what moved to the other. */
function mark(finding: TextRow['finding']): Html {
  const name = outcomeName<Recommendation | Block>(finding as Finding<Recommendation | Block>);
  const isUnit = [...finding.draft, ...finding.final].some(({ kind }) => kind === 'recommendation');
  if (!isUnit) return page``;
  return page`<a class="mark" lang="en" href="#${anchorId(finding.fingerprint)}">${sign(name)} ${html(capital(name))}</a> `;
}

function elsewhere({ fingerprint }: TextRow['finding'], side: Side): Html {
  const target = side === 'draft' ? textId(fingerprint) : textId(`${fingerprint}-final`);
  return page`<a class="soft" href="#${target}">moved: stands elsewhere in the ${html(side)}</a>`;
}

function words(finding: TextRow['finding'], side: Side): Html {
  const [edits, ...more] = finding.edits;
  if (edits && more.length === 0) return block(sideWords(edits, side), finding[side]);
  const alone = finding.draft.length === 0 || finding.final.length === 0;
  const kind = side === 'draft' ? 'delete' : 'insert';
  return page`${finding[side].map((unit: Recommendation | Block) => block(alone ? wholeText(kind, unit.text) : html(unit.text), [unit]))}`;
}

function block(text: Html, units: readonly (Recommendation | Block)[]): Html {
  const [unit] = units;
  const label = unit?.label === undefined || unit.label === unit.text ? page`` : page`<b>${html(unit.label)}</b> `;
  const rationale = unit?.kind === 'recommendation' && unit.rationale ? page`<p class="soft">${html(unit.rationale)}</p>` : page``;
  return unit?.kind === 'block' && unit.type === 'heading' ? page`<p><b>${label}${text}</b></p>` : page`<p>${label}${text}</p>${rationale}`;
}

/** From a finding to where it stands in the two texts. */
export function toTexts({ fingerprint }: Finding): Html {
  return page` <a class="soft" href="#${textId(fingerprint)}">in both texts</a>`;
}
