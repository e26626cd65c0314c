import type { Block } from '../types.js';
import type { LabelView, Scope } from './model.js';
import { isHome } from './place.js';
import { isTitle } from './titles.js';

/** So many statements that are printed with a label show that those between them are … */
const LEAST = 2;
/** … and so many labels, or items of lists, that those of the whole section are. */
const MOST = 3;
/** Sections in which more paragraphs stand beside so many items explain, or recommend in paragraphs, too. */
const ITEMS_EACH = 3;

interface Section {
  readonly labelled: number[];
  readonly items: number[];
  readonly paragraphs: number[];
  /** titles within it: under them paragraphs state what lists state elsewhere */
  readonly titles: number[];
}

/**
 * Paragraphs without a label in a section whose statements are each printed with one ("Recommendation 1: …", "Recommendation 2: …"), or are the items of
 * its lists: what the section recommends is set so, and what stands beside it tells of it. Where a label is a heading, the paragraphs below it are its statement.
 */
export function besideLabels(blocks: readonly Block[], labels: readonly (LabelView | undefined)[], places: readonly Scope[]): ReadonlySet<number> {
  const sections = new Map<number, Section>();
  for (const [at, block] of blocks.entries()) {
    const [label, scope] = [labels[at], places[at]];
    if (!scope || !isHome(scope) || block.role === 'furniture') continue;
    const section = sections.get(scope.id) ?? { labelled: [], items: [], paragraphs: [], titles: [] };
    sections.set(scope.id, section);
    if (isTitle(block)) section.titles.push(at);
    else if (label?.kind === 'formal' && !label.alone) section.labelled.push(at);
    else if (block.type === 'listItem' || label) section.items.push(at);
    else if (block.type === 'paragraph') section.paragraphs.push(at);
  }
  return new Set([...sections.values()].flatMap((section) => besideIn(section, blocks)));
}

function besideIn({ labelled, items, paragraphs, titles }: Section, blocks: readonly Block[]): readonly number[] {
  if (labelled.length >= MOST) return paragraphs;
  if (labelled.length >= LEAST) return paragraphs.filter((at) => at > (labelled[0] ?? 0) && at < (labelled.at(-1) ?? 0));
  const telling = paragraphs.filter((at) => !/[:;]\s*$/.test(blocks[at]?.text ?? ''));
  return titles.length <= 1 && items.length >= MOST && telling.length * ITEMS_EACH <= items.length ? telling : [];
}
