import { expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/index.js';
import type { Letters, NodeData } from '../../../src/types.js';

const nodes = (body: string, css = '') =>
  readHtml(new TextEncoder().encode(`<html><head><style>${css}</style></head><body><p>The pier leaks in every storm.</p>${body}</body></html>`), {}).root
    .children;
const last = (body: string, css = '') => nodes(body, css).at(-1);
const letters = (body: string, css = ''): Letters | undefined => (last(body, css)?.data as NodeData | undefined)?.letters;
const isBold = (body: string, css = ''): boolean => {
  const node = last(body, css);
  return node?.type === 'paragraph' && node.children.every(({ type }) => type === 'strong');
};

test('sizes come from styles, rules, units and old elements, in pixels', () => {
  expect(letters('<p style="font-size: 15pt">Gates</p>')).toEqual({ size: 20 });
  expect(letters('<div class="a"><p class="b">Gates</p></div>', '.a {font-size: 20px} .a > .b {font-size: 150%}')).toEqual({ size: 30 });
  expect(letters('<p><font size="5">Gates</font></p>')).toEqual({ size: 24 });
  expect(letters('<p class="b">Gates</p>', '.b {font: bold 2em/1.4 Georgia}')).toEqual({ size: 32 });
});

test('the smallest letters give the size, and a line below counts where all of them have it', () => {
  expect(letters('<p>Gates <span style="font-size: 24px">and piers</span></p>')).toEqual({ size: 16 });
  expect(letters('<p><u>Gates</u> and <span style="text-decoration: underline">piers</span></p>')).toEqual({ size: 16 });
  expect(letters('<p><u>Gates</u> <span style="text-decoration: underline">and piers</span></p>')).toEqual({ size: 16, underlined: true });
});

test('bold comes from rules and styles; what they set plain is plain', () => {
  expect(isBold('<p class="t">Gates</p>', '@media screen { p.t { font-weight: 600 } }')).toBe(true);
  expect(isBold('<p class="fw-bold">Gates</p>')).toBe(true);
  expect(isBold('<b style="font-weight:normal"><p>Gates</p></b>')).toBe(false);
  expect(isBold('<p class="t">Gates</p>', '@media print { p.t { font-weight: 600 } }')).toBe(false);
});

test('of two rules the later one holds, and the own style over both', () => {
  const css = '#x {font-weight: bold} .t {font-weight: normal}';
  expect(isBold('<p id="x" class="t">Gates</p>', css)).toBe(false);
  expect(isBold('<p id="x" class="t" style="font-weight: bold">Gates</p>', css)).toBe(true);
});

test('a class named like a title says so', () => {
  expect(letters('<p class="MsoTitle">Gates</p>')).toEqual({ size: 16, titled: true });
  expect(letters('<p class="article-subtitle">Gates</p>')).toEqual({ size: 16, titled: true });
  expect(letters('<p class="untitled">Gates</p>')).toEqual({ size: 16 });
});
