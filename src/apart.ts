import { sentences, words } from './text/index.js';
import type { Annotation, Block, Recommendation, Report } from './types.js';

/** Fewer words struck out are a change of a sentence, not a statement. */
const LEAST_WORDS = 5;
/** A sentence of which so many words stand beside it in one that was not struck out has been reworded. */
const REPLACED = 0.6;
/** A sentence that only goes on with the one before it: "It must do so by June." */
const GOES_ON = /pronoun|follow-on|state/;

/** Whole sentences that are struck out inside a paragraph, and where in its text they stood. */
interface Cut {
  readonly host: Block;
  readonly annotation: Annotation;
  readonly text: string;
  readonly place: number;
}

/**
 * A recommendation that is struck out inside a longer paragraph becomes a struck block of its own, right beside what stands of the paragraph.
 * Whether it is one, recognition says; what is struck out of a recommendation that stands is left as a change of it.
 */
export function apart(blocks: readonly Block[], recognise: (blocks: readonly Block[]) => Report): readonly Block[] {
  const cuts = blocks.flatMap(cutsIn);
  if (cuts.length === 0) return blocks;
  const tried = withBlocks(blocks, cuts);
  const found = recognise(tried).recommendations.filter(isOfItsOwn);
  const own = new Set(found.flatMap(({ sources: [first] }) => (first ? [tried[first.block]?.annotations[0]] : [])));
  return withBlocks(
    blocks,
    cuts.filter(({ annotation }) => own.has(annotation)),
  );
}

const isOfItsOwn = ({ struck, evidence }: Recommendation): boolean => struck === true && !evidence.some(({ rule }) => GOES_ON.test(rule));

function cutsIn(host: Block): Cut[] {
  if (host.type !== 'paragraph' || host.label !== undefined || host.struck || host.role === 'furniture') return [];
  return joined(host).flatMap((annotation): Cut[] => {
    const place = annotation.span?.start ?? 0;
    const text = sentencesOf(annotation.text, host.text.slice(0, place).trimEnd(), host.text.slice(place).trimStart());
    const enough = text !== undefined && words(text).length >= LEAST_WORDS && !isReplaced(text, host.text);
    return enough ? [{ host, annotation: struckThrough(annotation, text), text, place }] : [];
  });
}

/** Deletions in order, those at the same place as one: a file may keep them run by run. */
function joined({ annotations }: Block): Annotation[] {
  const found: Annotation[] = [];
  for (const each of annotations) {
    if (each.kind !== 'deletion' || !each.span || each.span.end > each.span.start) continue;
    const last = found.at(-1);
    if (last?.span?.start === each.span.start) found[found.length - 1] = { ...last, text: `${last.text} ${each.text}` };
    else found.push(each);
  }
  return found;
}

const ENDS = /[.!?]["”’»)\]]*$/;

/** What is whole of the sentences that were struck out between two texts: the end of one before and the beginning of one behind are none. */
function sentencesOf(struck: string, before: string, after: string): string | undefined {
  const all = sentences(struck);
  const from = before === '' || ENDS.test(before) ? 0 : 1;
  const to = after === '' || ENDS.test(struck.trimEnd()) ? all.length : all.length - 1;
  const [first, last] = [all[from], all[to - 1]];
  return first && last && to > from ? struck.slice(first.start, last.end).trim() : undefined;
}

function isReplaced(text: string, standing: string): boolean {
  const own = new Set(words(text).map(({ norm }) => norm));
  return sentences(standing).some((sentence) => {
    const there = new Set(words(sentence.text).map(({ norm }) => norm));
    return [...own].filter((norm) => there.has(norm)).length >= REPLACED * own.size;
  });
}

const struckThrough = (annotation: Annotation, text: string): Annotation => ({ ...annotation, text, span: { start: 0, end: text.length, text } });

/** The blocks with a struck one beside its host for each cut, counted anew. */
function withBlocks(blocks: readonly Block[], cuts: readonly Cut[]): readonly Block[] {
  if (cuts.length === 0) return blocks;
  const all = blocks.flatMap((block) => {
    const own = cuts.filter(({ host }) => host === block);
    const [above, below] = [own.filter(({ place }) => place === 0), own.filter(({ place }) => place > 0)];
    return [...above.map(struckBlock), without(block, own), ...below.map(struckBlock)];
  });
  const added = cuts.map(({ host, place }) => (place === 0 ? host.index : host.index + 1));
  const indexOf = (old: number) => old + added.filter((from) => from <= old).length;
  return all.map((block, index) => ({
    ...block,
    index,
    locator: { ...block.locator, block: index },
    ...(block.notes ? { notes: block.notes.map(indexOf) } : {}),
  }));
}

/** A block without the deletions that have a block of their own. */
function without(block: Block, cuts: readonly Cut[]): Block {
  if (cuts.length === 0) return block;
  const isApart = ({ kind, span, text }: Annotation) =>
    kind === 'deletion' && cuts.some((cut) => span?.start === cut.place && span.end === cut.place && cut.text.includes(text.trim()));
  return { ...block, annotations: block.annotations.filter((each) => !isApart(each)) };
}

function struckBlock({ host, text, annotation }: Cut): Block {
  const { kind, type, section, locator, role } = host;
  return { kind, index: host.index, type, text, section, locator, role, annotations: [annotation], struck: true };
}
