import type { RootContent } from 'mdast';
import type { Annotation, Document, NodeData, ReadOptions, Warning } from '../../types.js';
import { ReadError } from '../errors.js';
import { checkLimit, limitsOf } from '../limits.js';
import { joinBroken } from './broken.js';
import { withLines } from './lines.js';
import { invisibleMarks } from './marks.js';
import { withMoves } from './moves.js';
import { nodeOf } from './nodes.js';
import { plainText } from './plain.js';
import { shareNotes } from './repeats.js';
import { everyParagraph, isTracked, standings, textsWith } from './standing.js';
import type { Flow, View } from './types.js';
import { commentWarnings, hiddenWarnings, remoteWarnings, struckWarnings, trackedWarning } from './warnings.js';

/** What a file says of itself beside its text. */
export interface Facts {
  readonly format: Document['format'];
  readonly title?: string | undefined;
  readonly identifying: Document['identifying'];
  readonly dates: readonly string[];
  /** what opening the file elsewhere could fetch */
  readonly remote: readonly string[];
  readonly warnings: readonly Warning[];
}

const dataOf = (node: RootContent): NodeData => (node.data ?? {}) as NodeData;

function nodesOf(flow: Flow, view: View, options: ReadOptions): ReturnType<typeof joinBroken> {
  const limits = limitsOf(options);
  const manner = { view, comments: flow.comments };
  const read = joinBroken(shareNotes(standings(flow, view).flatMap((standing) => nodeOf(standing, manner) ?? [])));
  checkLimit(limits, 'blocks', read.nodes.length, 'blocks of text');
  for (const node of read.nodes) checkLimit(limits, 'blockLength', plainText(node).length, 'characters in one block');
  return read;
}

function* commentAuthors(annotation: Annotation): Generator<string | undefined> {
  yield annotation.author;
  for (const reply of annotation.replies ?? []) yield* commentAuthors(reply);
}

function* changeAuthors(flow: Flow): Generator<string | undefined> {
  for (const { mark, pieces } of everyParagraph(flow.items)) {
    for (const change of mark) yield change.author;
    for (const piece of pieces) for (const change of piece.type === 'comment' ? [] : piece.changes) yield change.author;
  }
  for (const comment of flow.comments.values()) yield* commentAuthors(comment);
}

const unique = (values: Iterable<string | undefined>): readonly string[] => [...new Set(values)].filter((value): value is string => Boolean(value));

function identifyingOf(flow: Flow, nodes: readonly RootContent[], facts: Facts): Document['identifying'] {
  const own = [
    { what: 'authors of changes and comments', values: unique(changeAuthors(flow)) },
    ...facts.identifying,
    { what: 'remote links', values: facts.remote },
    { what: 'invisible characters', values: invisibleMarks(nodes) },
  ];
  return own.filter(({ values }) => values.length > 0);
}

/** The document that a flow gives in the view asked for, with its warnings; throws a ReadError where it has no text, a LimitError over a limit. */
export function toDocument(given: Flow, facts: Facts, options: ReadOptions): Document {
  const flow = withMoves(withLines(given));
  const view: View = options.revisions ?? 'marked';
  const { nodes, warnings: joining } = nodesOf(flow, view, options);
  if (nodes.every((node) => dataOf(node).furniture))
    throw new ReadError('no-text', 'the file has no text: if its pages are pictures, put them through text recognition first');
  const warnings = [
    ...(isTracked(flow) ? [trackedWarning(nodes, view)] : []),
    ...commentWarnings(nodes, flow.comments),
    ...hiddenWarnings(textsWith(flow, 'hidden').map(({ text }) => text)),
    ...struckWarnings(nodes, textsWith(flow, 'struck')),
    ...remoteWarnings(facts.remote),
    ...joining,
    ...facts.warnings,
  ];
  return {
    root: { type: 'root', children: [...nodes] },
    format: facts.format,
    ...(facts.title && { title: facts.title }),
    identifying: identifyingOf(flow, nodes, facts),
    ...(facts.dates.length > 0 && { dates: facts.dates }),
    warnings,
  };
}
