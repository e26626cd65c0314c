import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { rewrite } from '../../../src/read/markdown/rewrite.js';
import { remarkTree } from '../../../src/read/markdown/tree.js';

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter, ['yaml', 'toml']);

/** Nodes with their first and last lines only: columns and offsets are not promised. */
function bare(nodes: readonly RootContent[]): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'column' || key === 'offset' ? undefined : value)));
}

const word = fc.constantFrom(
  'gate',
  '**Open**',
  '**Open the gate:**',
  '**a',
  'b**',
  '#',
  'Open',
  'the',
  'lock,',
  'river.',
  'is',
  '3',
  "keeper's",
  '“so”',
  'café',
  'a:',
  'x',
);
const special = fc.constantFrom(
  ...['*', '**', '_', '`', '[', ']', '](u)', '<b>', '&amp;', '|', '~~', '\\', '@', 'www.a.b', 'http://a.b', '[^1]', '[ref]', '!', '#', '  ', 'a@b.c'],
);
const opener = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '# ',
    '> ',
    '    ',
    '  ',
    '\t',
    '---',
    '===',
    '```',
    '~~~',
    '| a | b |',
    '|-|-|',
    '<div>',
    '</div>',
    '<!--',
    '-->',
  ],
  ...['[ref]: u', '[^1]: note', '<script>', '</script>', '***', ':-', '<?', '- [ ] ', '  - ', '   1. ', '>> ', '  ```', ' ~~~'],
);
const line = fc
  .tuple(
    opener,
    fc.array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: special }), { minLength: 0, maxLength: 6 }),
    fc.constantFrom('', '', '', ' ', '  ', '\\'),
  )
  .map(([start, words, end]) => start + words.join(' ') + end);
const document = fc.array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 2, arbitrary: fc.constant('') }), { maxLength: 25 });

test('taking plain paragraphs away from remark changes nothing', () => {
  fc.assert(
    fc.property(document, (lines) => {
      const expected = (processor.parse(lines.join('\n')) as Root).children;
      const actual = remarkTree(lines, DEFAULT_LIMITS) ?? remarkTree(lines, DEFAULT_LIMITS, { fast: false });
      expect(bare(actual?.children ?? [])).toEqual(bare(expected));
    }),
    { numRuns: 3_000 },
  );
});

test('cutting a document into segments changes nothing where it defines nothing', () => {
  fc.assert(
    fc.property(document, (all) => {
      // after a rule in the first line remark-frontmatter misreads an empty quotation; a cut mends that
      const lines = ['Gates', '', ...all].filter((line) => !line.includes(']:'));
      const expected = (processor.parse(lines.join('\n')) as Root).children;
      const options = { fast: false, size: 1 };
      expect(bare(remarkTree(lines, DEFAULT_LIMITS, options)?.children ?? [])).toEqual(bare(expected));
    }),
    { numRuns: 2_000 },
  );
});

test('references reach definitions in other segments', () => {
  const lines = ['See [them][gates] and this.[^a]', '', 'Plain', '', '[gates]: https://example.org', '', '[^a]: Note'];
  const [first] = remarkTree(lines, DEFAULT_LIMITS, { size: 1 })?.children ?? [];
  expect((first as { children: { type: string }[] }).children.map(({ type }) => type)).toEqual(['text', 'linkReference', 'text', 'footnoteReference']);
});

test('most of a plain document never reaches remark', () => {
  const { lines } = rewrite(['# Title', '', 'One.', '', '**Two:** goes on.', '', '- item'], DEFAULT_LIMITS, true);
  expect(lines).toEqual(['x', '', '- item']);
});
