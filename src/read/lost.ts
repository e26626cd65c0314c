import type { RootContent } from 'mdast';
import { LOST_LETTER } from '../text/index.js';
import type { Document, Locator, NodeData, Warning } from '../types.js';
import { plainText } from './flow/plain.js';

/** Words told at most. */
const TOLD = 20;
/** A word with a letter that is not known. */
const WORD = new RegExp(`\\S*${LOST_LETTER}\\S*`, 'gu');

/** Warns of words that hold the sign for a letter that is not known, as a text has them that was taken from a font without names or read in a wrong encoding. */
export function lostLetters({ root, warnings }: Document): readonly Warning[] {
  if (warnings.some(({ code }) => code === 'lost-letters')) return [];
  const found = root.children.flatMap((node) => {
    const lost = plainText(node).match(WORD) ?? [];
    return lost.length > 0 ? [{ lost, locator: placeOf(node) }] : [];
  });
  if (found.length === 0) return [];
  const all = found.flatMap(({ lost }) => lost);
  const message = `${all.length} ${all.length === 1 ? 'word lacks a letter' : 'words lack letters'} that the file does not name (“${all[0]}”): another copy of the file may have them.`;
  return [{ code: 'lost-letters', message, locators: found.map(({ locator }) => locator), texts: [...new Set(all)].slice(0, TOLD) }];
}

function placeOf(node: RootContent): Locator {
  const { paragraph, page } = (node.data ?? {}) as NodeData;
  return { block: 0, ...(page && { page }), ...(paragraph && { paragraph }), ...(node.position && { line: node.position.start.line }) };
}
