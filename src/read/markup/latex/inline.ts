import type { Argument, Macro, Node } from '@unified-latex/unified-latex-types';
import type { PhrasingContent } from 'mdast';
import { text } from '../nodes.js';
import { AMPERSAND, BOLD, MATHS, PRINTS, PROTECTED, SETTINGS, STRUCK } from './knowledge.js';

/** What the inline reader hands on to whoever reads blocks: notes in the order of their marks. */
export interface Notes {
  readonly add: (content: readonly Node[]) => string;
}

const isFilled = ({ content }: Argument): boolean => content.length > 0;

/** The argument of a command that is printed: its last in braces, else its last. */
const shown = (macro: Macro): readonly Node[] =>
  (macro.args ?? []).findLast((argument) => argument.openMark === '{' && isFilled(argument))?.content ?? macro.args?.findLast(isFilled)?.content ?? [];

/** Text of mathematics as a line of words would have it: "$\\geq 5$" is "≥ 5". */
function mathText(nodes: readonly Node[]): string {
  return nodes.map(mathSign).join('');
}

function mathSign(node: Node): string {
  if (node.type === 'string') return node.content;
  if (node.type === 'whitespace') return ' ';
  if (node.type === 'macro') return mathCommand(node);
  return 'content' in node && Array.isArray(node.content) ? mathText(node.content) : '';
}

const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

function mathCommand(macro: Macro): string {
  const inner = mathText((macro.args ?? []).flatMap(({ content }) => content));
  if (PROTECTED.has(macro.content)) return macro.content === '_' ? `_${inner}` : macro.content;
  if (macro.content === '^') return RAISED[inner] ?? `^${inner}`;
  return MATHS[macro.content] ?? inner;
}

function printed(name: string, content: readonly Node[], notes: Notes): PhrasingContent[] {
  if (PROTECTED.has(name)) return [text(name)];
  if (/^(?:footnote|footnotetext|endnote|thanks)$/.test(name)) return [{ type: 'footnoteReference', identifier: notes.add(content) }];
  if (name === '\\' || name === 'newline' || name === 'linebreak') return [{ type: 'break' }];
  if (name === 'enquote') return [text('“'), ...phrasing(content, notes), text('”')];
  if (/^(?:c?ref|Cref|autoref|pageref|nameref|eqref|cite[a-z]*\*?|parencite|textcite)$/i.test(name)) return [text(`[${plain(content)}]`)];
  if (content.length === 0 && name in PRINTS) return [text(PRINTS[name] as string)];
  if (SETTINGS.has(name)) return [];
  const inner = phrasing(content, notes);
  if (BOLD.has(name)) return [{ type: 'strong', children: inner }];
  if (STRUCK.has(name)) return [{ type: 'delete', children: inner }];
  return inner;
}

const plain = (nodes: readonly Node[]): string => mathText(nodes).replace(/\s+/g, ' ').trim();

/** `{\bf words}`: a switch inside a group holds to its end. */
function group(content: readonly Node[], notes: Notes): PhrasingContent[] {
  const children = phrasing(content, notes);
  const isBold = content.some((node) => node.type === 'macro' && /^(?:bf|bfseries)$/.test(node.content));
  return isBold ? [{ type: 'strong', children }] : children;
}

/** Inline nodes of a stretch of source without blocks in it. */
export function phrasing(nodes: readonly Node[], notes: Notes): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'macro' ? printed(node.content, shown(node), notes) : other(node, notes)));
}

function other(node: Node, notes: Notes): PhrasingContent[] {
  switch (node.type) {
    case 'string':
      return [text(node.content === '~' ? '\u00a0' : node.content.replaceAll(AMPERSAND, '&'))];
    case 'whitespace':
    case 'parbreak':
      return [text(' ')];
    case 'group':
      return group(node.content, notes);
    case 'inlinemath':
    case 'displaymath':
      return [text(mathText(node.content))];
    case 'verb':
      return [text(node.content)];
    case 'environment':
    case 'mathenv':
      return phrasing(node.content, notes);
    default:
      return [];
  }
}
