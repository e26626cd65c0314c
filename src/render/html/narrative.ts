import { html } from '../../text/safe.js';
import type { Block, Finding } from '../../types.js';
import { cited } from '../names.js';
import { capital, traitName } from '../words.js';
import type { Languages } from './finding.js';
import { anchorId, type Html, page, sign } from './markup.js';
import { sideWords, wholeText } from './words.js';

/** What changed in the narrative, in the same shape as the recommendations. */
export function narrative(findings: readonly Finding<Block>[], languages: Languages): Html {
  const told = findings.filter(({ outcome, traits }) => outcome !== 'kept' || traits.length > 0);
  return page`<h2 id="narrative">Narrative: ${told.length} of ${findings.length} passages changed</h2>\n${told.map((finding) => article(finding, languages))}`;
}

function article(finding: Finding<Block>, languages: Languages): Html {
  const { outcome, traits, fingerprint } = finding;
  const id = anchorId(fingerprint);
  const badges = traits.map(({ type }) => page` <span class="badge">${html(traitName(type))}</span>`);
  return page`<article class="finding passage ${html(outcome)}" id="${id}" aria-labelledby="h-${id}">
<h3 id="h-${id}">${sign(outcome)} <span class="outcome">${html(capital(outcome))}</span> passage${badges}</h3>
<div class="pair">${side(finding, 'draft', languages)}${side(finding, 'final', languages)}</div>
</article>
`;
}

function side(finding: Finding<Block>, name: 'draft' | 'final', languages: Languages): Html {
  const cites = finding[name].map((block) => page`<p class="cite">${html(cited(block))}</p>`);
  const quotes = wordsOf(finding, name).map((words) => page`<blockquote lang="${html(languages[name])}">${words}</blockquote>`);
  const shown = quotes.length === cites.length ? cites.map((cite, at) => page`${cite}${quotes[at] ?? page``}`) : [...cites, ...quotes];
  return page`<div class="side${finding.draft.length === 0 || finding.final.length === 0 ? page` alone` : page``}"><h4>${html(capital(name))}</h4>${shown.length === 0 ? page`<p>No counterpart.</p>` : shown}</div>`;
}

/** The words of one side: what changed in them, of several blocks in one; or each block as it is. */
function wordsOf(finding: Finding<Block>, name: 'draft' | 'final'): Html[] {
  if (finding.edits.length > 0) return finding[name].length === 0 ? [] : finding.edits.map((edits) => sideWords(edits, name));
  const alone = finding.draft.length === 0 || finding.final.length === 0;
  return finding[name].map(({ text }) => (alone ? wholeText(name === 'draft' ? 'delete' : 'insert', text) : html(text)));
}
