import type { Comparison, Finding, Locator, Side } from '../../types.js';
import type { Box, Context, DrawAsk, Drawn } from '../messages.js';
import { WORDS } from '../words.js';
import { button, el } from './element.js';
import { type Place, placesOf } from './places.js';

/** Where the pages of a comparison come from. */
export interface Sources {
  readonly comparison: Comparison;
  /** draws a page of a side that has pages to draw; undefined where it has none */
  readonly draw: (ask: DrawAsk) => Promise<Drawn | undefined>;
  readonly context: (side: Side, locator: Locator) => Promise<Context>;
}

const SIDES: readonly Side[] = ['draft', 'final'];
/** Room above a marked passage, in dots. */
const ABOVE = 48;
/** Nothing is drawn finer, however fine the screen is. */
const FINEST = 2;

/** The pages behind the findings: each is drawn when it comes near the window. */
export function sheetsFor(sources: Sources): (finding: Finding) => HTMLElement {
  const shows = new WeakMap<Element, () => void>();
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        shows.get(target)?.();
      }
    },
    { rootMargin: '400px' },
  );
  return (finding) => {
    const sides = SIDES.map((side) => sheet(sources, side, placesOf(finding, side, sources.comparison), nameOf(finding)));
    for (const { box, show } of sides) {
      shows.set(box, show);
      watch.observe(box);
    }
    return el('div', { className: 'sheets' }, ...sides.map(({ box }) => box));
  };
}

/** What tells the pages of one finding from those of another. */
function nameOf({ draft, final, fingerprint }: Finding): string {
  const [unit] = [...draft, ...final];
  return `${unit?.cite ?? ''} ${fingerprint}`;
}

interface Sheet {
  readonly box: HTMLElement;
  readonly show: () => void;
}

/** One side: the page with the passage, or the text around it. */
function sheet(sources: Sources, side: Side, places: readonly Place[], named: string): Sheet {
  const [first] = places;
  const words = el('span', { className: 'where' });
  const bar = el('div', { className: 'sheetbar' }, el('strong', {}, WORDS[side]), words);
  const view = el('div', { className: 'view', tabIndex: 0, attributes_: { role: 'region', 'aria-label': `${WORDS[side]}, ${named}` } });
  const box = el('figure', { className: `sheet ${side}` }, bar, view);
  if (!first) {
    view.replaceChildren(el('p', { className: 'hint' }, WORDS.nowhere));
    return { box, show: () => undefined };
  }
  const { pages = 0 } = sources.comparison[side];
  if (first.locator.page === undefined || pages === 0) return { box, show: () => void showContext(sources, side, first, view, words) };
  const drawing = { sources, side, places, view, words, pages, box, page: first.locator.page };
  const turn = (by: number) => {
    drawing.page = Math.min(pages, Math.max(1, drawing.page + by));
    void showPage(drawing);
  };
  bar.append(
    turner('‹', WORDS.previous, side, () => turn(-1)),
    turner('›', WORDS.next, side, () => turn(1)),
    larger(drawing),
  );
  return { box, show: () => void showPage(drawing) };
}

function turner(sign: string, words: string, side: Side, does: () => void): HTMLButtonElement {
  const made = button(sign, does, 'small');
  made.title = words;
  made.setAttribute('aria-label', `${words} (${WORDS[side]})`);
  return made;
}

interface Drawing {
  readonly sources: Sources;
  readonly side: Side;
  readonly places: readonly Place[];
  readonly view: HTMLElement;
  readonly words: HTMLElement;
  readonly box: HTMLElement;
  readonly pages: number;
  page: number;
}

function larger(drawing: Drawing): HTMLButtonElement {
  const made = button(
    WORDS.larger,
    () => {
      const large = drawing.box.classList.toggle('large');
      made.textContent = large ? WORDS.smaller : WORDS.larger;
      void showPage(drawing);
    },
    'small',
  );
  return made;
}

/** What is told of a place beside its page. */
function told({ kind, alike }: Place): string {
  if (kind === 'own') return '';
  const share = alike === undefined ? '' : `, ${Math.round(alike * 100)} % alike`;
  return ` · ${{ nearest: WORDS.nearest, carried: WORDS.carried, nearby: WORDS.nearby }[kind]}${share}`;
}

/** The places on a page; those that begin on the page before may go on on it. */
const placesOn = (places: readonly Place[], page: number) =>
  places.filter(({ locator }) => page >= (locator.page ?? 0) && page <= (locator.endPage ?? locator.page ?? 0));

async function showPage(drawing: Drawing): Promise<void> {
  const { sources, side, places, view, words, page, pages } = drawing;
  const here = placesOn(places, page);
  words.textContent = `${WORDS.page(String(page), pages)}${here[0] ? told(here[0]) : ''}`;
  view.classList.add('busy');
  const width = Math.round(Math.max(200, view.clientWidth) * Math.min(FINEST, devicePixelRatio));
  try {
    const drawn = await sources.draw({ side, page, width, marked: here.flatMap(({ texts }) => texts) });
    if (page !== drawing.page) return;
    if (drawn) put(view, drawn, { side, page, kind: here[0]?.kind ?? 'own' });
    else if (places[0]) await showContext(sources, side, places[0], view, words);
  } catch {
    view.replaceChildren(el('p', { className: 'hint' }, WORDS.undrawn));
  } finally {
    view.classList.remove('busy');
  }
}

function put(
  view: HTMLElement,
  { picture, boxes }: Drawn,
  { side, page, kind }: { readonly side: Side; readonly page: number; readonly kind: Place['kind'] },
): void {
  const canvas = el('canvas', { width: picture.width, height: picture.height, attributes_: { role: 'img', 'aria-label': WORDS.sheet(WORDS[side], page) } });
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  const paper = el('div', { className: 'paper' }, canvas, ...boxes.map((box) => markOf(box, kind)));
  view.replaceChildren(paper);
  const [top] = boxes;
  view.scrollTop = top ? Math.max(0, top.top * canvas.clientHeight - ABOVE) : 0;
}

function markOf({ left, top, width, height }: Box, kind: Place['kind']): HTMLElement {
  const mark = el('div', { className: `mark ${kind}` });
  Object.assign(mark.style, { left: `${left * 100}%`, top: `${top * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` });
  return mark;
}

/** The text around a passage, for documents that have no pages of their own. */
async function showContext(sources: Sources, side: Side, place: Place, view: HTMLElement, words: HTMLElement): Promise<void> {
  words.textContent = told(place).replace(' · ', '');
  const { blocks } = await sources.context(side, place.locator);
  const texts = blocks.map(({ text, label, type, here }) => {
    const whole = label === undefined ? text : `${label} ${text}`;
    return el('p', { className: type === 'heading' ? 'heading' : '' }, here && place.kind !== 'nearby' ? el('mark', { className: place.kind }, whole) : whole);
  });
  view.replaceChildren(el('div', { className: 'context' }, ...texts));
  const mark = view.querySelector<HTMLElement>('mark');
  view.scrollTop = mark ? Math.max(0, mark.offsetTop - ABOVE) : 0;
}
