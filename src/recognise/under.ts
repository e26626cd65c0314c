import type { View } from './model.js';

/** A printed label that names a statement by noun and number, and the headings among which it is printed. */
export interface Named {
  readonly noun: string;
  readonly number: string;
  readonly section: string;
}

/** For each block the label that its statement goes by: its own, or that of the heading right above, whose text it is. Rows and items below are statements beside it. */
export function namesOf(views: readonly View[]): readonly (Named | undefined)[] {
  return views.map((view, at) => {
    const above = views[at - 1];
    const isText = view.block.type === 'paragraph' && above?.block.type === 'heading';
    return nameIn(view) ?? (isText ? nameIn(above) : undefined);
  });
}

function nameIn({ label, block }: View): Named | undefined {
  if (!label || label.kind === 'bare') return undefined;
  const noun = label.printed.replace(label.number, '').toLowerCase().trim();
  return noun ? { noun, number: label.number, section: block.section.join('\n') } : undefined;
}

/** Whether two labels count on in one series: what stands under the one does not repeat what stands under the other. */
export function inSeries(one: Named | undefined, other: Named | undefined): boolean {
  return one !== undefined && other !== undefined && one.noun === other.noun && one.section === other.section && one.number !== other.number;
}
