import type { PhrasingContent } from 'mdast';
import type { RstHyperlinkRef, RstNode } from 'rst-compiler';
import { text } from '../nodes.js';

/** What the names between bars stand for: "|org|" by `.. |org| replace:: National Board`. */
export type Substitutions = ReadonlyMap<string, string>;

/** A role with a title and a target: "the annex <annex-b>". */
const TITLED = /^(.{1,400}?)\s*<[^<>]{1,400}>$/s;

/** Words whose lines the source wraps. */
export const unwrapped = (value: string): string => value.replace(/\s*\n\s*/g, ' ');

function inlineOf(node: RstNode, known: Substitutions): PhrasingContent[] {
  const value = unwrapped(node.textContent);
  switch (node.nodeType) {
    case 'StrongEmphasis':
      return [{ type: 'strong', children: [text(value)] }];
    case 'FootnoteRef':
      return [{ type: 'footnoteReference', identifier: value }];
    case 'HyperlinkRef':
      return [text(unwrapped((node as RstHyperlinkRef).label))];
    case 'InterpretedText':
      return [text(TITLED.exec(value)?.[1] ?? value)];
    case 'CitationRef':
      return [text(`[${value}]`)];
    case 'SubstitutionRef':
      return [text(known.get(value.toLowerCase()) ?? value)];
    default:
      return [text(value)];
  }
}

/** Inline nodes of a run of the parser's. */
export const phrasing = (nodes: readonly RstNode[], known: Substitutions): PhrasingContent[] => nodes.flatMap((node) => inlineOf(node, known));
