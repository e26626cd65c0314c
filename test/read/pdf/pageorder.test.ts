import { describe, expect, it } from 'vitest';
import type { Element } from '../../../src/read/pdf/elements.js';
import { inPageOrder } from '../../../src/read/pdf/pageorder.js';
import { run } from './runs.js';

const at = (kind: Element['kind'], text: string, x: number, y: number, more: Partial<Element> = {}): Element => ({
  kind,
  level: kind === 'heading' ? 1 : 0,
  depth: 0,
  first: true,
  boxed: false,
  runs: [run(text, x, y)],
  ...more,
});
const order = (...elements: Element[]): string =>
  inPageOrder(elements)
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' > ');

describe('inPageOrder', () => {
  it('reads the title of a page that is tagged last before its text', () =>
    expect(order(at('paragraph', 'Wards are full.', 60, 600), at('heading', 'Wards of the north', 60, 700))).toBe('Wards of the north > Wards are full.'));
  it('reads the words that lead to a list before its items, in their order', () =>
    expect(
      order(
        at('listItem', 'a. open a ward', 60, 600),
        at('listItem', 'b. hire nurses', 60, 580),
        at('paragraph', 'The board has met.', 60, 680),
        at('paragraph', 'It shall:', 60, 640),
      ),
    ).toBe('The board has met. > It shall: > a. open a ward > b. hire nurses'));
  it('reads the caption over a table that is tagged behind it', () => {
    const row = (text: string, y: number) => at('row', text, 60, y, { table: 1 });
    expect(order(row('Ward Beds', 600), row('North 12', 580), at('caption', 'Beds by ward', 60, 640))).toBe('Beds by ward > Ward Beds > North 12');
  });
  it('reads heads in the margin each before the text that it stands beside', () =>
    expect(
      order(
        at('paragraph', 'The board met.', 200, 700),
        at('paragraph', 'We advise more beds.', 200, 600),
        at('paragraph', 'The board agrees.', 200, 500),
        at('heading', 'Advice', 60, 600),
        at('heading', 'Comments', 60, 500),
      ),
    ).toBe('The board met. > Advice > We advise more beds. > Comments > The board agrees.'));
  it.each([
    ['a number at the foot', 20],
    ['a note below the text', 80],
    ['a source under its table', 300],
  ])('takes a head in the margin along before %s that is tagged first', (foot, y) =>
    expect(
      order(
        at('paragraph', foot, 210, y),
        at('paragraph', 'The board met.', 200, 700),
        at('heading', 'Advice', 60, 600),
        at('paragraph', 'We advise more beds.', 200, 600),
      ),
    ).toBe(`The board met. > Advice > We advise more beds. > ${foot}`),
  );

  describe('leaves alone', () => {
    it('a heading in the margin with a text of its own below it', () =>
      expect(
        order(
          at('heading', 'Advice', 200, 700),
          at('paragraph', 'We advise more beds.', 200, 600),
          at('heading', 'Background', 60, 600),
          at('paragraph', 'Beds are few.', 60, 560),
        ),
      ).toBe('Advice > We advise more beds. > Background > Beds are few.'));
    it('two columns', () => {
      const columns = [
        at('paragraph', 'left one', 60, 700),
        at('paragraph', 'left two', 60, 600),
        at('heading', 'Right', 320, 700),
        at('paragraph', 'right one', 320, 650),
      ];
      expect(order(...columns)).toBe('left one > left two > Right > right one');
    });
    it('a head beside text that it is not level with', () =>
      expect(order(at('paragraph', 'Long text.', 200, 700), at('heading', 'Margin', 60, 640))).toBe('Long text. > Margin'));
    it('a note at the foot behind its paragraph', () =>
      expect(order(at('paragraph', 'One.', 60, 700), at('note', '1 See two.', 60, 60), at('paragraph', 'Two.', 60, 600))).toBe('One. > 1 See two. > Two.'));
    it('words set upright', () =>
      expect(order(at('paragraph', 'Text.', 60, 600), { ...at('paragraph', 'Draft', 60, 700), runs: [run('Draft', 60, 700, { angle: 90 })] })).toBe(
        'Text. > Draft',
      ));
  });
});
