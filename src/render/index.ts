/** The one door of the renderers: each is loaded when its format is asked for, and formats what the comparison says. */
import type { BatchSummary, Comparison, ErrorOutput, Outline, PairRow } from '../types.js';
import { warnedFirst } from './foremost.js';
import { formatSpec, type OutputFormat } from './formats.js';
import type { Piece, RenderOptions } from './options.js';
import { unnamedPairs } from './pairs/share.js';
import { outlineWithoutMarks, withoutMarks } from './share.js';

export { OUTPUT_FORMATS, type OutputFormat, SHARED_BY_DEFAULT } from './formats.js';
export { unlocated } from './located.js';
export type { Piece, RenderOptions } from './options.js';
export { unnamedPair } from './pairs/share.js';
export { fails, gated, isNamed, isOneOf, matches } from './view.js';

/** A comparison in one of the formats, in pieces to be written one after the other. */
export async function render(comparison: Comparison, format: OutputFormat, options: RenderOptions): Promise<Iterable<Piece>> {
  const renderer = await formatSpec(format).load();
  return renderer(asShared(comparison, options), options);
}

/** A comparison as it is printed in JSON: named as asked for, without what is not to be shared. */
export function shown(comparison: Comparison, options: RenderOptions): Comparison {
  return warnedFirst(asShared(comparison, options));
}

/** The formats of the index of many pairs. */
export const INDEX_FORMATS = ['csv', 'html', 'json'] as const;

interface IndexOptions {
  readonly summary: BatchSummary;
  /** leaves out what the files are called */
  readonly share: boolean;
}

/** The index of many pairs in one of its formats, in pieces; rows come one after the other, as there may be more than memory holds. */
export async function renderIndex(
  format: (typeof INDEX_FORMATS)[number],
  { summary, share }: IndexOptions,
  all: AsyncIterable<PairRow>,
): Promise<AsyncIterable<string>> {
  const rows = share ? unnamedPairs(all) : all;
  if (format === 'csv') return (await import('./pairs/csv.js')).indexCsv(rows);
  if (format === 'html') return (await import('./pairs/html.js')).indexHtml(summary, rows);
  return (await import('./pairs/json.js')).indexJson(summary, rows);
}

/** The report in pieces of whole elements, for a page that shows it among things of its own and brings the style and script of the HTML along. */
export async function reportInside(comparison: Comparison, options: RenderOptions): Promise<readonly string[]> {
  const { renderInside } = await import('./html/index.js');
  return [...renderInside(asShared(comparison, options), options)];
}

function asShared(comparison: Comparison, { share, draftName, finalName, sharedSettings = [] }: RenderOptions): Comparison {
  const names = { ...(draftName !== undefined && { draft: draftName }), ...(finalName !== undefined && { final: finalName }) };
  if (share) return withoutMarks(comparison, names, sharedSettings);
  const { draft, final } = comparison;
  return { ...comparison, draft: { ...draft, name: names.draft ?? draft.name }, final: { ...final, name: names.final ?? final.name } };
}

/** The formats of what is seen in one document. */
export const OUTLINE_FORMATS = ['text', 'json', 'plain'] as const;
type OutlineFormat = (typeof OUTLINE_FORMATS)[number];

/** What draftdiff sees in one document; `line` shows only what stands on that line, with all evidence (text only). */
export async function renderOutline(
  outline: Outline,
  format: OutlineFormat,
  view: { readonly options: RenderOptions; readonly line?: number },
): Promise<Iterable<string>> {
  const seen = view.options.share ? outlineWithoutMarks(outline, view.options.draftName) : outline;
  if (format === 'json') return (await import('./json.js')).renderJson(seen);
  if (format === 'plain') return (await import('./text/plain.js')).renderOutlinePlain(seen);
  return (await import('./text/outline.js')).renderOutlineText(seen, view.options, view.line);
}

/** The JSON Schema of everything draftdiff prints as JSON; `#/$defs/<record>` holds one for each record of NDJSON. Written from the types by `npm run generate`. */
export async function schema(): Promise<{ readonly $defs: object }> {
  return (await import('./schema.json', { with: { type: 'json' } })).default;
}

/** Why there is no comparison, as one line for programs; people are told on standard error. */
export async function renderError(error: ErrorOutput): Promise<string> {
  return `${(await import('./json.js')).json(error)}\n`;
}
