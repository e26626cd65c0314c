import { unmarked } from '../text/safe.js';
import type { Comparison, DocumentInfo, Outline, Setting, Warning } from '../types.js';

/** Fields that could tell whose copy it was: people, moments, files, and the words of hidden texts or addresses. */
const IDENTIFYING: ReadonlySet<string> = new Set(['author', 'date', 'dates', 'file', 'sha256', 'texts']);
/** Settings that name nothing of the user's machine. */
const HARMLESS: ReadonlySet<string> = new Set(['language', 'kind', 'strict', 'paragraphs', 'despite', 'revisions', 'encoding']);

const FILE_NAME = /\.(?:docx?|pdf|odt|rtf|md|html?|txt|epub)\b|^Microsoft Word/i;

/** The comparison without what could identify who gave the files: names, dates, hashes, paths, comments, invisible characters. */
export function withoutMarks(comparison: Comparison, names: { readonly draft?: string; readonly final?: string } = {}): Comparison {
  const told = { ...comparison, warnings: comparison.warnings.map((warning) => unnamed(warning, comparison)) };
  const clean = stripped(told) as Comparison;
  return {
    ...clean,
    settings: harmless(clean.settings),
    draft: { ...untitled(clean.draft, comparison.draft.name), name: names.draft ?? 'draft' },
    final: { ...untitled(clean.final, comparison.final.name), name: names.final ?? 'final' },
  };
}

/** An outline without the same. */
export function outlineWithoutMarks(outline: Outline, name = 'document'): Outline {
  const { document } = outline;
  const told = { ...outline, warnings: outline.warnings.map((warning) => ({ ...warning, message: without(warning.message, document, 'the document') })) };
  const clean = stripped(told) as Outline;
  return { ...clean, document: { ...untitled(clean.document, document.name), name } };
}

/** Word processors write the name of the file where the title of the document belongs. */
function untitled(info: DocumentInfo, name: string): DocumentInfo {
  const { title = '', ...rest } = info;
  return title === lastPart(name).replace(/\.\w{1,8}$/, '') || FILE_NAME.test(title) ? rest : info;
}

function harmless(settings: Comparison['settings']): Readonly<Record<string, Setting>> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => HARMLESS.has(name)));
}

/** A message names the file it is about; who reads a shared report gets the side instead. */
function unnamed(warning: Warning, { draft, final }: Comparison): Warning {
  const message = without(without(warning.message, draft, 'the draft'), final, 'the final');
  return { ...warning, message };
}

function without(message: string, { name }: DocumentInfo, side: string): string {
  return [name, lastPart(name)].filter((part) => part.includes('.') || part.includes('/')).reduce((text, part) => text.replaceAll(part, side), message);
}

function lastPart(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

function stripped(value: unknown): unknown {
  if (typeof value === 'string') return unmarked(value);
  if (Array.isArray(value)) return value.map(stripped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, field]) => keptField(key, field)));
}

function keptField(key: string, field: unknown): readonly [string, unknown][] {
  if (IDENTIFYING.has(key)) return [];
  return [[key, key === 'annotations' ? [] : stripped(field)]];
}
