import type { Root } from 'mdast';
import type { INPUT_FORMATS } from '../formats.js';
import type { Annotation, BlockType } from './block.js';
import type { ScannedPage } from './ocr.js';
import type { Count } from './place.js';
import type { Warning } from './warning.js';

/**
 * The format of a document.
 * @open true
 */
export type Format = keyof typeof INPUT_FORMATS;

/** How the letters of a block are set as a whole, as far as its reader knows: facts only; what is a heading by them is decided over the whole document. */
export interface Letters {
  /** in any unit, the same throughout the document */
  readonly size?: number;
  readonly underlined?: boolean;
  /** the paragraph style or class has the name of one for headings, but no level; false where the format says that it is none: a term */
  readonly titled?: boolean;
}

/** What a reader writes into the `data` field of the block-level mdast nodes it makes. All fields are optional. */
export interface NodeData {
  readonly page?: Count;
  readonly endPage?: Count;
  readonly pageLabel?: string;
  /** paragraph number in a Word or OpenDocument file, from 1 */
  readonly paragraph?: Count;
  /** the printed label where the format keeps it apart from the text (automatic numbers) */
  readonly label?: string;
  readonly annotations?: readonly Annotation[];
  /** whether all of it is struck out, where the reader knows; else deletions that cover the text tell */
  readonly struck?: boolean;
  /** running head, foot, page number, watermark, contents table: kept, never read as content */
  readonly furniture?: boolean;
  /** its reader guessed by their looks which of its words belong together: a counterpart may stand in it in another order */
  readonly guessed?: boolean;
  /** text of a block that a drawn box surrounds */
  readonly boxed?: boolean;
  /** cells of a table row, in order */
  readonly cells?: readonly string[];
  /** the paragraphs and items that stand in each cell of a table row, parallel to `cells`, where one has several */
  readonly lines?: readonly (readonly string[])[];
  /** titles of the columns of a table row, parallel to `cells` */
  readonly heads?: readonly string[];
  /** identifier of a footnote node */
  readonly id?: string;
  /** identifiers of the footnotes called from this block */
  readonly notes?: readonly string[];
  readonly letters?: Letters;
  readonly type?: BlockType;
  /** nesting depth of a list item, 0 for the outermost */
  readonly depth?: Count;
  /** the file it stands in, where a document is several; on the outermost nodes only */
  readonly file?: string;
  /** a mark without text: a file inside the document comes in here, under this name */
  readonly part?: string;
}

/** What a reader gives: an mdast tree whose block nodes carry `NodeData` in `data`, and what the file says of itself. */
export interface Document {
  readonly root: Root;
  /** of a document of several files: their formats, by name */
  readonly files?: Readonly<Record<string, Format>>;
  readonly format: Format;
  readonly title?: string;
  readonly pages?: Count;
  readonly pagesRead?: Count;
  readonly textSource?: 'text' | 'ocr';
  /** pages whose words were seen in their pictures */
  readonly scanned?: readonly ScannedPage[];
  /** bookmarks of a PDF: confirm headings */
  readonly bookmarks?: readonly { readonly title: string; readonly level: Count; readonly page?: Count }[];
  /** what the file holds that could identify who gave it: author names, ids, dates, links. Told on stderr, never in shared output. */
  readonly identifying: readonly { readonly what: string; readonly values: readonly string[] }[];
  /** last-modified or created dates, revision numbers: only to warn about swapped sides */
  readonly dates?: readonly string[];
  readonly warnings: readonly Warning[];
}
