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

/** Puts the lines of the document where nodes have those that remark saw. */
function relocate(nodes: readonly RootContent[], lineOf: readonly number[]): void {
  for (const node of nodes) {
    const position = node.position;
    if (position) {
      position.start.line = lineOf[position.start.line - 1] ?? position.start.line;
      position.end.line = lineOf[position.end.line - 1] ?? position.end.line;
    }
    if ('children' in node) relocate(node.children as RootContent[], lineOf);
  }
}

/** What remark makes of the lines, without the chunks it need not see; undefined where it took a stand-in for something else. Throws LimitError. */
export function remarkTree(lines: readonly string[], limits: Limits, fast: boolean): { children: RootContent[]; source: string } | undefined {
  const { lines: rest, lineOf, kept } = rewrite(lines, limits, fast);
  const source = rest.join('\n');
  const root = processor.parse(source);
  relocate(root.children, lineOf);
  const standing = new Map([...kept].map(([line, nodes]) => [lineOf[line - 1] as number, nodes]));
  const children = restored(root, standing);
  return children && { children, source };
}

const parseInner = (source: string): RootContent[] => processor.parse(source).children;

const simply = (lines: readonly string[]): RootContent[] => chunksOf(lines, []).flatMap(readSimply);

/** The tree of a Markdown text. Lines count from 1 in it; columns and offsets mean nothing. Throws LimitError. */
export function markdownTree(text: string, limits: Limits): Root {
  const lines = tamed(linesOf(text));
  const tree = remarkTree(lines, limits, true) ?? remarkTree(lines, limits, false);
  return { type: 'root', children: tree ? mend(tree.children, { source: tree.source, parse: parseInner }) : simply(lines) };
}
