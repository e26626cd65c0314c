import { wordForm } from './text/index.js';
import type { Block, Pair, Warning } from './types.js';

/**
 * What is struck out in the draft is still the draft's, marked so: that somebody took it out is the story. In the final it does not stand:
 * it counts no more than a running head, and is searched like one. Where both strike out the same words, nothing differs, and both keep them.
 */
export function asTheyStand({ draft, final }: Pair<readonly Block[]>): Pair<readonly Block[]> {
  if (!final.some(({ struck }) => struck)) return { draft, final };
  const inBoth = new Set(draft.filter(({ struck }) => struck).map(({ text }) => wordForm(text)));
  return { draft, final: final.map((block) => (block.struck && !inBoth.has(wordForm(block.text)) ? { ...block, role: 'furniture' } : block)) };
}

/** Codes of warnings by which a reader says itself that words are struck out. */
const TOLD: ReadonlySet<string> = new Set(['struck-through', 'tracked-changes']);
/** Texts told in the warning, and characters of each. */
const TEXTS = 50;
const TEXT_LENGTH = 300;

/** Says that words of a document are struck out, where its reader did not; none where none are. */
export function struckWarning(blocks: readonly Block[], warnings: readonly Warning[]): Warning[] {
  if (warnings.some(({ code }) => TOLD.has(code))) return [];
  const gone = blocks.flatMap(({ annotations, locator }) => annotations.flatMap(({ kind, text }) => (kind === 'deletion' ? [{ text, locator }] : [])));
  if (gone.length === 0) return [];
  const passages = gone.length === 1 ? '1 passage is' : `${gone.length} passages are`;
  const message = `${passages} struck out: read as such, not as standing text.`;
  const locators = [...new Set(gone.map(({ locator }) => locator))];
  return [{ code: 'struck-through', message, locators, texts: gone.slice(0, TEXTS).map(({ text }) => text.slice(0, TEXT_LENGTH)) }];
}
