import type { Comparison, Finding, Locator, Passage, Recommendation, Side } from '../../types.js';

/** Something to be shown of one side of a finding. */
export interface Place {
  /** its own words; the passage that carries it now; the nearest one; or only where it would stand */
  readonly kind: 'own' | 'carried' | 'nearest' | 'nearby';
  readonly locator: Locator;
  /** what is to be marked */
  readonly texts: readonly string[];
  /** how a passage is cited; its own words have their citation in the report */
  readonly alike?: number;
}

/** What is shown of one side of a finding: what it holds, else the passages that come near, else the place between its neighbours. */
export function placesOf(finding: Finding, side: Side, { findings }: Pick<Comparison, 'findings'>): readonly Place[] {
  const own = finding[side].flatMap(ownPlaces);
  if (own.length > 0) return own;
  const { carriedBy, echoes } = finding;
  const passages = [...(carriedBy ? [passagePlace('carried', carriedBy)] : []), ...echoes.map((echo) => passagePlace('nearest', echo))];
  return passages.length > 0 ? passages : between(finding, side, findings);
}

function ownPlaces({ quote, locator, text }: Recommendation): readonly Place[] {
  const pieces = quote.length > 0 ? quote : [{ text, locator }];
  const pages = new Map<string, Place>();
  for (const piece of pieces) {
    const key = `${piece.locator.file ?? ''}:${piece.locator.page ?? piece.locator.block}`;
    pages.set(key, { kind: 'own', locator: piece.locator, texts: [...(pages.get(key)?.texts ?? []), piece.text] });
  }
  return [...pages.values()];
}

function passagePlace(kind: 'carried' | 'nearest', { locator, text, similarity }: Passage): Place {
  return { kind, locator, texts: [text], alike: similarity };
}

/** The place on the other side of what stands nearest before it on this one, else after it. */
function between(finding: Finding, side: Side, findings: readonly Finding[]): readonly Place[] {
  const other = side === 'draft' ? 'final' : 'draft';
  const at = finding[other][0]?.locator.block ?? 0;
  const distance = ({ [other]: units }: Finding) => Math.abs((units[0]?.locator.block ?? 0) - at);
  const partners = findings.filter((each) => each.draft.length > 0 && each.final.length > 0).sort((one, next) => distance(one) - distance(next));
  const locator = partners[0]?.[side][0]?.locator;
  return locator ? [{ kind: 'nearby', locator, texts: [] }] : [];
}

/** A quotation with its citation, ready to be put into a text: pieces that do not follow each other are parted. */
export function quotation({ quote, cite, text }: Recommendation): string {
  const pieces = quote.length > 0 ? quote.map((piece) => piece.text) : [text];
  return `${pieces.map((piece) => `“${piece}”`).join(' […] ')} (${cite})`;
}
