import { words } from '../text/index.js';
import type { View } from './model.js';

/** A caption that stands over so many places of a document names the same field of each record. */
export const REPEATED = 3;
/** Words of a caption at most: on its line, and before a colon. */
const LONGEST = 8;
const LONGEST_RUN_IN = 5;
/** What stands before a colon that opens a paragraph. */
const RUN_IN = /^(\p{Lu}[^:.!?\n]{2,50}):\s+\S/u;

/** What stands over some blocks: its words as compared, and the block that it is. */
export interface Caption {
  readonly name: string;
  readonly at: number;
}

/**
 * For every block the caption that it stands under where that one recurs ("How to prevent", "Impact", "Recommended action"): a heading, or a
 * short line set off from the text. What stands under the one says what may be expected under the others, whatever section they are in.
 */
export function captionsOf(views: readonly View[]): readonly (Caption | undefined)[] {
  const names = views.map(({ block }) => (isCaption(block) ? nameOf(block.text, LONGEST) : undefined));
  const counted = new Map<string, number>();
  for (const name of names) if (name) counted.set(name, (counted.get(name) ?? 0) + 1);
  let current: Caption | undefined;
  return views.map(({ at }) => {
    const name = names[at];
    if (name === undefined) return current;
    current = (counted.get(name) ?? 0) >= REPEATED ? { name, at } : undefined;
    return undefined;
  });
}

/** For every paragraph that begins with a caption which recurs the words of that: "For next time: Order the tarpaulins." */
export function runInCaptions(views: readonly View[]): ReadonlyMap<number, string> {
  const named = views.flatMap(({ at, block, label }) => {
    const name = block.type === 'paragraph' && !label && block.role !== 'furniture' ? nameOf(RUN_IN.exec(block.text)?.[1] ?? '', LONGEST_RUN_IN) : '';
    return name ? [{ at, name }] : [];
  });
  const counted = new Map<string, number>();
  for (const { name } of named) counted.set(name, (counted.get(name) ?? 0) + 1);
  return new Map(named.flatMap(({ at, name }) => ((counted.get(name) ?? 0) >= REPEATED ? [[at, name] as const] : [])));
}

/** A heading, or a line of its own that no full stop ends and that is bold, boxed or left open. */
function isCaption({ type, text, role, emphasis }: View['block']): boolean {
  if (role === 'furniture') return false;
  return (
    type === 'heading' || (type === 'paragraph' && !/[.!;,]\s*$/u.test(text) && (emphasis !== undefined || /:\s*$/u.test(text)) && nameOf(text, LONGEST) !== '')
  );
}

/** The words of a name as compared; nothing where a line is too long to be one. */
export function nameOf(text: string, longest: number): string {
  const list = words(text).map(({ norm }) => norm);
  return list.length <= longest ? list.join(' ') : '';
}
