import type { DocumentInfo, Setting, Tool } from './comparison.js';
import type { Passage, Search } from './match.js';
import type { Count, Locator } from './place.js';
import type { Warning } from './warning.js';

/** What another document has of a recommendation: a demand of its own for the same, a mention of it, its topic only, nothing. */
export const TRACE_VERDICTS = ['calls-for', 'names', 'echoes', 'nowhere'] as const;

/** What another document has of a recommendation. */
export type TraceVerdict = (typeof TRACE_VERDICTS)[number];

/** How a document names a recommendation, by its words. */
export type TraceManner = 'quotes' | 'answers' | 'plans' | 'reports' | 'rejects';

/** What one other document has of one recommendation. */
export interface TracedIn {
  /** of the document, as in `others` */
  readonly file: string;
  /** null where the document could not be read whole: then nothing is said of it */
  readonly verdict: TraceVerdict | null;
  /** how it is named */
  readonly as?: TraceManner;
  /** the words that the verdict rests on */
  readonly passage: string | null;
  /** where they stand */
  readonly cite?: string;
  /** the same with its place, and the nearest others */
  readonly passages: readonly Passage[];
  /** what was looked through */
  readonly search?: Search;
}

/** A recommendation of the source, and what each other document has of it. */
export interface TracedRecommendation {
  /** in its own document */
  readonly id: string;
  /** as printed */
  readonly label?: string;
  /** the words */
  readonly text: string;
  /** how a person would cite it */
  readonly cite: string;
  readonly locator: Locator;
  /** one for each other document, in the order given */
  readonly in: readonly TracedIn[];
}

/** Another document as the output describes it. */
export interface TracedDocument extends DocumentInfo {
  /** why nothing is said of it, in one sentence */
  readonly unread?: string;
}

/** How many recommendations have each verdict in any document, counted once by the strongest. */
export interface TraceSummary {
  readonly recommendations: Count;
  readonly documents: Count;
  /** documents that could not be read whole */
  readonly unread: Count;
  /** recommendations by the most that any document has of them */
  readonly 'calls-for': Count;
  /** recommendations by the most that any document has of them */
  readonly names: Count;
  /** recommendations by the most that any document has of them */
  readonly echoes: Count;
  /** recommendations by the most that any document has of them */
  readonly nowhere: Count;
}

/** Where the recommendations of one document stand in others. */
export interface Trace {
  readonly type: 'trace';
  readonly schemaVersion: 1;
  readonly tool: Tool;
  /** what differs from the defaults, by name */
  readonly settings: Readonly<Record<string, Setting>>;
  /** missing where only a text was given */
  readonly source?: DocumentInfo;
  readonly others: readonly TracedDocument[];
  readonly summary: TraceSummary;
  readonly recommendations: readonly TracedRecommendation[];
  readonly warnings: readonly Warning[];
}
