import { placeOf, placesIn } from '../../text/places.js';
import { html } from '../../text/safe.js';
import type { Finding, Passage, Recommendation, Search } from '../../types.js';
import { doubtLine, sureness } from '../certainty.js';
import { decisions, RULED_IN, rules, strikings } from '../evidence.js';
import { alike, nameOf, placed, shortName, titled } from '../names.js';
import { because, type Reason, reasonsOf } from '../reasons.js';
import { type Remark, remarksOf } from '../remarks.js';
import { capital, counted, grouped, outcomeName, percent, traitName } from '../words.js';
import { anchorId, type Html, listOf, page, sign } from './markup.js';
import { toTexts } from './texts.js';
import { sideWords, wholeText } from './words.js';

/** Places named for a term. */
const PLACES = 4;

/** Languages of the two documents, for screen readers. */
export interface Languages {
  readonly draft: string;
  readonly final: string;
}

/** A finding: heading, both texts side by side, reasons, what was searched, evidence. */
export function findingArticle(finding: Finding, languages: Languages, inTexts = false): Html {
  const id = anchorId(finding.fingerprint);
  const name = outcomeName(finding);
  const kinds = html(
    [
      finding.outcome,
      ...finding.traits.map(({ type }) => type),
      ...finding.items.flatMap((item) => [item.outcome, ...item.traits.map(({ type }) => type)]),
    ].join(' '),
  );
  return page`<article class="finding ${html(name)}" id="${id}" data-kinds="${kinds}" tabindex="-1" aria-labelledby="h-${id}">
<h3 id="h-${id}">${sign(name)} <span class="outcome">${html(capital(name))}</span> ${html(titled(finding))} ${badges(finding)}</h3>
<div class="pair">${side(finding, 'draft', languages.draft)}${side(finding, 'final', languages.final)}</div>
${reasons(finding)}${items(finding)}${remarkList(remarksOf(finding))}<p class="statement">${html(finding.statement)}</p>
${finding.search === undefined ? page`` : searched(finding.search, finding.outcome === 'dropped')}${evidence(finding, inTexts)}
</article>
`;
}

function badges(finding: Finding): Html {
  const { traits, accepted, ignored } = finding;
  const how = sureness(finding);
  const doubt = how === '' ? [] : [page`<span class="badge doubt">${html(how)}</span> `];
  const states = [
    ...(accepted === undefined ? [] : ['accepted']),
    ...(ignored ? ['ignored'] : []),
    ...(strikings(finding).length === 0 ? [] : ['struck out']),
    ...(decisions(finding).length === 0 ? [] : ['decided by a person']),
  ];
  return page`${[...traits.map(({ type }) => traitName(type)), ...states].map((words) => page`<span class="badge">${html(words)}</span> `)}${doubt}`;
}

function side(finding: Finding, name: 'draft' | 'final', language: string): Html {
  const units = finding[name];
  const body = units.length > 0 ? page`${units.map((unit) => unitText(finding, name, { unit, language }))}` : absent(finding, language);
  return page`<div class="side"><h4>${html(capital(name))}</h4>${body}</div>`;
}

function unitText(finding: Finding, name: 'draft' | 'final', { unit, language }: { readonly unit: Recommendation; readonly language: string }): Html {
  const edits = finding.edits.filter((each) => each[name] === unit.id);
  const alone = finding.draft.length === 0 || finding.final.length === 0;
  const whole = alone ? wholeText(name === 'draft' ? 'delete' : 'insert', unit.text) : html(unit.text);
  const texts =
    edits.length === 0 ? [page`<blockquote lang="${html(language)}">${whole}</blockquote>`] : edits.map((each) => partText(finding, each, { name, language }));
  return page`<div class="unit${alone ? page` alone` : page``}"><p class="cite">${html(`${unit.cite}${unit.decidedBy === undefined ? '' : ` · ${RULED_IN}`}`)}</p>${texts}</div>`;
}

/** In mergers and splits a text stands once beside each partner, so that what went where can be read off. */
function partText(
  finding: Finding,
  edits: Finding['edits'][number],
  { name, language }: { readonly name: 'draft' | 'final'; readonly language: string },
): Html {
  const quote = page`<blockquote lang="${html(language)}">${sideWords(edits, name)}</blockquote>`;
  if (finding.draft.length + finding.final.length <= 2) return quote;
  const partners = name === 'draft' ? finding.final : finding.draft;
  const partner = partners.find(({ id }) => id === (name === 'draft' ? edits.final : edits.draft));
  const part = finding.parts.find((each) => each.draft === edits.draft && each.final === edits.final);
  const carried = part === undefined || name === 'final' ? '' : `, ${percent(part.carried)} carried over`;
  return page`<p class="cite">beside ${html(`${partner === undefined ? '' : shortName(partner)}${carried}`)}:</p>${quote}`;
}

/** What stands on the side that has no counterpart: the passage that carries the act, or the nearest ones, or plainly none. */
function absent({ carriedBy, echoes, outcome }: Finding, language: string): Html {
  if (carriedBy !== undefined) return page`<p>No recommendation. In the narrative:</p>${passage(carriedBy, language)}`;
  if (echoes.length > 0)
    return page`<p>No counterpart. Nearest ${echoes.length === 1 ? page`passage` : page`passages`}:</p>${echoes.map((echo) => passage(echo, language))}`;
  return outcome === 'dropped' || outcome === 'added' ? page`<p>No counterpart; no passage comes near.</p>` : page`<p>No counterpart.</p>`;
}

function passage(found: Passage, language: string): Html {
  return page`<div class="echo"><p class="cite">${html(`${alike(found)} · ${placed(found)}`)}</p><blockquote lang="${html(language)}">${html(found.text)}</blockquote></div>`;
}

function reasons(finding: Finding): Html {
  const { traits, references, accepted, transfers, draft, final } = finding;
  const doubt = doubtLine(finding);
  const name = (id: string) => nameOf([...draft, ...final], id);
  const elsewhere = (references ?? []).filter(({ sameTarget }) => !sameTarget);
  return listOf('reasons', [
    ...reasonsOf(traits).map(reasonText),
    ...elsewhere.map((reference) => page`<b>refers elsewhere</b>: ${html(reference.draft)} → ${html(reference.final)}`),
    ...transfers.map(
      ({ text, from, to }) =>
        page`<b>stands elsewhere now</b>: “${html(text)}” (${html(name(from))} → ${html(typeof to === 'string' ? name(to) : placed(to))})`,
    ),
    ...strikings(finding).map((words) => page`${html(words)}`),
    ...(doubt === '' ? [] : [page`<b>to be checked</b>: ${html(doubt)}`]),
    ...(accepted === undefined ? [] : [page`<b>accepted</b>: ${html(accepted.reason)}`]),
  ]);
}

/** Tracked changes and comments, replies inside what they answer. */
export function remarkList(remarks: readonly Remark[]): Html {
  return listOf(
    'remarks',
    remarks.map(({ name, text, replies }) => page`<b>${html(name)}</b>: “${html(text)}”${remarkList(replies)}`),
  );
}

function reasonText(reason: Reason): Html {
  return page`<b>${html(reason.name)}</b>: ${html(because(reason))}`;
}

function items(finding: Finding): Html {
  const told = finding.items.filter((item) => item.outcome !== 'kept' || item.traits.length > 0);
  return listOf('reasons', told.map(itemText));
}

function itemText(item: Finding): Html {
  const words = item.edits.map((edits) => page`${sideWords(edits, 'draft')} → ${sideWords(edits, 'final')}`);
  const whole = page`${item.draft.map(({ text }) => wholeText('delete', text))}${item.final.map(({ text }) => wholeText('insert', text))}`;
  const [how, why] = [sureness(item), doubtLine(item)];
  const open = how === '' ? page`` : page` <span class="badge doubt">${html(how)}</span>`;
  return page`<b>item ${html(item.outcome)}</b>${open}: ${words.length > 0 ? words : whole}${reasonsOf(item.traits).map((reason) => page`; ${reasonText(reason)}`)}${why === '' ? page`` : page`; ${html(why)}`}`;
}

/** Told at once for what is dropped: the claim rests on it. */
function searched({ pages: [read, total], passages, terms }: Search, open: boolean): Html {
  const scope = `${total > 0 ? `${grouped(read)} of ${counted(total, 'page')}, ` : ''}${counted(passages, 'passage')}`;
  const hits = terms.map(
    ({ term, hits: count, locators }) => `“${term}” ${count === 0 ? 'nowhere' : `${counted(count, 'time')} (${placesIn(locators, PLACES)})`}`,
  );
  const found = hits.length === 0 ? page`` : page`<p>${html(hits.join(' · '))}</p>`;
  return page`<details${open ? page` open` : page``}><summary>What was searched: ${html(scope)}</summary>${found}</details>`;
}

function evidence(finding: Finding, inTexts: boolean): Html {
  const seen = [...finding.draft.map((unit) => ['draft', unit] as const), ...finding.final.map((unit) => ['final', unit] as const)];
  const points = seen.map(([name, unit]) => {
    const again = unit.restatements.map(({ kind, locator }) => `; ${kind} restatement at ${placeOf(locator)}`).join('');
    return html(`${name}, ${shortName(unit)}: ${percent(unit.confidence)} sure; ${rules(unit.evidence)}${again}`);
  });
  const sure = `${percent(finding.similarity)} alike · ${percent(finding.confidence)} sure · weight ${finding.weight} · fingerprint ${finding.fingerprint}`;
  const texts = inTexts ? page`<p class="to-texts">${toTexts(finding)}</p>` : page``;
  return page`${texts}<details class="evidence"><summary>Evidence</summary><p class="soft">${html(sure)} · <a href="#${anchorId(finding.fingerprint)}">link to this finding</a></p>${listOf('terms', points)}</details>`;
}
