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
  return toBlocks(
    units,
    sections(units, ({ file }) => (file === undefined ? document.format : document.files?.[file]) !== 'text'),
  );
}
