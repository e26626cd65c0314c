import type { Macro, Node, Root } from '@unified-latex/unified-latex-types';
import { expandUnicodeLigatures } from '@unified-latex/unified-latex-util-ligatures';
import { expandMacrosExcludingDefinitions, listNewcommands } from '@unified-latex/unified-latex-util-macros';
import { getParser } from '@unified-latex/unified-latex-util-parse';
import { printRaw } from '@unified-latex/unified-latex-util-print-raw';
import type { PhrasingContent } from 'mdast';
import type { Document, ReadOptions } from '../../../types.js';
import { included } from '../../included.js';
import { checkLimit, limitsOf } from '../../limits.js';
import { decodeText } from '../../text/encoded.js';
import { heading, isBlank, sourceDocument } from '../nodes.js';
import { phrasing } from './inline.js';
import { AMPERSAND, ENVIRONMENTS, PROTECTED, SIGNATURES } from './knowledge.js';
import { type Theorems, Walk } from './walk.js';

const INCLUDES = /\\(?:input|include|subfile)\s{0,4}\{([^{}\n]{1,400})\}/g;
const THEOREM = /\\(?:newtheorem|declaretheorem)\*?\s{0,4}\{([A-Za-z*]{1,60})\}\s{0,4}(?:\[[^\]\n]{0,60}\])?\s{0,4}\{([^{}\n]{1,80})\}/g;
/** A comment: "%" that no backslash protects. */
const COMMENT = /(?<!\\)%[^\n]*/g;

/** Signs that a backslash protects are those signs: as commands they would swallow the space behind them. */
function unprotect(nodes: readonly Node[]): Node[] {
  return nodes.map((node): Node => {
    if (node.type === 'macro' && PROTECTED.has(node.content)) return { type: 'string', content: node.content === '&' ? AMPERSAND : node.content };
    const args = 'args' in node ? node.args : undefined;
    const inside = { ...node, ...(args ? { args: args.map((argument) => ({ ...argument, content: unprotect(argument.content) })) } : {}) };
    return Array.isArray((inside as { content?: unknown }).content)
      ? ({ ...inside, content: unprotect((inside as { content: Node[] }).content) } as Node)
      : (inside as Node);
  });
}

const theoremsIn = (source: string): Theorems => new Map([...source.matchAll(THEOREM)].map(([, name, title]) => [name as string, (title as string).trim()]));

function bodyOf(root: Root): readonly Node[] {
  const document = root.content.find((node) => node.type === 'environment' && node.env === 'document');
  return document?.type === 'environment' ? document.content : root.content;
}

const signed = (signatures: Iterable<readonly [string, string]>) => Object.fromEntries([...signatures].map(([name, signature]) => [name, { signature }]));

/** The author's own commands: \newcommand{\board}{National Board}. */
const commandsIn = (source: string) => listNewcommands(getParser().parse(source)).map((command) => ({ ...command, body: command.body.map(unplaced) }));

/** What a command stands for is printed where it is used, not where it was made. */
function unplaced(node: Node): Node {
  const { position: _position, ...bare } = node;
  return Array.isArray((bare as { content?: unknown }).content)
    ? ({ ...bare, content: (bare as { content: Node[] }).content.map(unplaced) } as Node)
    : (bare as Node);
}

/** The tree of a source with the author's own commands put in place. */
function treeOf(source: string, theorems: Theorems): Root {
  const commands = /\\(?:(?:re)?newcommand|providecommand|NewDocumentCommand)/.test(source) ? commandsIn(source) : [];
  const macros = signed([
    ...Object.entries(SIGNATURES),
    ...commands.filter(({ signature }) => signature !== '').map(({ name, signature }) => [name, signature] as const),
  ]);
  const environments = signed([...Object.entries(ENVIRONMENTS), ...[...theorems.keys()].map((name) => [name, 'o'] as const)]);
  const root = getParser({ macros, environments }).parse(source);
  if (commands.length > 0) expandMacrosExcludingDefinitions(root, commands);
  const plain: Root = { ...root, content: unprotect(root.content) };
  expandUnicodeLigatures(plain);
  return plain;
}

/** What \title, \author or \date holds, wherever in the source it stands. */
function given(root: Root, name: string): readonly Node[] {
  const all = [...root.content, ...bodyOf(root)];
  const at = all.findIndex((node) => node.type === 'macro' && node.content === name);
  if (at < 0) return [];
  return (all[at] as Macro).args?.findLast(({ content }) => content.length > 0)?.content ?? [];
}

const wordsOf = (nodes: readonly Node[]): string =>
  printRaw([...nodes])
    .replace(/\\[A-Za-z]+|[{}]/g, ' ')
    .replaceAll(AMPERSAND, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads a LaTeX source: what it prints, without running it. Throws a ReadError or LimitError. */
export async function readLatex(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const source = (await decodeText(bytes, options.encoding)).text;
  const bare = source.replace(COMMENT, '');
  const theorems = theoremsIn(bare);
  const root = treeOf(source, theorems);
  const walk = new Walk(theorems);
  const title = phrasing(given(root, 'title'), walk);
  if (!isBlank(title)) walk.out.push(heading(1, title as PhrasingContent[], undefined));
  walk.blocks(bodyOf(root), { depth: 0 });
  walk.notes();
  checkLimit(limitsOf(options), 'blocks', walk.out.length, 'blocks of text');
  return sourceDocument('latex', {
    children: walk.out,
    title: wordsOf(given(root, 'title')),
    authors: [wordsOf(given(root, 'author'))],
    dates: [wordsOf(given(root, 'date'))].filter((date) => /\d/.test(date)),
    warnings: included(
      [...bare.matchAll(INCLUDES)].map(([, name]) => name as string),
      'put them into one file first (latexpand does)',
    ),
  });
}
