import type { Block, Document, UserPatterns } from '../types.js';
import { toBlocks } from './blocks.js';
import { withWholeTitles } from './broken.js';
import { printedCodes } from './codes.js';
import { contents } from './contents.js';
import { depths } from './depths.js';
import { evened } from './files.js';
import { flatten } from './flatten.js';
import { labelled } from './labelled.js';
import { labelSplitter } from './labels.js';
import { titled } from './looks.js';
import { printedNouns } from './nouns.js';
import { withoutRunIns } from './runins.js';
import { sections } from './sections.js';
import { tabled } from './tables.js';

/** What outline must know of the user's own words: those that label a recommendation. */
export interface OutlineOptions {
  readonly patterns?: UserPatterns;
}

/** A document as flat blocks in reading order: labels split off, section paths set, contents tables and running heads marked as furniture. */
export function outline(document: Document, { patterns = {} }: OutlineOptions = {}): Block[] {
  const whole = withWholeTitles(tabled(evened(flatten(document), document.files)));
  const entries = contents(whole);
  const split = labelSplitter(patterns.labels, { nouns: printedNouns(whole, entries), codes: printedCodes(whole, entries) });
  const read = withoutRunIns(whole, split);
  const listed = contents(read);
  const pieces = titled(read, listed, split);
  const units = depths(labelled(pieces, listed, split));
  const formatOf = ({ file }: { readonly file?: string }) => (file === undefined ? document.format : document.files?.[file]);
  return countedParagraphs(
    toBlocks(
      units,
      sections(units, (unit) => formatOf(unit) !== 'text'),
    ),
    ({ locator }) => PAGES.has(formatOf(locator)),
  );
}

/** Formats whose readers see neither the lines of the source nor pages: like those of word processors, they are led by headings and paragraphs. */
const PAGES: ReadonlySet<Document['format'] | undefined> = new Set(['html', 'epub']);

/** Numbers what a page itself says, headings included, as word processors do. */
function countedParagraphs(blocks: readonly Block[], isPage: (block: Block) => boolean): Block[] {
  const counts = new Map<string | undefined, number>();
  return blocks.map((block) => {
    if (block.role === 'furniture' || !isPage(block)) return block;
    const paragraph = (counts.get(block.locator.file) ?? 0) + 1;
    counts.set(block.locator.file, paragraph);
    return { ...block, locator: { ...block.locator, paragraph } };
  });
}
