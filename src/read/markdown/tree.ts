import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Limits } from '../../types.js';
import { readSimply } from './fallback.js';
import { tamed } from './kramdown.js';
import { chunksOf, linesOf } from './lines.js';
import { mend } from './mend.js';
import { rewrite } from './rewrite.js';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** The tree with the kept nodes in place of what stood for them; undefined where remark took a stand-in for something else. */
function restored(root: Root, kept: ReadonlyMap<number, readonly RootContent[]>): RootContent[] | undefined {
  let found = 0;
  const children = root.children.flatMap((node): readonly RootContent[] => {
    const own = node.type === 'paragraph' ? kept.get(node.position?.start.line ?? 0) : undefined;
    if (own) found++;
    return own ?? [node];
  });
  return found === kept.size ? children : undefined;
}

function withRemark(lines: readonly string[], limits: Limits, fast: boolean): RootContent[] | undefined {
  const { lines: rest, kept } = rewrite(lines, limits, fast);
  const source = rest.join('\n');
  const children = restored(processor.parse(source), kept);
  return children && mend(children, { source, limits, parse: parseInner });
}

const parseInner = (source: string): RootContent[] => processor.parse(source).children;

function simply(lines: readonly string[]): RootContent[] {
  return chunksOf(lines, []).flatMap(readSimply);
}

/** The tree of a Markdown text. Lines count from 1 in it; columns and offsets mean nothing. Throws LimitError. */
export function markdownTree(text: string, limits: Limits): Root {
  const lines = tamed(linesOf(text));
  return { type: 'root', children: withRemark(lines, limits, true) ?? withRemark(lines, limits, false) ?? simply(lines) };
}
