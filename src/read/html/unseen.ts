import type { Element, ElementContent, Root, Text } from 'hast';
import { cascade, type Said } from './cascade.js';
import { BLACK, blends, type Colour, colourOf, WHITE } from './colours.js';
import { SKIPPED } from './elements.js';
import { attribute, childrenOf, isElement, type Parent } from './nodes.js';
import { sheetsIn } from './struck.js';
import { PLAIN, sizeFrom } from './styles.js';

/** How letters show where the reader stands. */
interface Showing {
  readonly letters: Colour;
  readonly behind: Colour;
  /** in pixels */
  readonly size: number;
}

/** Letters smaller than this are seen by nobody, in pixels. */
const SMALLEST = 1.5;
/** What is moved so far is off every screen, in pixels. */
const FAR = -900;
/** Fewer words than this off the screen name something for who has it read aloud ("Recommendation", "opens in a new window"). */
const ALOUD = 8;

/** Whether a style may say something of whether words are seen. */
const saysUnseen = (style: string): boolean =>
  /display|visibility|opacity|colou?r|background|font|text-indent|clip|position|height|transform|margin/i.test(style);

const zero = (value: string | undefined): boolean => value !== undefined && /^[01]?(?:\.\d+)?(?:px|em|rem|%)?$/.test(value) && Number.parseFloat(value) <= 1;
const faint = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) < 0.05;
const far = (value: string | undefined): boolean =>
  value !== undefined && /px|r?em|pt/.test(value) && sizeFrom(value.replace(/^-/, ''), PLAIN.size) * -1 <= FAR && value.startsWith('-');

/** Ways to take an element out of the page, each with the name and the values that bring it back. */
const WAYS: readonly { readonly name: string; readonly hides: (is: ReadonlyMap<string, string>) => boolean; readonly shows: RegExp }[] = [
  { name: 'display', hides: (is) => is.get('display') === 'none', shows: /^(?!none)/ },
  { name: 'visibility', hides: (is) => /^(?:hidden|collapse)$/.test(is.get('visibility') ?? ''), shows: /^visible/ },
  { name: 'opacity', hides: (is) => faint(is.get('opacity')), shows: /^(?:1|0?\.[1-9]|[1-9]\d?%|100%)/ },
  { name: 'transform', hides: (is) => /scale[xy]?\(\s{0,4}0(?:\s{0,4},\s{0,4}0)?\s{0,4}\)/.test(is.get('transform') ?? ''), shows: /^/ },
  { name: 'max-height', hides: (is) => cutOff(is, 'max-height'), shows: /^(?!0(?:px)?$)/ },
  { name: 'height', hides: (is) => cutOff(is, 'height'), shows: /^(?!0(?:px)?$)/ },
];

const cutOff = (is: ReadonlyMap<string, string>, side: string): boolean =>
  zero(is.get(side)) && /hidden|clip/.test(`${is.get('overflow') ?? ''} ${is.get('overflow-y') ?? ''}`);

const isLoose = (is: ReadonlyMap<string, string>): boolean => /absolute|fixed/.test(is.get('position') ?? '');

/** Whether an element stands off the screen, or is cut down to nothing. */
function isOff({ is }: Said): boolean {
  const moved = isLoose(is) && ['left', 'top', 'right', 'bottom'].some((side) => far(is.get(side)));
  const clipped =
    (isLoose(is) && /^rect\((?:\s{0,2}[01](?:px)?[\s,]{0,3}){4}\)/.test(is.get('clip') ?? '')) || /^inset\((?:[5-9]\d|100)%/.test(is.get('clip-path') ?? '');
  return moved || clipped || far(is.get('text-indent')) || far(is.get('margin-left'));
}

/** Whether the page takes an element away and nothing on it may bring it back. */
const isGone = ({ is, may }: Said): boolean => WAYS.some(({ name, hides, shows }) => hides(is) && !may.get(name)?.some((value) => shows.test(value)));

const textOf = (node: Parent | ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? (node.children as ElementContent[]).map(textOf).join(' ') : '';

const wordsIn = (element: Element): number =>
  textOf(element)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function paintOf(element: Element, said: Said, around: Colour): Colour {
  const { is, may, mayByTag } = said;
  const names = ['background', 'background-color', 'background-image'];
  if (names.some((name) => may.has(name) || mayByTag.has(name)) || (isLoose(is) && !is.has('background-color') && !is.has('background'))) return 'unknown';
  if (/url\(|gradient|var\(/.test(names.map((name) => is.get(name) ?? '').join(' '))) return 'unknown';
  const whole = is
    .get('background')
    ?.split(/\s+(?![^(]*\))/)
    .map(colourOf);
  const given = is.get('background-color') ?? (attribute(element, 'bgColor') || undefined);
  const colour = given === undefined ? (whole?.find((each) => each !== 'unknown') ?? (whole ? 'unknown' : 'clear')) : colourOf(given);
  return colour === 'clear' ? around : colour;
}

/** What makes letters without a colour of their own seen all the same. */
const OTHERWISE = ['text-shadow', '-webkit-text-fill-color', '-webkit-text-stroke', 'background-clip', '-webkit-background-clip', 'mix-blend-mode', 'filter'];

function lettersOf(element: Element, { is, may }: Said, around: Colour): Colour {
  if (may.has('color') || OTHERWISE.some((name) => is.has(name))) return 'unknown';
  const given = is.get('color') ?? (element.tagName === 'font' ? attribute(element, 'color') : element.tagName === 'body' ? attribute(element, 'text') : '');
  if (given === '' || /^(?:inherit|unset|currentcolor)$/.test(given)) return element.tagName === 'a' ? 'unknown' : around;
  return colourOf(given);
}

function sizeOf({ is, may }: Said, around: number): number {
  const given = is.get('font-size') ?? /(?:^|\s)([\d.]+(?:px|pt|r?em|%)?)(?:\s{0,2}\/|\s)/.exec(is.get('font') ?? '')?.[1];
  return given === undefined ? around : may.has('font-size') || may.has('font') ? PLAIN.size : sizeFrom(given, around);
}

const showingOf = (element: Element, said: Said, around: Showing): Showing => ({
  letters: lettersOf(element, said, around.letters),
  behind: paintOf(element, said, around.behind),
  size: sizeOf(said, around.size),
});

const isUnseen = ({ letters, behind, size }: Showing): boolean => size < SMALLEST || blends(letters, behind);

const hidden = (text: Text): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { hidden: true, dataUnseen: 'true' },
  children: [text],
  ...(text.position ? { position: text.position } : {}),
});

/** Whether a page takes style sheets from elsewhere: what they paint behind its words nobody knows. */
function takesSheets(page: Parent): boolean {
  return childrenOf(page).some(
    (child) => isElement(child) && ((child.tagName === 'link' && /stylesheet/i.test(attribute(child, 'rel'))) || takesSheets(child)),
  );
}

/**
 * Marks as hidden what a page shows to nobody: by a rule of a sheet or a style that takes it away, off the screen, in letters of no size or of the
 * colour behind them. What a page may come to show (a rule for a state, a class that a script sets) counts as shown, and where a browser alone
 * could tell, nothing is marked. `sheets` are those that do not stand in the page.
 */
export function withUnseen(page: Root, sheets: readonly string[] = []): Root {
  const inPage = sheetsIn(page);
  const saidOf = cascade([...inPage, ...sheets], saysUnseen);
  const paper: Colour = takesSheets(page) || inPage.some((css) => css.includes('@import')) ? 'unknown' : WHITE;
  const visit = (parent: Parent, around: readonly Parent[], showing: Showing): void => {
    const here = [...around, parent];
    parent.children = childrenOf(parent).map((child): ElementContent => {
      if (child.type === 'text') return isUnseen(showing) && child.value.trim() !== '' ? hidden(child) : child;
      if (!isElement(child) || SKIPPED.has(child.tagName)) return child;
      const said = saidOf(child, here);
      if (isGone(said) || (isOff(said) && wordsIn(child) >= ALOUD)) child.properties = { ...child.properties, hidden: true };
      visit(child, here, showingOf(child, said, showing));
      return child;
    });
  };
  visit(page, [], { letters: BLACK, behind: paper, size: PLAIN.size });
  return page;
}
