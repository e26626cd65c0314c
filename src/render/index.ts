/** The one door of the renderers: each is loaded when its format is asked for, and formats what the comparison says. */
import type { Comparison, ErrorOutput, Outline } from '../types.js';
import type { OutputFormat, Renderer, RenderOptions } from './options.js';
import { outlineWithoutMarks, withoutMarks } from './share.js';

export { OUTPUT_FORMATS, type OutputFormat, type RenderOptions, SHARED_BY_DEFAULT } from './options.js';
export { schema } from './schema.js';
export { fails, isOneOf, matches } from './view.js';

const RENDERERS: Readonly<Record<OutputFormat, () => Promise<Renderer>>> = {
  text: async () => (await import('./text/index.js')).renderText,
  json: async () => (await import('./json.js')).renderJson,
  ndjson: async () => (await import('./json.js')).renderNdjson,
  markdown: async () => (await import('./markdown/index.js')).renderMarkdown,
  html: async () => (await import('./html/index.js')).renderHtml,
  csv: async () => (await import('./csv.js')).renderCsv,
  sarif: async () => (await import('./sarif/index.js')).renderSarif,
  junit: async () => (await import('./junit.js')).renderJunit,
  github: async () => (await import('./github.js')).renderGithub,
};

/** A comparison in one of the formats, in pieces to be written one after the other. */
export async function render(comparison: Comparison, format: OutputFormat, options: RenderOptions): Promise<Iterable<string>> {
  const renderer = await RENDERERS[format]();
  return renderer(asShared(comparison, options), options);
}

function asShared(comparison: Comparison, { share, draftName, finalName }: RenderOptions): Comparison {
  const names = { ...(draftName !== undefined && { draft: draftName }), ...(finalName !== undefined && { final: finalName }) };
  if (share) return withoutMarks(comparison, names);
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

/** Why there is no comparison, as one line for programs; people are told on standard error. */
export async function renderError(error: ErrorOutput): Promise<string> {
  return `${(await import('./json.js')).json(error)}\n`;
}
