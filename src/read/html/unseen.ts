import type { Element, ElementContent, Root, Text } from 'hast';
import { cascade, type Said } from './cascade.js';
import { BLACK, blends, type Colour, colourOf, WHITE } from './colours.js';
import { SKIPPED } from './elements.js';
import { attribute, childrenOf, isElement, type Parent } from './nodes.js';
import { paintingSelectors, rulesBy } from './sheet.js';
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
  /display|visibility|opacity|colou?r|background|font|text-indent|clip|position|height|transform|margin|animation|transition|grid/i.test(style);

const zero = (value: string | undefined): boolean => value !== undefined && /^(?:0?\.0+|0+)(?:[a-z]{1,4}|%)?$|^1px$/.test(value);
const faint = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) < 0.05;
const far = (value: string | undefined): boolean =>
  value !== undefined && /px|r?em|pt/.test(value) && sizeFrom(value.replace(/^-/, ''), PLAIN.size) * -1 <= FAR && value.startsWith('-');

/** Ways to take an element out of the page, each with the name and the values that bring it back. */
const WAYS: readonly { readonly name: string; readonly hides: (is: ReadonlyMap<string, string>) => boolean; readonly shows: RegExp }[] = [
  { name: 'display', hides: (is) => is.get('display') === 'none', shows: /^(?!none)/ },
  { name: 'opacity', hides: (is) => faint(is.get('opacity')), shows: /^(?:1|0?\.[1-9]|[1-9]\d?%|100%)/ },
  { name: 'transform', hides: (is) => /scale[xy]?\(\s{0,4}0(?:\s{0,4},\s{0,4}0)?\s{0,4}\)/.test(is.get('transform') ?? ''), shows: /^/ },
  { name: 'max-height', hides: (is) => cutOff(is, 'max-height'), shows: /^(?!0(?:px)?$)/ },
  { name: 'height', hides: (is) => cutOff(is, 'height'), shows: /^(?!0(?:px)?$)/ },
];

const cutOff = (is: ReadonlyMap<string, string>, side: string): boolean =>
  zero(is.get(side)) && /hidden|clip/.test(`${is.get('overflow') ?? ''} ${is.get('overflow-y') ?? ''}`);

const isLoose = (is: ReadonlyMap<string, string>): boolean => /absolute|fixed/.test(is.get('position') ?? '');

/** Whether an element stands off the screen, or is cut down to nothing. */
function isOff(said: Said): boolean {
  const { is, may } = said;
  const back = isMoving(said) || ['left', 'top', 'right', 'bottom', 'position', 'transform'].some((name) => may.has(name));
  const moved = isLoose(is) && !back && ['left', 'top', 'right', 'bottom'].some((side) => far(is.get(side)));
  const clipped =
    (isLoose(is) && /^rect\((?:\s{0,2}[01](?:px)?[\s,]{0,3}){4}\)/.test(is.get('clip') ?? '')) || /^inset\((?:[5-9]\d|100)%/.test(is.get('clip-path') ?? '');
  return moved || clipped || far(is.get('text-indent')) || far(is.get('margin-left'));
}

const MOTION = /^(?:-webkit-)?(?:animation|transition)/;

/** Whether an element moves from one look to another, or may: what it looks like in the end its rules do not say. */
const isMoving = ({ is, may }: Said): boolean => [is, may].some((values) => [...values.keys()].some((name) => MOTION.test(name)));

/** The values of a name that a state of the page may bring about. */
const possible = ({ may, mayByTag, inState }: Said, name: string): readonly string[] => [
  ...(may.get(name) ?? []),
  ...(mayByTag.get(name) ?? []),
  ...inState(name),
];

/** Whether the page takes an element away and nothing on it may bring it back. */
const isGone = (said: Said): boolean =>
  !isMoving(said) && WAYS.some(({ name, hides, shows }) => hides(said.is) && !possible(said, name).some((value) => shows.test(value)));

/** Whether `visibility` takes an element away. */
const isInvisible = (said: Said): boolean =>
  /^(?:hidden|collapse)$/.test(said.is.get('visibility') ?? '') &&
  !isMoving(said) &&
  !possible(said, 'visibility').some((value) => value.startsWith('visible'));

/** Whether an element, or something in it, is visible, or may be, though what is around it is not. */
const isBack = (said: Said): boolean => [said.is.get('visibility') ?? '', ...possible(said, 'visibility')].some((value) => /^(?:visible|initial)/.test(value));

const textOf = (node: Parent | ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? (node.children as ElementContent[]).map(textOf).join(' ') : '';

const wordsIn = (element: Element): number =>
  textOf(element)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function paintOf(element: Element, said: Said, around: Colour): Colour {
  const { is, may, mayByTag } = said;
  const names = ['background', 'background-color', 'background-image'];
  const order = [...is.keys()];
  const since = (name: string): boolean => order.indexOf(name) > order.indexOf('background');
  if (names.some((name) => may.has(name) || mayByTag.has(name)) || (isLoose(is) && !is.has('background-color') && !is.has('background'))) return 'unknown';
  if (/url\(|gradient|var\(/.test(names.map((name) => (name === 'background' || since(name) ? (is.get(name) ?? '') : '')).join(' '))) return 'unknown';
  const whole = is
    .get('background')
    ?.split(/\s+(?![^(]*\))/)
    .map(colourOf);
  const longhand = since('background-color') ? is.get('background-color') : undefined;
  const given = longhand ?? (is.has('background') ? undefined : attribute(element, 'bgColor') || undefined);
  const colour = given === undefined ? (whole?.find((each) => each !== 'unknown') ?? (whole ? 'unknown' : 'clear')) : colourOf(given);
  return colour === 'clear' ? around : colour;
}

/** What makes letters without a colour of their own seen all the same. */
const OTHERWISE = ['text-shadow', '-webkit-text-fill-color', '-webkit-text-stroke', 'background-clip', '-webkit-background-clip', 'mix-blend-mode', 'filter'];

function lettersOf(element: Element, said: Said, around: Colour): Colour {
  const { is, may } = said;
  if (may.has('color') || isMoving(said) || OTHERWISE.some((name) => is.has(name))) return 'unknown';
  const given = is.get('color') ?? (element.tagName === 'font' ? attribute(element, 'color') : element.tagName === 'body' ? attribute(element, 'text') : '');
  if (given === '' || /^(?:inherit|unset|currentcolor)$/.test(given)) return element.tagName === 'a' ? 'unknown' : around;
  return colourOf(given);
}

/** Sizes that can be told without a browser. */
const TOLD = /^(?:\d{0,4}(?:\.\d{1,6})?(?:px|pt|pc|in|cm|mm|rem|em|%)|0[a-z]{0,4}|(?:xx?-)?(?:small|large)|medium|larger|smaller)$/;
const AS_AROUND = /^(?:inherit|unset)$/;
const SIZES = ['font-size', 'font'];

/** The size that wins, in words of `font-size`. */
function sizeSaid({ is }: Said): string | undefined {
  const order = [...is.keys()];
  const font = is.get('font');
  if (font === undefined || order.indexOf('font-size') > order.indexOf('font')) return is.get('font-size');
  return AS_AROUND.test(font) ? 'inherit' : (/(?:^|\s)([\d.]+(?:px|pt|r?em|%)?)(?:\s{0,2}\/|\s)/.exec(font)?.[1] ?? 'medium');
}

function sizeOf(said: Said, around: number, scripted: boolean): number {
  const given = sizeSaid(said);
  const size = given === undefined || AS_AROUND.test(given) ? around : TOLD.test(given) ? sizeFrom(given, around) : PLAIN.size;
  if (size >= SMALLEST && !SIZES.some((name) => said.may.has(name))) return size;
  const bySheet = given !== undefined && !SIZES.some((name) => said.own.has(name));
  return isMoving(said) || (scripted && bySheet) || SIZES.some((name) => possible(said, name).length > 0) ? PLAIN.size : size;
}

const isUnseen = ({ letters, behind, size }: Showing): boolean => size < SMALLEST || blends(letters, behind);

const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'svg', 'video', 'canvas', 'object', 'iframe', 'embed']);

/** Whether an element is a picture, or holds pictures and no words. */
function isPicture(node: ElementContent): boolean {
  if (!isElement(node)) return false;
  if (PICTURES.has(node.tagName)) return true;
  const inside = node.children.filter((each) => each.type === 'element' || (each.type === 'text' && each.value.trim() !== ''));
  return inside.length > 0 && inside.every(isPicture);
}

const PLACED = /absolute|fixed|sticky/;
const CELL = /^grid-(?:area|row|column)/;

/** Whether an element may lie under or over those beside it. */
const isPlaced = (said: Said): boolean =>
  PLACED.test([said.is.get('position') ?? '', ...(said.may.get('position') ?? [])].join(' ')) ||
  [said.is, said.may].some((values) => [...values.keys()].some((name) => CELL.test(name)));

const isGrid = (said: Said | undefined): boolean =>
  said !== undefined && [said.is.get('display') ?? '', ...(said.may.get('display') ?? [])].some((value) => value.includes('grid'));

const WHOLE: ReadonlySet<string> = new Set(['html', 'body']);

/** Whether something in a parent may lie under its words, or over those beside it. */
function isCovered(parent: Parent, own: Said | undefined, inside: ReadonlyMap<ElementContent, Said>): boolean {
  if (parent.type !== 'element' || WHOLE.has(parent.tagName)) return false;
  return isGrid(own) || [...inside].some(([child, said]) => isPicture(child) || isPlaced(said));
}

const VISIBILITY = /visibility\s{0,4}:\s{0,4}hidden/gi;
const without = (values: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> => new Map([...values].filter(([each]) => each !== name));

/** Kinds of script elements that are data. */
const DATA = /json|text\/(?:plain|html|template)|importmap|speculationrules/i;

/** Whether a script runs on a page: it may bring back what sheets take away. */
function isScripted(page: Parent): boolean {
  return childrenOf(page).some((child) => {
    if (!isElement(child)) return false;
    const runs = child.tagName === 'script' && !DATA.test(attribute(child, 'type')) && (attribute(child, 'src') !== '' || textOf(child).trim() !== '');
    return runs || Object.keys(child.properties).some((name) => /^on[a-z]/i.test(name)) || isScripted(child);
  });
}

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
  const all = [...inPage, ...sheets];
  const saidOf = cascade(all, saysUnseen);
  const painting = rulesBy(all.flatMap(paintingSelectors).map((selector) => ({ selector, body: '' })));
  const scripted = isScripted(page);
  const paper: Colour = takesSheets(page) || inPage.some((css) => css.includes('@import')) ? 'unknown' : WHITE;
  const showingOf = (element: Element, here: readonly Parent[], said: Said, around: Showing): Showing => ({
    letters: lettersOf(element, said, around.letters),
    behind: painting(element, here).length > 0 ? 'unknown' : paintOf(element, said, around.behind),
    size: sizeOf(said, around.size, scripted),
  });
  const saidIn = (parent: Parent, here: readonly Parent[]): ReadonlyMap<ElementContent, Said> =>
    new Map(childrenOf(parent).flatMap((child) => (isElement(child) ? [[child, saidOf(child, here)] as const] : [])));
  const holdsBack = (parent: Parent, here: readonly Parent[]): boolean =>
    childrenOf(parent).some((child) => isElement(child) && (isBack(saidOf(child, here)) || holdsBack(child, [...here, child])));
  /** What is said of an element, without what takes it away where something in it is visible again. */
  const giveBack = (element: Element, said: Said, here: readonly Parent[]): Said => {
    if (!said.is.has('visibility') || !holdsBack(element, [...here, element])) return said;
    if (said.own.has('visibility')) element.properties = { ...element.properties, style: attribute(element, 'style').replace(VISIBILITY, '') };
    return { ...said, is: without(said.is, 'visibility') };
  };
  const takesAway = (element: Element, said: Said): boolean => (!scripted && (isGone(said) || isInvisible(said))) || (isOff(said) && wordsIn(element) >= ALOUD);
  const visit = (parent: Parent, around: readonly Parent[], outer: Showing, own?: Said): void => {
    const here = [...around, parent];
    const saids = saidIn(parent, here);
    const showing: Showing = isCovered(parent, own, saids) ? { ...outer, behind: 'unknown' } : outer;
    parent.children = childrenOf(parent).map((child): ElementContent => {
      if (child.type === 'text') return isUnseen(showing) && child.value.trim() !== '' ? hidden(child) : child;
      const said = saids.get(child);
      if (!isElement(child) || !said || SKIPPED.has(child.tagName)) return child;
      if (takesAway(child, giveBack(child, said, here))) child.properties = { ...child.properties, hidden: true };
      visit(child, here, showingOf(child, here, said, showing), said);
      return child;
    });
  };
  visit(page, [], { letters: BLACK, behind: paper, size: PLAIN.size });
  return page;
}
