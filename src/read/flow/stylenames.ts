/** The built-in names that Word gives styles in every language, as far as they say what a paragraph is. */
const CONTENTS = /^(?:toc (?:\d|heading)|table of (?:figures|authorities)|toa heading)$/i;
const CAPTION = /^caption$/i;
const TITLE = /^title$/i;
const HEADING = /^heading ?([1-9])$/i;

/** Whether a style is that of entries in a contents table. */
export const isContentsStyle = (name: string): boolean => CONTENTS.test(name);

/** Whether a style is that of captions. */
export const isCaptionStyle = (name: string): boolean => CAPTION.test(name);

/** The outline level, from 0, that a built-in name stands for. */
export function outlineOfStyle(name: string): number | undefined {
  if (TITLE.test(name)) return 0;
  const found = HEADING.exec(name);
  return found ? Number(found[1]) - 1 : undefined;
}
