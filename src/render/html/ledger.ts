import { html } from '../../text/safe.js';
import type { Finding, Recommendation } from '../../types.js';
import { sureness } from '../certainty.js';
import { opening } from '../names.js';
import { capital, outcomeName, traitName } from '../words.js';
import { anchorId, type Html, page, sign } from './markup.js';

/** Words of each text that the table shows. */
const WORDS = 12;

/** All recommendations of both documents in the order of the draft, what only the final has at its place there. */
export function ledger(findings: readonly Finding[]): Html {
  const partners = findings.filter(({ draft, final }) => draft.length > 0 && final.length > 0);
  const rows = findings.flatMap((finding) => pairs(finding, order(finding, partners))).sort((one, other) => one.order - other.order);
  return page`<div class="scroll" tabindex="0" role="region" aria-label="Ledger of all recommendations"><table>
<caption>Each recommendation of the draft beside its counterpart in the final, in the order of the draft.</caption>
<thead><tr><th scope="col">Draft</th><th scope="col">Final</th><th scope="col">Outcome</th><th scope="col">What changed</th></tr></thead>
<tbody>
${rows.map(row)}</tbody></table></div>`;
}

interface Pair {
  readonly finding: Finding;
  readonly draft?: Recommendation;
  readonly final?: Recommendation;
  readonly order: number;
}

/** The place in the draft; for what only the final has, just after the counterpart of what stands before it there. */
function order({ draft, final }: Finding, partners: readonly Finding[]): number | undefined {
  const own = final[0];
  if (draft.length > 0 || own === undefined) return undefined;
  const before = partners.filter((other) => block(other.final) < own.locator.block);
  return before.reduce((place, other) => (block(other.final) > place.final ? { final: block(other.final), draft: block(other.draft) + 0.5 } : place), {
    final: -1,
    draft: -1,
  }).draft;
}

function block(units: readonly Recommendation[]): number {
  return units[0]?.locator.block ?? 0;
}

function pairs(finding: Finding, place: number | undefined): readonly Pair[] {
  const { draft, final } = finding;
  return Array.from({ length: Math.max(draft.length, final.length) }, (_, at) => {
    const [one, other] = [draft[Math.min(at, draft.length - 1)], final[Math.min(at, final.length - 1)]];
    return { finding, ...(one && { draft: one }), ...(other && { final: other }), order: place ?? one?.locator.block ?? 0 };
  });
}

function row({ finding, draft, final }: Pair): Html {
  const name = outcomeName(finding);
  const link = page`<a href="#${anchorId(finding.fingerprint)}">${sign(name)} ${html(capital(name))}</a>`;
  const traits = html([...finding.traits.map(({ type }) => traitName(type)), sureness(finding)].filter((word) => word !== '').join(', '));
  return page`<tr class="${html(name)}"><th scope="row">${cell(draft)}</th><td>${cell(final)}</td><td>${link}</td><td>${traits}</td></tr>\n`;
}

function cell(unit: Recommendation | undefined): Html {
  return unit === undefined ? page`<span class="soft">none</span>` : page`${html(unit.cite)} <span class="soft">${html(opening(unit.text, WORDS))}</span>`;
}
