import type { Attribute, Recommendation, Trait } from '../types.js';

/** A mark says that the row counts for what its column names, whichever sign is printed. */
const isMark = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || /^x$/i.test(text);

/** The level, product or group that a row counts for by its marks, or not any more. Columns are known by their heads; codes are no marks. */
export function attributesTrait(draft: Recommendation, final: Recommendation): Trait[] {
  const [before, after] = [draft.attributes, final.attributes];
  if (!before || !after) return [];
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length + come.length === 0) return [];
  const reason = [gone.length ? `no longer marked for ${gone.join(', ')}` : '', come.length ? `now marked for ${come.join(', ')}` : '']
    .filter(Boolean)
    .join('; ');
  return [{ type: 'scope', ...(gone.length ? { from: gone.join(', ') } : {}), ...(come.length ? { to: come.join(', ') } : {}), reason }];
}

/** Heads of marked columns that the other side does not mark. */
function without(own: readonly Attribute[], other: readonly Attribute[]): string[] {
  const marked = (list: readonly Attribute[]) => list.flatMap(({ head, text }) => (head && isMark(text) ? [head] : []));
  const there = new Set(marked(other));
  return marked(own).filter((head) => !there.has(head));
}
