import { CARRIERS, FORMAT_BY_EXTENSION } from '../formats.js';
import { unmarked } from '../text/safe.js';
import type { Comparison, DocumentInfo, History, Outline, Trace, VersionInfo, Warning } from '../types.js';
import { WARNINGS } from '../warnings/registry.js';
import type { WarningSpec } from '../warnings/spec.js';
import { withoutFileNames } from './files.js';
import { comparisonFields, type Either, type Fields, historyFields, OUTLINE, type Pass, type Those, traceFields } from './passing.js';

const FILE_NAME = new RegExp(String.raw`\.(?:${[...FORMAT_BY_EXTENSION.keys(), ...CARRIERS].join('|')})\b|^Microsoft Word`, 'i');

/** The comparison without what could identify who gave the files: names, dates, hashes, paths, comments, invisible characters. */
export function withoutMarks(
  comparison: Comparison,
  names: { readonly draft?: string; readonly final?: string } = {},
  settings: readonly string[] = [],
): Comparison {
  const { draft, final } = comparison;
  const neutral = withoutFileNames(comparison);
  const told = neutral.warnings.map((warning) => reworded(warning, [draft, 'the draft'], [final, 'the final']));
  const clean = passed({ ...neutral, warnings: told }, comparisonFields(settings)) as Comparison;
  return {
    ...clean,
    draft: { ...untitled(clean.draft, draft), name: names.draft ?? 'draft' },
    final: { ...untitled(clean.final, final), name: names.final ?? 'final' },
  };
}

/** An outline without the same. */
export function outlineWithoutMarks(outline: Outline, name = 'document'): Outline {
  const { document } = outline;
  const neutral = withoutFileNames(outline);
  const told = neutral.warnings.map((warning) => reworded(warning, [document, 'the document']));
  const clean = passed({ ...neutral, warnings: told }, OUTLINE) as Outline;
  return { ...clean, document: { ...untitled(clean.document, document), name } };
}

/** A history without the same: the versions are called by their number. */
export function historyWithoutMarks(history: History, settings: readonly string[] = []): History {
  const warnings = history.warnings.map((warning) => reworded(warning, ...history.versions.map((info) => [info, `version ${info.version}`] as const)));
  const clean = passed({ ...history, warnings }, historyFields(settings)) as History;
  const versions = clean.versions.map(
    (info, at) => ({ ...untitled(info, history.versions[at] as VersionInfo), name: `version ${info.version}` }) as VersionInfo,
  );
  return { ...clean, versions };
}

/** A trace without the same: the other documents are called by their number. */
export function traceWithoutMarks(trace: Trace, settings: readonly string[] = []): Trace {
  const { source, others } = trace;
  const files: readonly (readonly [DocumentInfo, string])[] = [
    ...(source ? [[source, 'the source'] as const] : []),
    ...others.map((info, at) => [info, `document ${at + 1}`] as const),
  ];
  const clean = passed({ ...trace, warnings: trace.warnings.map((warning) => reworded(warning, ...files)) }, traceFields(settings)) as Trace;
  const recommendations = clean.recommendations.map((one) => ({ ...one, in: one.in.map((found, at) => ({ ...found, file: `document ${at + 1}` })) }));
  const unread = (at: number) => (others[at]?.unread === undefined ? {} : { unread: 'it could not be read whole' });
  const told = clean.others.map((info, at) => ({ ...untitled(info, others[at] as DocumentInfo), name: `document ${at + 1}`, ...unread(at) }));
  return { ...clean, ...(clean.source && source ? { source: { ...untitled(clean.source, source), name: 'source' } } : {}), others: told, recommendations };
}

/** Word processors write the name of the file where the title of the document belongs. */
function untitled(info: DocumentInfo, { name, files = [] }: DocumentInfo): DocumentInfo {
  const { title = '', ...rest } = info;
  const isName = [name, ...files.map((file) => file.name)].some((each) => title === lastPart(each).replace(/\.\w{1,8}$/, ''));
  return isName || FILE_NAME.test(title) ? rest : info;
}

/** A message names the file it is about, and some what they found in it; who reads a shared report gets the side instead, and what it is about. */
function reworded(warning: Warning, ...files: readonly (readonly [DocumentInfo, string])[]): Warning {
  const spec = WARNINGS[warning.code] as WarningSpec | undefined;
  if (spec?.shares !== 'message') return { ...warning, message: spec?.says ?? 'A warning that is not told in what is passed on.' };
  return { ...warning, message: files.reduce((message, [{ name }, side]) => without(message, name, side), warning.message) };
}

function without(text: string, name: string, side: string): string {
  const message = text.startsWith(`${name}: `) ? side + text.slice(name.length) : text;
  return [name, lastPart(name)].filter((part) => part.includes('.') || part.includes('/')).reduce((told, part) => told.replaceAll(part, side), message);
}

function lastPart(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

/** What of a value passes. Anything that its rule does not expect, an object where a plain value belongs or the reverse, does not. */
function passed(value: unknown, pass: Pass | undefined): unknown {
  if (typeof pass === 'function') return passed(value, pass());
  if (Array.isArray(value)) return pass && pass !== 'counts' ? value.map((each) => passed(each, pass)).filter((each) => each !== undefined) : undefined;
  if (value === null || typeof value !== 'object') return plain(value, pass);
  const object = value as Readonly<Record<string, unknown>>;
  if (pass === 'counts') return Object.fromEntries(Object.entries(object).filter(([, count]) => typeof count === 'number'));
  if (typeof pass !== 'object') return undefined;
  if (isEither(pass)) return fieldsOf(object, pass.textOr);
  if (isThose(pass)) return pass.only(object) ? fieldsOf(object, pass.each) : undefined;
  return fieldsOf(object, pass);
}

function plain(value: unknown, pass: Pass | undefined): unknown {
  if (pass !== true && !(typeof pass === 'object' && isEither(pass))) return undefined;
  return typeof value === 'string' ? unmarked(value) : value;
}

type Rule = Fields | Those | Either;
const isThose = (pass: Rule): pass is Those => typeof (pass as Those).only === 'function';
const isEither = (pass: Rule): pass is Either => 'textOr' in pass;

function fieldsOf(object: Readonly<Record<string, unknown>>, fields: Fields): Readonly<Record<string, unknown>> {
  const entries = Object.entries(object).map(([name, value]) => [name, passed(value, Object.hasOwn(fields, name) ? fields[name] : false)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
