import type { Element } from './elements.js';
import type { Line } from './lines.js';

interface Tagged {
  readonly element: Element;
  readonly lines: readonly Line[];
}

/** Letters and lines: what is longer is a statement set in bold. */
const MOST = { letters: 120, lines: 2 };
/** Fewer are items that happen to have a paragraph of their own. */
const LEAST = 3;
const NUMBER = /^(\d{1,3})[.)]?\s+(?=\p{L})/u;
const SENTENCE = /[.;:!?,]["”’)\]]*$/u;
/** The share of titles that may end as sentences do: where more do, the items are statements. */
const SENTENCES = 0.2;

/**
 * Numbered titles that a program tagged as items of a list: bold lines that count on, each over plain text that is no item. Gives the level of
 * each as a heading, one below the heading over it.
 */
export function titledItems(tagged: readonly Tagged[]): Map<Tagged, number> {
  const levels = new Map<Tagged, number>();
  for (const series of seriesOf(tagged)) {
    if (series.length < LEAST || series.filter(({ each }) => SENTENCE.test(textOf(each))).length > SENTENCES * series.length) continue;
    const level = Math.min(6, 1 + Math.max(...series.map(({ over }) => over)));
    for (const { each } of series) levels.set(each, level);
  }
  return levels;
}

interface Title {
  readonly each: Tagged;
  readonly number: number;
  /** the level of the heading it stands under */
  readonly over: number;
}

function seriesOf(tagged: readonly Tagged[]): Title[][] {
  const series: Title[][] = [];
  let over = 0;
  for (const [at, each] of tagged.entries()) {
    if (each.element.kind === 'heading') over = each.element.level || 2;
    const number = isTitle(each, tagged[at + 1]) ? numberOf(each) : undefined;
    if (number === undefined) continue;
    const open = series.at(-1);
    if (open?.at(-1)?.number === number - 1) open.push({ each, number, over });
    else series.push([{ each, number, over }]);
  }
  return series;
}

function isTitle({ element, lines }: Tagged, next: Tagged | undefined): boolean {
  if (element.kind !== 'listItem' || !element.first || lines.length > MOST.lines || !lines.every(({ bold }) => bold)) return false;
  return textOf({ lines }).length <= MOST.letters && next?.element.kind === 'paragraph' && next.lines[0]?.bold === false;
}

const textOf = ({ lines }: Pick<Tagged, 'lines'>): string => lines.map((line) => line.text).join(' ');

const numberOf = ({ lines: [first] }: Tagged): number | undefined => {
  const number = NUMBER.exec(first?.text ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
};
