import { html } from '../../text/safe.js';
import type { Finding, Recommendation } from '../../types.js';
import { LEDGER_CAPTION, type LedgerRow, ledgerChanges, ledgerRows, ledgerText } from '../ledger.js';
import { capital, outcomeName } from '../words.js';
import { anchorId, type Html, page, sign } from './markup.js';

/** All recommendations of both documents in the order of the draft, what only the final has at its place there. */
export function ledger(findings: readonly Finding[]): Html {
  return page`<div class="scroll" tabindex="0" role="region" aria-label="Ledger of all recommendations"><table>
<caption>${html(LEDGER_CAPTION)}</caption>
<thead><tr><th scope="col">Draft</th><th scope="col">Final</th><th scope="col">Outcome</th><th scope="col">What changed</th></tr></thead>
<tbody>
${ledgerRows(findings).map(row)}</tbody></table></div>`;
}

function row({ finding, draft, final }: LedgerRow): Html {
  const name = outcomeName(finding);
  const link = page`<a href="#${anchorId(finding.fingerprint)}">${sign(name)} ${html(capital(name))}</a>`;
  return page`<tr class="${html(name)}"><th scope="row">${cell(draft)}</th><td>${cell(final)}</td><td>${link}</td><td>${html(ledgerChanges(finding))}</td></tr>\n`;
}

function cell(unit: Recommendation | undefined): Html {
  return unit === undefined ? page`<span class="soft">none</span>` : page`${html(unit.cite)} <span class="soft">${html(ledgerText(unit))}</span>`;
}
