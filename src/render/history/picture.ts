import { html, join } from '../../text/safe.js';
import type { History, LifeLine } from '../../types.js';
import { type Html, page } from '../html/markup.js';
import { anchorOf, MARKS, type Mark, marksIn, marksOf } from './view.js';
import { lineName } from './words.js';

/** Between two versions, and the height of a line. */
const WIDE = 52;
const HIGH = 30;
const MIDDLE = HIGH / 2;
/** A letter stands in a disc of this radius; where nothing changed there is a dot. */
const DISC = 10;
const DOT = 4;

/** Marks that are told by a dot. */
const PLAIN: ReadonlySet<Mark> = new Set(['first', 'kept'] as const);

const x = (at: number): number => at * WIDE + WIDE / 2;

/** Life lines as a picture: a row for each, a stop for each version, a letter where something happened, which leads to the words that changed. */
export function picture({ versions }: History, shown: readonly LifeLine[]): Html {
  const wide = versions.length * WIDE;
  const numbers = versions.map(({ version }, at) => page`<text x="${x(at)}" y="${MIDDLE + 4}" text-anchor="middle">${version}</text>`);
  return page`<figure class="lives"><div class="scroll" tabindex="0" role="region" aria-label="Life lines over ${versions.length} versions">
<div class="life heads"><span class="soft">Version</span><svg width="${wide}" height="${HIGH}" viewBox="0 0 ${wide} ${HIGH}" aria-hidden="true">${numbers}</svg></div>
${shown.map((line) => life(line, wide))}</div>
<figcaption>${join(
    marksIn(shown).map((mark) => page`<span class="key ${html(mark)}"><b aria-hidden="true">${html(MARKS[mark].letter)}</b> ${html(MARKS[mark].means)}</span>`),
    ' ',
  )}</figcaption></figure>
`;
}

function life(line: LifeLine, wide: number): Html {
  const marks = marksOf(line);
  const name = `${line.unit === 'item' ? 'item ' : ''}${lineName(line)}`;
  const open = line.certainty === 'clear' ? page`` : page` <span class="badge doubt">to be checked</span>`;
  return page`<div class="life"><span class="name">${html(name)}${open}</span><svg width="${wide}" height="${HIGH}" viewBox="0 0 ${wide} ${HIGH}" role="group" aria-label="${html(name)}">${marks.map((_, at) => way(line, at))}${marks.map((mark, at) => stop(line, mark, at))}</svg></div>
`;
}

/** The way into a version: a line where the words go on, a broken one where they end or come back. */
function way({ versions, steps }: LifeLine, at: number): Html {
  const step = steps[at - 1];
  if (!step || step.outcome === 'absent') return page``;
  const [before, after] = [versions[step.from - 1], versions[at]];
  const kind = before && after && step.from === at ? 'on' : 'off';
  return before ? page`<path class="${html(kind)}" d="M${x(step.from - 1)} ${MIDDLE}H${x(at)}"/>` : page``;
}

function stop(line: LifeLine, mark: Mark, at: number): Html {
  if (mark === 'absent') return page``;
  const says = html(`version ${at + 1}: ${MARKS[mark].means}`);
  if (PLAIN.has(mark))
    return page`<circle class="${html(mark)}" cx="${x(at)}" cy="${MIDDLE}" r="${mark === 'first' ? DOT + 1 : DOT}"><title>${says}</title></circle>`;
  return page`<a class="${html(mark)}" href="#${anchorOf(line, at)}" aria-label="${says}"><circle cx="${x(at)}" cy="${MIDDLE}" r="${DISC}"/><text x="${x(at)}" y="${MIDDLE + 4}" text-anchor="middle">${html(MARKS[mark].letter)}</text></a>`;
}
