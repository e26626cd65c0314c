/** The one door of the renderers: each is loaded when its format is asked for, and formats what the comparison says. */
import type { Comparison, ErrorOutput, Outline } from '../types.js';
import { formatSpec, type OutputFormat } from './formats.js';
import type { Piece, RenderOptions } from './options.js';
import { outlineWithoutMarks, withoutMarks } from './share.js';

export { OUTPUT_FORMATS, type OutputFormat, SHARED_BY_DEFAULT } from './formats.js';
export { unlocated } from './located.js';
export type { Piece, RenderOptions } from './options.js';
export { fails, gated, isNamed, isOneOf, matches } from './view.js';

/** A comparison in one of the formats, in pieces to be written one after the other. */
export async function render(comparison: Comparison, format: OutputFormat, options: RenderOptions): Promise<Iterable<Piece>> {
  const renderer = await formatSpec(format).load();
  return renderer(asShared(comparison, options), options);
}

function asShared(comparison: Comparison, { share, draftName, finalName, sharedSettings = [] }: RenderOptions): Comparison {
  const names = { ...(draftName !== undefined && { draft: draftName }), ...(finalName !== undefined && { final: finalName }) };
  if (share) return withoutMarks(comparison, names, sharedSettings);
  const { draft, final } = comparison;
  return { ...comparison, draft: { ...draft, name: names.draft ?? draft.name }, final: { ...final, name: names.final ?? final.name } };
}

/** What draftdiff sees in one document; `line` shows only what stands on that line, with all evidence (text only). */
export async function renderOutline(
  outline: Outline,
  format: 'text' | 'json',
  view: { readonly options: RenderOptions; readonly line?: number },
): Promise<Iterable<string>> {
  const seen = view.options.share ? outlineWithoutMarks(outline, view.options.draftName) : outline;
  if (format === 'json') return (await import('./json.js')).renderJson(seen);
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
