import type { Language } from '../language/index.js';
import { findPhrases, phraseAt } from '../language/matcher.js';
import { inferLevels, SECTION_WORDS, words } from '../text/index.js';
import type { Block } from '../types.js';
import { namesFindings, namesRecommendations, namesSeries, titleState } from './headings.js';
import type { LabelView, Scope } from './model.js';
import { turnsAway } from './turned.js';

/** A title of so many words printed so often is a running head. */
const RUNNING = { words: 5, times: 3 };

/** Where no title speaks. */
export const NOWHERE: Scope = { state: 'none', id: 0, title: '', faded: false };

interface Entry {
  readonly level: number;
  readonly depth: number;
  /** "Chapter 3", "Annex B" */
  readonly chapter: boolean;
  /** nothing stands between it and the next heading of its level: it heads that one and those after it */
  readonly heads: boolean;
  readonly scope: Scope;
}

/** For every block the stretch it stands in. A title holds through the headings below its level; where levels tell nothing, until a title that says something else. */
export function scopes(blocks: readonly Block[], lexicon: Language | undefined, labels: readonly (LabelView | undefined)[]): Scope[] {
  if (!lexicon) return blocks.map(() => NOWHERE);
  const titles = counted(blocks);
  const levels = levelsOf(blocks);
  const flat = new Set(levels.values()).size < 2;
  const whole = wholeTitle(blocks);
  let stack: readonly Entry[] = [];
  let file = blocks[0]?.locator.file;
  return blocks.map((block, at) => {
    if (block.role !== 'furniture' && block.locator.file !== file) {
      // what stands under no heading of another file stands under none of the file before
      if (block.type !== 'heading') stack = [];
      file = block.locator.file;
    }
    if (block.type === 'heading' && block.role !== 'furniture' && labels[at]?.kind !== 'formal') {
      const entry = {
        level: levels.get(block) ?? block.level ?? 2,
        depth: depthOf(block),
        chapter: isChapter(block),
        heads: isHeadOf(blocks, at, levels),
        scope: scopeOf(block, { id: at, lexicon, whole, parts: levels.size - 1 }),
      };
      if (isRunning(entry, titles) || isAmid(blocks, at)) return stack.at(-1)?.scope ?? NOWHERE;
      stack = flat ? [below(stack.at(-1), entry)] : nested(stack, entry);
    }
    return stack.at(-1)?.scope ?? NOWHERE;
  });
}

/** "Recommendations for a ferry act" */
const begins = (title: string, { sections, indexed }: Language): boolean => phraseAt(words(title), 0, indexed(sections.open)) !== undefined;

interface Title {
  readonly id: number;
  readonly lexicon: Language;
  /** the title of the document */
  readonly whole: string;
  /** how many headings stand below it */
  readonly parts: number;
}

/** Headings below the title of a document from which on it says what the document is ("Final recommendation statement"), not what each paragraph of it is. */
const PARTS = 3;

/** The title over all else. */
function wholeTitle(blocks: readonly Block[]): string {
  const content = blocks.filter(({ role }) => role !== 'furniture');
  const first = content[0];
  return first && content.slice(1).every(({ section }) => section[0] === first.text) ? first.text : '';
}

function isRunning({ scope }: Entry, titles: ReadonlyMap<string, number>): boolean {
  return scope.state === 'none' && (titles.get(scope.title) ?? 0) >= RUNNING.times && scope.title.split(/\s+/).length >= RUNNING.words;
}

/** Whether the next heading of its level follows at once. */
function isHeadOf(blocks: readonly Block[], at: number, levels: ReadonlyMap<Block, number>): boolean {
  let next = at + 1;
  while (blocks[next]?.role === 'furniture') next++;
  const [one, other] = [blocks[at], blocks[next]];
  return one !== undefined && other?.type === 'heading' && levels.get(other) === levels.get(one);
}

/** What parts a sentence in two, as a marking or running head between two pages does, begins nothing. */
function isAmid(blocks: readonly Block[], at: number): boolean {
  const beside = (step: 1 | -1): Block | undefined => {
    let near = at + step;
    while (blocks[near]?.role === 'furniture' || blocks[near]?.type === 'footnote') near += step;
    return blocks[near]?.type === 'paragraph' ? blocks[near] : undefined;
  };
  return /[\p{Ll}\d,]$/u.test(beside(-1)?.text ?? '') && /^\p{Ll}/u.test(beside(1)?.text ?? '');
}

function scopeOf(block: Block, { id, lexicon, whole, parts }: Title): Scope {
  const turned = block.text !== whole && turnsAway(block.text, lexicon, words(whole)) ? block.text : undefined;
  const says = turned ? 'close' : titleState(block.text, lexicon);
  const state = says === 'open' && block.text === whole && parts >= PARTS && !begins(block.text, lexicon) ? 'none' : says;
  const mixed = state === 'open' && joins(block.text, lexicon);
  const findings = state === 'close' && !turned && namesFindings(block.text, lexicon);
  const series = namesSeries(block.text, lexicon);
  const listing = state === 'restate' && namesRecommendations(block.text, lexicon) && !joins(block.text, lexicon);
  return {
    state,
    id,
    title: block.text,
    faded: false,
    ...(mixed ? { mixed } : {}),
    ...(series ? { series } : {}),
    ...(listing ? { listing } : {}),
    ...(findings ? { findings } : {}),
    ...(turned ? { turned } : {}),
  };
}

/** "Findings and recommendations" */
function joins(title: string, lexicon: Language): boolean {
  const list = words(title);
  // "&" is no word, and stands between two
  const between = (at: number) => title.slice(list[at - 1]?.end ?? 0, list[at]?.start).trim();
  const isAnd = (text = '') => lexicon.sections.and.includes(text);
  return findPhrases(list, lexicon.indexed(lexicon.sections.open)).some(
    ({ from, to }) => isAnd(list[from - 1]?.norm) || isAnd(list[to]?.norm) || isAnd(between(from)) || isAnd(between(to)),
  );
}

/** With levels: a heading closes those of its level and below, a chapter all that are no chapters, but none of its level that heads it; one that says nothing leaves what stands above it. */
function nested(stack: readonly Entry[], entry: Entry): readonly Entry[] {
  const holds = (one: Entry) =>
    (one.chapter || !entry.chapter) && (one.level < entry.level || (one.level === entry.level && isOver(one, entry) && goesOn(one, entry)));
  const above = stack.filter((one) => holds(one) && !one.scope.findings);
  return entry.scope.state === 'none' ? above : [...above, under(above.at(-1)?.scope.turned, entry)];
}

/** What was not taken up is not, whatever a heading below it says. */
const under = (turned: string | undefined, entry: Entry): Entry => (turned === undefined ? entry : { ...entry, scope: { ...entry.scope, turned } });

/** Without levels: one that says nothing fades what stands above it, unless its number shows that it begins something else. */
function below(above: Entry | undefined, entry: Entry): Entry {
  if (entry.scope.state !== 'none' || !above || !goesOn(above, entry)) return entry;
  return isOver(above, entry) ? above : { ...above, scope: { ...above.scope, faded: true } };
}

/** Whether a heading that opens a list of recommendations holds through another of its level: till one that says something of its own, or heads others. */
const isOver = (above: Entry, { scope, heads }: Entry): boolean => above.heads && above.scope.state === 'open' && scope.state === 'none' && !heads;

/** In a document without levels a numbered heading ends the stretch of one numbered as deep. */
function goesOn(above: Entry, entry: Entry): boolean {
  return entry.depth === 0 || above.depth === 0 || entry.depth > above.depth;
}

const CHAPTERS: ReadonlySet<string> = new Set(SECTION_WORDS.flatMap(([, words]) => words));

function isChapter({ text }: Block): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/[\s:.–—-]+/u);
  return CHAPTERS.has(first) && /^(?:\d{1,3}|[ivxlc]{1,6}|[a-z])$/.test(second);
}

/** How deep a heading is numbered: 2 for "4.1", 0 without a number. */
function depthOf(block: Block): number {
  const number = /^\s*(\d+(?:\.\d+)*)\b/.exec(block.label ?? block.text)?.[1];
  return number ? number.split('.').length : 0;
}

/** How often each title is printed. */
function counted(blocks: readonly Block[]): Map<string, number> {
  const titles = new Map<string, number>();
  for (const { type, text } of blocks) if (type === 'heading') titles.set(text, (titles.get(text) ?? 0) + 1);
  return titles;
}

/** What stands under what: as the format says, and where it says nothing, as the titles read. Unlike a citation, a stretch may be guessed. */
function levelsOf(blocks: readonly Block[]): Map<Block, number> {
  const headings = blocks.filter(({ type, role, cells }) => type === 'heading' && role !== 'furniture' && !cells);
  const opening = blocks.find(({ role }) => role !== 'furniture');
  const titleOf = (block: Block) => ({ text: block.text, level: block.level ?? 2, opens: block === opening, ...(block.label ? { label: block.label } : {}) });
  const levels = inferLevels(headings.map(titleOf));
  return new Map(headings.map((block, at) => [block, levels[at] ?? 2]));
}
