import { type RstNode, type RstSubstitutionDef, RstToMdCompiler } from 'rst-compiler';
import type { Document, ReadOptions } from '../../../types.js';
import { included } from '../../included.js';
import { checkLimit, limitsOf } from '../../limits.js';
import { decodeText } from '../../text/encoded.js';
import { sourceDocument } from '../nodes.js';
import { type Substitutions, unwrapped } from './inline.js';
import { Walk } from './walk.js';

const INCLUDE = /^\s{0,40}\.\. (?:literal)?include::[ \t]{0,20}(\S[^\n]{0,400})$/gm;

/** The parser without its remarks to the author of the source: they would go to standard error. */
class Parser extends RstToMdCompiler {
  override notifyWarning(): void {}
  override notifyError(): void {}
}

function substitutionsIn(nodes: readonly RstNode[]): Substitutions {
  const found = nodes.filter((node): node is RstSubstitutionDef => node.nodeType === 'SubstitutionDef');
  return new Map(found.filter(({ directive }) => directive === 'replace').map((each) => [each.needle.toLowerCase(), unwrapped(each.textContent)]));
}

/** Reads a reStructuredText source; files that it includes are told, never opened. Throws a ReadError or LimitError. */
export async function readRestructured(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const source = (await decodeText(bytes, options.encoding)).text;
  const nodes = new Parser().parse(source).root.children;
  const walk = new Walk(substitutionsIn(nodes));
  walk.blocks(nodes, { depth: 0 });
  checkLimit(limitsOf(options), 'blocks', walk.out.length, 'blocks of text');
  const [first] = walk.out;
  const title = first?.type === 'heading' ? first.children.map((child) => ('value' in child ? child.value : '')).join('') : undefined;
  const warnings = included(
    [...source.matchAll(INCLUDE)].map(([, name]) => (name as string).trim()),
    'put them into one file first',
  );
  return sourceDocument('restructuredtext', { children: walk.out, title, authors: [], warnings });
}
