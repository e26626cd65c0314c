import { placeOf } from '../text/places.js';
import type { Annotation, Block, Evidence, Locator, Recommendation, Span } from '../types.js';
import { type FacetOptions, facetsOf } from './facets/index.js';

import type { Judged } from './judged.js';
import type { Facts } from './model.js';
import { attributesOf } from './rows.js';
import { isTitle } from './titles.js';
import { type Piece, piecesIn, piecesOf, type Unit } from './units.js';

/** The recommendation a unit states; ids are given by `renumber`. */
export function build(unit: Unit, blocks: readonly Block[], { language: documentLanguage, languages }: Pick<Facts, 'language' | 'languages'>): Recommendation {
  const { main, parts } = unit;
  const language = main.view.language ?? documentLanguage;
  const lead = unit.own.map(({ start, end }) => main.view.block.text.slice(start, end)).join('\n');
  const rationale = [unit.rationale, below(unit, blocks)].filter(Boolean).join('\n');
  const pieces = piecesOf(unit);
  return {
    ...stated(main, pieces, { language, section: isHome(main), languages }),
    ...(rationale ? { rationale } : {}),
    items: [...linesOf(unit, { lead, language, languages }), ...itemsOf(parts, { lead, language, languages })],
    ...attributed([main, ...parts]),
    notes: pieces.flatMap((piece) => piece.block.notes ?? []).flatMap((at) => blocks[at]?.text ?? []),
    ...(main.ruled ? { decidedBy: 'person' as const } : {}),
  };
}

/** The one place where recommendations are made. One has words beside its label: without any, nothing could be its counterpart. */
function stated(judged: Judged, pieces: readonly Piece[], how: FacetOptions): Recommendation {
  const text = joined(pieces);
  if (!text) throw new RangeError('a recommendation has words beside its label');
  const { block, label } = judged.view;
  return {
    kind: 'recommendation',
    id: '',
    ...(label ? { label: label.printed } : {}),
    text,
    quote: pieces.map((piece) => ({ text: piece.block.text.slice(piece.start, piece.end), locator: piece.block.locator })),
    cite: citeOf(block, label?.printed),
    section: block.section,
    locator: locatorOf(pieces),
    sources: pieces.map((piece) => ({ block: piece.block.index, start: piece.start, end: piece.end })),
    ...facetsOf(text, how),
    items: [],
    restatements: [],
    notes: [],
    annotations: annotationsOf(pieces),
    ...(pieces.every((piece) => piece.block.struck) ? { struck: true as const } : {}),
    evidence: evidenceOf(judged),
    confidence: judged.confidence,
    language: how.language,
  };
}

/** What columns or fields beside the words say; a card may be titled by a row of its own. */
function attributed([main, ...parts]: readonly Judged[]): Pick<Recommendation, 'attributes'> {
  const { view } = parts.find(({ view: { row } }) => row?.fields) ?? main ?? {};
  return view?.row ? { attributes: attributesOf(view.block, view.row) } : {};
}

/** What a judged block says of itself: the rules that saw it and the words they saw. */
export function evidenceOf(judged: Judged): Evidence[] {
  return judged.cues.map(({ rule, text }) => ({ rule: rule.name, text }));
}

function isHome(main: Judged): boolean {
  const { row, scope, label, parent } = main.view;
  return (row !== undefined && row.kind !== 'duty') || scope.state === 'open' || label?.kind === 'formal' || parent !== undefined;
}

/** The words of a unit as its recommendation prints them. */
export function unitText(unit: Unit): string {
  return joined(piecesOf(unit));
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.block.text.slice(piece.start, piece.end).trim()).join('\n');
}

/** The paragraphs below a heading that is itself the recommendation, up to the next heading. */
function below({ main, parts }: Unit, blocks: readonly Block[]): string {
  if (!main.view.title) return '';
  const taken = new Set(parts.map((part) => part.view.block.index));
  const texts: string[] = [];
  for (let at = main.view.at + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || isTitle(block)) break;
    if (block.role !== 'furniture' && !taken.has(block.index)) texts.push(block.text);
  }
  return texts.join('\n');
}

/** Unlabelled items that complete a lead-in. */
function itemsOf(parts: readonly Judged[], how: FacetOptions): Recommendation[] {
  const items = parts.filter(({ view }) => view.block.type === 'listItem' || view.parent !== undefined);
  return items.flatMap((item) => {
    const pieces = piecesIn(item, item.view.words);
    return pieces.length > 0 ? [stated(item, pieces, { ...how, section: true })] : [];
  });
}

/** Items that stand in the cell of a row. */
function linesOf({ main, items = [] }: Unit, how: FacetOptions): Recommendation[] {
  const { label: _label, ...view } = main.view;
  return items.flatMap((item) => {
    const pieces = piecesIn(main, [item]);
    return pieces.length > 0 ? [stated({ ...main, view }, pieces, { ...how, section: true })] : [];
  });
}

/** How many headings above a recommendation its citation names: more say no better where to look. */
const HEADINGS = 2;

/** Word shows no numbers of paragraphs and breaks pages anew on each machine: its readers find their way by headings, so they are named beside a label too. */
function nameOf({ section, locator, struck }: Block, label: string | undefined): string {
  const word = locator.paragraph !== undefined;
  const path = section.slice(word ? -HEADINGS : -1).join(' › ');
  const under = path && (word || label === undefined) ? `under “${path}”` : '';
  // what a tracked change deletes keeps its number, and what follows may have the same one now
  const named = label !== undefined && struck ? `${label} (struck out)` : label;
  return [named, under].filter(Boolean).join(' ');
}

/** "Recommendation 3, p. 24 (PDF page 26)"; without a label, and in Word beside it, the headings above. */
export function citeOf(block: Block, label: string | undefined): string {
  const place = placeOf({ ...block.locator, block: block.index }, { ends: false });
  return [nameOf(block, label), place].filter(Boolean).join(', ');
}

function locatorOf(pieces: readonly Piece[]): Locator {
  const first = pieces[0]?.block.locator ?? { block: 0 };
  const last = pieces.at(-1)?.block.locator ?? first;
  if (last.block === first.block) return first;
  // lines and pages of another file count anew
  if (last.file !== first.file) return { ...first, endBlock: last.endBlock ?? last.block };
  const endLine = last.endLine ?? last.line;
  const endPage = last.endPage ?? last.page;
  return {
    ...first,
    endBlock: last.endBlock ?? last.block,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endPage === undefined || endPage === first.page ? {} : { endPage }),
  };
}

function annotationsOf(pieces: readonly Piece[]): Annotation[] {
  return pieces.flatMap((piece) => piece.block.annotations.filter(({ span }) => !span || touches(span, piece)));
}

/** What was deleted leaves an empty span, which may stand at the very edge. */
function touches(span: Span, { start, end }: Piece): boolean {
  return span.start === span.end ? span.start >= start && span.start <= end : span.start < end && span.end > start;
}

/** Ids by position: "r1", its items "r1.1". */
export function renumber(list: readonly Recommendation[]): Recommendation[] {
  return list.map((recommendation, n) => ({
    ...recommendation,
    id: `r${n + 1}`,
    items: recommendation.items.map((item, k) => ({ ...item, id: `r${n + 1}.${k + 1}` })),
  }));
}
