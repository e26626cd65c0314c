import { expect, test } from 'vitest';
import { movedTrait } from '../../../src/judge/traits/place.js';
import type { Locator, Paired, Recommendation } from '../../../src/types.js';

const moved = (before: Locator, after: Locator) => movedTrait({ draft: [], final: [], moved: { before, after } } as unknown as Paired<Recommendation>)[0];

test.each<[string, Locator, string]>([
  ['the page of a PDF as it prints it', { block: 3, page: 26, pageLabel: '24' }, 'p. 24'],
  ['the page of a word processor, which is that of another machine', { block: 3, page: 5, paragraph: 40 }, 'about p. 5'],
  ['a paragraph where no pages are saved', { block: 3, paragraph: 40 }, 'paragraph 40'],
  ['a line', { block: 3, line: 12 }, 'line 12'],
])('a move names %s', (_what, before, place) => expect(moved(before, { block: 0, line: 1 })).toMatchObject({ from: place, to: 'line 1' }));
