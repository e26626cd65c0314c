import type { Block, Document } from '../types.js';
import { toBlocks } from './blocks.js';
import { contents } from './contents.js';
import { depths } from './depths.js';
import { flatten } from './flatten.js';
import { labelled } from './labelled.js';
import { sections } from './sections.js';

/** A document as flat blocks in reading order: labels split off, section paths set, contents tables and running heads marked as furniture. */
export function outline(document: Document): Block[] {
  const pieces = flatten(document);
  const listed = contents(pieces);
  const units = depths(labelled(pieces, listed));
  return toBlocks(units, sections(units));
}
