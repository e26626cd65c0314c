import type { Nodes, PhrasingContent } from 'mdast';
import type { NodeData } from '../../types.js';
import type { Style } from './starts.js';

/** "1", "1, 2", "3–5". */
const NUMBERS = String.raw`\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,5}`;

/**
 * How a mark is written in a sentence: in brackets or as a sign behind a word; glued to a word in small letters, as programs write raised
 * numbers that lose their looks ("shelter1"), with or without the bracket that closes it.
 */
const TIGHT = new RegExp(String.raw`(?<=[\p{L}\p{N}.,;:!?)”’"'])\[(${NUMBERS}|[*†‡§]{1,3})\]`, 'gu');
const SPACED = new RegExp(String.raw`(?<=[\p{L}\p{N}.,;:!?)”’"'])\s?\[(${NUMBERS}|[*†‡§]{1,3})\]`, 'gu');
const SIGN = /(?<=[\p{L}\p{N}.,;:!?)”’"'])([*†‡§]{1,3})\)?(?![\p{L}\p{N}*])/gu;
const GLUED = /(?<=\p{Ll}{3}[.,;:!?]?[”"’)]?)(\d{1,3})(?![\p{L}\p{N}%)/–-]|[.,:]\d)/gu;
const CLOSED = /(?<=\p{Ll}{3}[.,;:!?]?[”"’]?)(\d{1,3})\)/gu;

/** The ways in which notes that begin so are called, beside raised numbers. */
export function callsOf(style: Style, titled: boolean): readonly RegExp[] {
  if (style === 'sign') return [SIGN];
  if (style === 'plain') return [GLUED];
  if (style === 'stopped') return titled ? [CLOSED, GLUED, SPACED] : [CLOSED];
  return [titled ? SPACED : TIGHT];
}

/** The marks that a call names. */
export function marksOf(call: string): string[] {
  return call.split(/\s?,\s?/).flatMap((part) => {
    const [from = 0, to] = part.split(/\s?[–-]\s?/).map(Number);
    if (to === undefined || !(to > from)) return [part.trim()];
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  });
}

/** The identifiers of notes called from a node and below. */
export function referred(node: Nodes): string[] {
  const own = node.type === 'footnoteReference' ? [node.identifier] : [...(((node.data ?? {}) as NodeData).notes ?? [])];
  return 'children' in node ? [...own, ...node.children.flatMap(referred)] : own;
}

/** The texts of a node and below. */
export function texts(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(texts) : [];
}

type Lift = (text: string, before: string) => string | readonly PhrasingContent[];

/** A node with its texts as `lift` makes them of each text and of what stands before it in its block. Nodes whose changes are noted by their place stay. */
export function lifted<T extends Nodes>(node: T, lift: Lift): T {
  if (((node.data as NodeData | undefined)?.annotations?.length ?? 0) > 0 || !('children' in node)) return node;
  let before = '';
  const given = node.children as Nodes[];
  const children = given.flatMap((child): readonly Nodes[] => {
    const made = liftedChild(child, before, lift);
    before += child.type === 'break' ? '\n' : texts(child).join('');
    return made;
  });
  return children.length === given.length && children.every((child, at) => child === given[at]) ? node : ({ ...node, children } as T);
}

function liftedChild(child: Nodes, before: string, lift: Lift): readonly Nodes[] {
  if (child.type !== 'text') return [isInline(child) ? lifted(child, (text, more) => lift(text, before + more)) : lifted(child, lift)];
  const made = lift(child.value, before);
  if (typeof made !== 'string') return made;
  return [made === child.value ? child : { ...child, value: made }];
}

const isInline = ({ type }: Nodes): boolean => type === 'strong' || type === 'emphasis' || type === 'delete' || type === 'link';
