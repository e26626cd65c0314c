import { STYLE_WORDS } from '../../text/index.js';

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

/**
 * What people and programs call styles for headings that have no outline level: "Heading Red", "Section title", "Zwischenüberschrift".
 * A word that ends in one of these counts too, as German and Dutch put words together; "Table heading" and the like name no section.
 */
const TITLED = new RegExp(`(?:${STYLE_WORDS.heading.join('|')})\\s?\\d?(?:$|[\\s_-])`, 'iu');
/** Words of their languages, and how Word marks the style of letters that belongs to one of paragraphs. */
const OTHER = new RegExp(`${STYLE_WORDS.other.join('|')}|char\\b|zchn`, 'i');

/** Whether a style is named like those of headings. */
export const isTitleStyle = (name: string): boolean => TITLED.test(name) && !OTHER.test(name);
