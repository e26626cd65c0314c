import type { TraitType } from '../traits/registry.js';
import type { Block } from './block.js';
import type { Format } from './document.js';
import type { Finding, Outcome } from './finding.js';
import type { Coverage } from './match.js';
import type { ScannedPage } from './ocr.js';
import type { Count, Side } from './place.js';
import type { Possible, Recommendation } from './recommendation.js';
import type { DocumentVerdict, Kind, SectionVerdict } from './report.js';
import type { Warning } from './warning.js';

/** An option that differs from its default, and where it was set. */
export interface Setting {
  readonly value: unknown;
  readonly from: 'flag' | 'file' | 'default';
}

/** Which draftdiff made it. */
export interface Tool {
  readonly name: 'draftdiff';
  /** of the package */
  readonly version: string;
  /** rises whenever a verdict on the same two files can change */
  readonly resultsVersion: Count;
}

/** One of the files of a side. */
export interface FileInfo {
  /** as `locator.file` names it */
  readonly name: string;
  /** from the root of its repository, else from the working folder, with slashes; missing in shared output */
  readonly path?: string;
  readonly format: Format;
  /** of its bytes; missing in shared output */
  readonly sha256?: string;
  /** of a PDF */
  readonly pages?: Count;
  /** of a PDF */
  readonly pagesRead?: Count;
}

/** One side as the output describes it. */
export interface DocumentInfo {
  /** file name, or what `--draft-name` and `--final-name` say */
  readonly name: string;
  /** from the root of its repository, else from the working folder, with slashes; missing in shared output */
  readonly path?: string;
  readonly format: Format;
  /** of the bytes, those of several files one after the other; missing in shared output */
  readonly sha256?: string;
  /** the files that are this one document, in the given order, where there are several; `format` is that of the first then */
  readonly files?: readonly FileInfo[];
  /** as the document says */
  readonly title?: string;
  /** as a code: `"en"` */
  readonly language: string;
  readonly kind: Kind;
  /** what the document is as a whole and whose recommendations it holds; in an outline */
  readonly verdict?: DocumentVerdict;
  /** of a PDF */
  readonly pages?: Count;
  /** of a PDF */
  readonly pagesRead?: Count;
  /** `text`, or `ocr` for a scan: a program read its words from pictures, `--ocr` or one before it */
  readonly textSource?: 'text' | 'ocr';
  /** how many */
  readonly recommendations: Count;
  /** how many of these are struck out in the document itself */
  readonly struck?: Count;
  /** how much of it finds a partner: `matched` (a share), and the sections `outside` what the other document covers */
  readonly coverage?: Coverage;
}

/** How many findings there are of each outcome and trait; filters never change it. */
export interface Summary extends Readonly<Record<Outcome, Count>> {
  /** findings with each trait */
  readonly traits: Readonly<Partial<Record<TraitType, Count>>>;
  /** list items of each outcome */
  readonly items: Readonly<Partial<Record<Outcome, Count>>>;
  /** findings outside what the other document covers */
  readonly outside: Count;
  /** findings that the configuration ignores */
  readonly ignored: Count;
  /** passages not counted */
  readonly possible: Count;
  /** how many findings of each outcome are not `clear` */
  readonly unsure?: Readonly<Partial<Record<Outcome, Count>>>;
  /** how many findings of each outcome are about what one document strikes out, and the other has not or has standing: people see them counted apart */
  readonly struck?: Readonly<Partial<Record<Outcome, Count>>>;
  /** findings that a person accepted */
  readonly accepted?: Count;
  /** words of scanned text, in findings and in narrative, that are not counted as changed */
  readonly misread?: Count;
  /** footnotes and endnotes `dropped`, `added`, `reworded` */
  readonly notes?: { readonly dropped: Count; readonly added: Count; readonly reworded: Count };
  /** passages of narrative, notes apart, `dropped`, `added`, `reworded`, `moved`, and with other `figures` */
  readonly narrative?: { readonly dropped: Count; readonly added: Count; readonly reworded: Count; readonly moved: Count; readonly figures: Count };
}

/** All that is known of two versions of a document: the JSON contract. */
export interface Comparison {
  readonly type: 'comparison';
  readonly schemaVersion: 1;
  /** which draftdiff made it */
  readonly tool: Tool;
  /** what differs from the defaults, by name */
  readonly settings: Readonly<Record<string, Setting>>;
  /** the two documents */
  readonly draft: DocumentInfo;
  /** the two documents */
  readonly final: DocumentInfo;
  /** `true`: the two files are the same, byte for byte, and were read in the same way */
  readonly identical?: true;
  /** counts */
  readonly summary: Summary;
  /** what happened: each recommendation of either document stands in exactly one finding; in the order of the documents */
  readonly findings: readonly Finding[];
  /** passages below the threshold that vanished or appeared: not counted, not hidden */
  readonly possible: readonly Possible[];
  /** with `--paragraphs`: what happened to narrative, headings included */
  readonly paragraphs?: readonly Finding<Block>[];
  /** what a reader must know */
  readonly warnings: readonly Warning[];
}

/** What was read of one document: its blocks and recommendations. */
export interface Outline {
  readonly type: 'outline';
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly document: DocumentInfo;
  /** everything that was read, in reading order */
  readonly blocks: readonly Block[];
  /** pages whose words a program saw in their pictures (`--ocr`), with the place of each word */
  readonly scanned?: readonly ScannedPage[];
  readonly recommendations: readonly Recommendation[];
  readonly possible: readonly Possible[];
  /** what each stretch of the document holds */
  readonly sections?: readonly SectionVerdict[];
  readonly warnings: readonly Warning[];
}

/** What machine formats print instead of a comparison that cannot be made. */
export interface ErrorOutput {
  readonly type: 'error';
  readonly schemaVersion: 1;
  /** why there is no verdict (`unrelated`, `language`, `kind`, `partial`), what is wrong with an input (`unreadable`, `revision` and others), or which limit was exceeded (`limit-bytes` and others) */
  readonly code: string;
  /** one sentence */
  readonly message: string;
  readonly side?: Side;
}
