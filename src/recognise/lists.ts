import type { Block } from '../types.js';
import type { LabelView } from './model.js';
import { isTitle } from './titles.js';

/** Where a block hangs in the lists of its document. */
export interface Hang {
  /** index of the block that leads in to it */
  readonly parent?: number;
  /** index of the first block of its list: its items share it */
  readonly list?: number;
}

interface Open {
  readonly at: number;
  readonly level: number;
  readonly mark: Mark;
  readonly hang: Hang;
}

type Mark = 'number' | 'letter' | 'roman' | 'bullet' | 'lower';

/** For every block its lead-in and list: list items, numbered paragraphs after a lead-in, and paragraphs that go on with a sentence. */
export function hangs(blocks: readonly Block[], labels: readonly (LabelView | undefined)[], acts: ReadonlySet<string>): Hang[] {
  let open: Open[] = [];
  return blocks.map((block, at) => {
    if (block.role === 'furniture' || block.type === 'footnote' || block.type === 'caption') return {};
    const before = previous(blocks, at);
    const mark = markOf(block, labels[at]) ?? (goesOn(block, blocks[before], acts) ? 'lower' : undefined);
    if (!mark || labels[at]?.kind === 'formal' || !(block.type === 'listItem' || follows(blocks, { at, before, mark }, open, labels[at]))) {
      open = [];
      return {};
    }
    const level = block.type === 'listItem' ? (block.level ?? 1) : (open.at(-1)?.level ?? 1);
    const hang = hangOf({ at, level, mark }, open, { before, blocks, label: labels[at] });
    open = [...open.filter((entry) => entry.at === hang.parent || entry.at < (hang.parent ?? -1) || isAbove(entry, hang, level)), { at, level, mark, hang }];
    return hang;
  });
}

function isAbove(entry: Open, hang: Hang, level: number): boolean {
  return entry.level < level || (hang.parent !== undefined && entry.hang.list !== hang.list && entry.at <= hang.parent);
}

function hangOf(
  item: { at: number; level: number; mark: Mark },
  open: readonly Open[],
  near: { before: number; blocks: readonly Block[]; label: LabelView | undefined },
): Hang {
  const sameMark = open.findLast((entry) => entry.level === item.level && entry.mark === item.mark);
  const above = open.findLast((entry) => entry.level < item.level);
  if (sameMark && !(above && above.at > sameMark.at)) return sameMark.hang;
  const nested = sameMark === undefined && opensList(item.mark, near.label) && !isBeside(item, open.at(-1), near.blocks);
  const host = above ?? (nested ? open.at(-1) : undefined);
  if (host) return { parent: host.at, list: item.at };
  const last = open.at(-1);
  if (last && last.level === item.level) return last.hang;
  const lead = near.blocks[near.before];
  return leads(lead) ? { parent: near.before, list: item.at } : { list: item.at };
}

/** Whether a list may hang on a block: a heading stands above it only, and a table ends with its last row unless that one is left open. */
function leads(block: Block | undefined): block is Block {
  return block !== undefined && block.type !== 'heading' && (block.type !== 'tableRow' || /:\s*$/.test(block.text));
}

/** "a", "i", "1" begin a list: after an item of another kind, a nested one. A bullet after a numbered item is nested, too. */
function opensList(mark: Mark, label: LabelView | undefined): boolean {
  return mark === 'bullet' || mark === 'lower' || ['a', 'i', '1'].includes(label?.number ?? '');
}

/** One bullet no deeper than the finished sentence before it, and a sentence itself, completes nothing: it is the next of the list. */
function isBeside(item: { at: number; level: number; mark: Mark }, last: Open | undefined, blocks: readonly Block[]): boolean {
  const next = blocks[item.at + 1];
  if (item.mark !== 'bullet' || last?.level !== item.level || (next?.type === 'listItem' && !next.label)) return false;
  return /[.!?]["”’)\]]*$/.test(blocks[last.at]?.text ?? '') && /^\p{Lu}/u.test(blocks[item.at]?.text ?? '');
}

/** Whether a paragraph is an item: it comes right after a lead-in, or goes on with the numbers before it. */
function follows(
  blocks: readonly Block[],
  { at, before, mark }: { at: number; before: number; mark: Mark },
  open: readonly Open[],
  label: LabelView | undefined,
): boolean {
  const last = open.at(-1);
  if (mark === 'number' && label?.number.includes('.')) return false;
  // "3. Closing" behind three numbered items heads what comes next, unless they are headings themselves
  if (last && last.mark === mark && mark !== 'lower') return isTitleAt(blocks, last.at) || !isTitleAt(blocks, at);
  const lead = blocks[before];
  if (!leads(lead)) return false;
  if (/[:;]\s*$/.test(lead.text)) return true;
  return mark === 'lower' && !/[.!?]["”’)\]\d]*\s*$/.test(lead.text);
}

const isTitleAt = (blocks: readonly Block[], at: number): boolean => blocks[at] !== undefined && isTitle(blocks[at] as Block);

function markOf(block: Block, label: LabelView | undefined): Mark | undefined {
  const number = label?.number ?? '';
  if (label && label.kind !== 'formal' && number) return /\d/.test(number) ? 'number' : /^[ivx]{2,}$/.test(number) ? 'roman' : 'letter';
  if (block.type === 'listItem') return 'bullet';
  if (block.type !== 'paragraph') return undefined;
  return /^\p{Ll}/u.test(block.text) ? 'lower' : undefined;
}

/** "… take the following two actions:" and a paragraph that begins with a verb, or with a clause and a verb behind its comma: "Before it signs, ask each port …". */
function goesOn(block: Block, lead: Block | undefined, acts: ReadonlySet<string>): boolean {
  const [, first = '', second = ''] = /^(\p{L}+)(?:[^.,:;?!]*, (\p{Ll}+))?/u.exec(block.text) ?? [];
  return block.type === 'paragraph' && lead !== undefined && /:\s*$/.test(lead.text) && (acts.has(first.toLowerCase()) || acts.has(second));
}

/** The nearest block above that is content. */
function previous(blocks: readonly Block[], at: number): number {
  let before = at - 1;
  while (before >= 0 && (blocks[before]?.role === 'furniture' || blocks[before]?.type === 'footnote')) before--;
  return before;
}
