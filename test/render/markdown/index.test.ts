import type { Node, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { output } from '../outputs.js';
import { hostile, sample } from '../sample.js';

const tree = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const types = (root: Root) => {
  const seen = new Set<string>();
  visit(root, (node: Node) => {
    seen.add(node.type);
  });
  return seen;
};

describe('Markdown', () => {
  it('begins with the totals and outcomes', async () =>
    expect(await output(sample(), 'markdown')).toMatch(/^## 25 recommendations in the draft, 25 in the final\n\n\*\*1 dropped · 1 demoted, to be checked · /));
  it('has a table of what changed', async () =>
    expect(await output(sample(), 'markdown')).toContain('| **Reworded** | Recommendation 12 → 11 | deadline changed (by April 2027 → (none)); softened |'));
  it('shows changed words in a fence', async () =>
    expect(await output(sample(), 'markdown')).toContain('```\nCommissioners should [-not-] pay for visits by the minute.\n```'));
  it('lists the kept ones', async () => expect(await output(sample(), 'markdown')).toContain('**Kept** (10): Recommendation 1 · Recommendation 4 → 3 ·'));
  it('in brief is counts and table only', async () => expect(await output(sample(), 'markdown', { brief: true })).not.toContain('```'));
  it('shows narrative when asked for', async () =>
    expect(await output(sample(), 'markdown', { paragraphs: true })).toContain('The sector spends [-£11 billion-]{+£9 billion+} a year.'));
  it('says what it does not claim', async () => expect(await output(sample(), 'markdown')).toContain('not who changed them or why'));
});

describe('hostile texts make nothing of their own in Markdown', () => {
  const plain = async () => types(tree(await output(sample(), 'markdown', { paragraphs: true })));
  it.each([
    '![x](http://e.com/p.png)',
    '<img src=x onerror=alert(1)>',
    '```\n# x\n[l](http://e.com)',
    '~~~~\n# x',
    '| a | b |\n# h',
    '[l]: http://e.com',
    'http://e.com www.e.com jo@e.com',
    '$$x$$ [^1] \\`*x*`',
    '> quote',
    '1. one',
    '---',
    '=',
  ])('%j', async (text) => {
    const printed = await output(hostile(text), 'markdown', { paragraphs: true });
    expect([...types(tree(printed))].filter((type) => !['html', 'delete'].includes(type)).sort()).toEqual([...(await plain())].sort());
    expect(types(tree(printed)).has('html')).toBe(false);
  });
  it('mention nobody', async () => {
    const text: string[] = [];
    visit(tree(await output(hostile('@octocat and #1'), 'markdown')), 'text', ({ value }) => void text.push(value));
    expect(text.join('\n')).not.toMatch(/@\w|#\d/);
  });
});
