import { tracedIn } from './align/index.js';
import { describe, languagesFor, outlined, recognised, warningsOf } from './prepare.js';
import { textHash } from './text/index.js';
import { placeOf } from './text/places.js';
import type {
  Block,
  CompareOptions,
  Document,
  DocumentInfo,
  Input,
  Passage,
  Recommendation,
  Report,
  Trace,
  TracedDocument,
  TracedIn,
  TracedRecommendation,
  TraceSummary,
  Warning,
} from './types.js';
import { TRACE_VERDICTS } from './types.js';
import { TOOL } from './version.js';
import { WARNINGS } from './warnings/registry.js';
import type { WarningSpec } from './warnings/spec.js';

/** The document whose recommendations are looked for, read once; it crosses threads. */
export interface TraceSource {
  readonly info?: DocumentInfo;
  readonly report: Report;
  readonly asked: readonly Recommendation[];
  readonly warnings: readonly Warning[];
  readonly identifying: Document['identifying'];
}

/** What is asked for: all recommendations of a document, those named, or a text. */
export interface Wanted {
  /** ids or labels: "r3", "Recommendation 3", "3" */
  readonly only?: readonly string[];
  readonly text?: string;
}

/** One other document, searched. */
export interface TracedOther {
  readonly info: TracedDocument;
  /** one for each recommendation asked for; empty where it could not be read whole */
  readonly found: readonly TracedIn[];
  readonly warnings: readonly Warning[];
  readonly identifying: Document['identifying'];
}

/** Reads the source, or takes a text for its one recommendation. Throws InputError. */
export async function traceSource(input: Input, { only = [], text }: Wanted, options: CompareOptions): Promise<TraceSource> {
  const read = await outlined(input, options);
  const prepared = recognised(read, text === undefined ? options : asRuled(read.blocks, options), { languages: languagesFor(options) });
  const { report } = prepared;
  const { recommendations: all } = report;
  const asked = only.length === 0 ? all : all.filter((one) => only.some((name) => isCalled(one, name)));
  return {
    ...(text === undefined ? { info: describe(prepared) } : {}),
    report,
    asked: text === undefined ? asked : all.slice(0, 1).map((one) => ({ ...one, text, cite: 'the text' })),
    warnings: warningsOf(prepared),
    identifying: prepared.document.identifying,
  };
}

const isCalled = ({ id, label = '' }: Recommendation, name: string): boolean =>
  id === name || [label, label.replace(/^\D*/, '')].map(bare).includes(bare(name));
const bare = (name: string): string => name.toLowerCase().replace(/[.:\s]+$/, '');

/** A text that a user typed is one recommendation, whatever is recognised in it: as if a person had ruled so. */
function asRuled(blocks: readonly Block[], options: CompareOptions): CompareOptions {
  const ruled = blocks.map(({ text }) => ({ hash: textHash(text), recommendation: true }));
  return { ...options, rulings: { ...options.rulings, blocks: [...(options.rulings?.blocks ?? []), ...ruled] } };
}

/** Searches one other document whole. Throws InputError. */
export async function traceOther({ report, asked }: Pick<TraceSource, 'report' | 'asked'>, other: Input, options: CompareOptions): Promise<TracedOther> {
  const prepared = recognised(await outlined(other, options), options, { languages: languagesFor(options) });
  const info = describe(prepared);
  const unread = unreadIn(info, warningsOf(prepared));
  const found = unread ? [] : tracedIn(report, prepared.report, asked).map((one): TracedIn => ({ file: info.name, ...told(one) }));
  return { info: { ...info, ...(unread ? { unread } : {}) }, found, warnings: warningsOf(prepared), identifying: prepared.document.identifying };
}

function told({ passages, ...found }: ReturnType<typeof tracedIn>[number]): Omit<TracedIn, 'file'> {
  const [first] = passages;
  return { ...found, passage: first?.text ?? null, ...(first ? { cite: citeOf(first) } : {}), passages };
}

const citeOf = ({ section, locator }: Passage): string => [section.at(-1), placeOf(locator)].filter(Boolean).join(', ');

/** What keeps a document from having been read whole, as its reader says. */
function unreadIn({ pages = 0, pagesRead = pages, name }: DocumentInfo, warnings: readonly Warning[]): string | undefined {
  if (pagesRead < pages) return `${name}: only ${pagesRead} of ${pages} pages could be read`;
  const gap = warnings.find(({ code }) => (WARNINGS[code] as WarningSpec).gap?.kind === 'unread');
  return gap && `${name}: ${gap.message}`;
}

/** All of it as the output has it; a document that failed is one of which nothing is said. */
export function traceOf(source: TraceSource, others: readonly TracedOther[]): Trace {
  const nothing = ({ info }: TracedOther): TracedIn => ({ file: info.name, verdict: null, passage: null, passages: [] });
  const recommendations = source.asked.map(({ id, label, text, cite, locator }, at): TracedRecommendation => {
    const known = { id, ...(label === undefined ? {} : { label }), text, cite, locator };
    return { ...known, in: others.map((other) => other.found[at] ?? nothing(other)) };
  });
  return {
    type: 'trace',
    schemaVersion: 1,
    tool: TOOL,
    settings: {},
    ...(source.info ? { source: source.info } : {}),
    others: others.map(({ info }) => info),
    summary: summaryOf(recommendations, others),
    recommendations,
    warnings: [
      ...source.warnings,
      ...others.flatMap(({ info, warnings }) => warnings.map((warning) => ({ ...warning, message: `${info.name}: ${warning.message}` }))),
    ],
  };
}

function summaryOf(recommendations: readonly TracedRecommendation[], others: readonly TracedOther[]): TraceSummary {
  const most = recommendations.map((one) => TRACE_VERDICTS.find((verdict) => one.in.some((each) => each.verdict === verdict)));
  const counts = TRACE_VERDICTS.map((verdict) => [verdict, most.filter((each) => each === verdict).length]);
  const unread = others.filter(({ info }) => info.unread !== undefined).length;
  return { recommendations: recommendations.length, documents: others.length, unread, ...Object.fromEntries(counts) } as TraceSummary;
}
