import type { Language } from '../language/index.js';
import { hasPhrase, type PhraseIndex, phraseAt } from '../language/matcher.js';
import { type Word, words } from '../text/index.js';
import type { Block, Kind } from '../types.js';
import type { Prose as Words } from './verdict/measure.js';
import { areReplies, type Turns } from './verdict/turns.js';

/** Headings at the start that may carry the title. */
const TOP = 6;
/** Blocks at the start among which a title may stand that no format marks. */
const FIRST = 3;
/** Blocks of prose have more characters. */
const SHORTEST = 40;
/** Characters of prose that tell the kind; more only costs. */
const SAMPLE = 80_000;
/** A response answers in at least this many blocks, and in this share of the prose. */
const ANSWERS = { count: 4, share: 0.08 };
/** Requirement words in capitals that make a document one in which only capitals bind (RFC 8174). */
const CAPITALS = 5;
/** Share of the prose that lays a duty on somebody, and blocks of it, from which on a title such as "directive" is believed. */
const NAMED = { share: 0.1, count: 3 };
/** Share from which on a title such as "guide" is believed: guides instruct by their lists more than by modals. */
const GUIDES = 0.05;
/** Share from which on "we recommend" is a guideline's way of speaking. */
const MOSTLY = 0.6;
/** Share from which on a document is a guideline whatever its title; reports read have less than .25 outside their lists. */
const DENSE = 0.5;

/** Whether only capitals bind: "SHALL", "MUST NOT". */
export function capitalsBind(blocks: readonly Block[]): boolean {
  let count = 0;
  for (const { text } of blocks) count += text.match(/\b(?:SHALL|MUST|SHOULD|REQUIRED)\b(?=[^A-Z]{0,3}(?:NOT )?[a-z])/g)?.length ?? 0;
  return count >= CAPITALS;
}

/** What the kind is read off. */
export interface Read {
  readonly blocks: readonly Block[];
  readonly title: string | undefined;
  readonly turns: Turns;
}

/** What kind of document this is, from its title and from what most of it does. */
export function kindOf({ blocks, title, turns }: Read, lexicon: Language | undefined): Kind {
  if (capitalsBind(blocks)) return 'standard';
  if (!lexicon) return 'report';
  const { kinds, answers, replyTitles, indexed } = lexicon;
  const prose = sample(blocks);
  const headings = blocks.filter((block) => block.type === 'heading');
  const head = words([title ?? '', ...headings.slice(0, TOP).map((block) => block.text)].join(' . '));
  const answering = countOf(prose, indexed(answers));
  const isReply = hasPhrase(head, indexed(replyTitles)) || beginsAsReply(blocks, lexicon);
  const isFormal = proposesFormally(blocks, headings, lexicon);
  if (answering && (isReply || isAnswering(prose, answering, lexicon))) return 'response';
  // a report that prints its labels, or says that it recommends, may print what it was answered, too
  if (areReplies(turns) && (isReply || !(isFormal || performs(prose, turns.answered, lexicon)))) return 'response';
  const duty = dutyShare(prose, lexicon);
  const name = titleOf(blocks, title);
  if (!hasPhrase(name, indexed(kinds.report)) && hasPhrase(name, indexed(kinds.guideline)) && duty.share >= GUIDES) return 'guideline';
  const isSparse = duty.count < NAMED.count || duty.share < NAMED.share;
  if (isFormal || isSparse || hasPhrase(name, indexed(kinds.report))) return 'report';
  const kind = named(name, prose, lexicon);
  if (kind) return kind;
  if (duty.share < MOSTLY && countOf(prose, indexed(lexicon.cues.performing))) return 'report';
  return duty.share >= DENSE ? 'guideline' : 'report';
}

interface Prose extends Words {
  readonly block: Block;
}

/** Blocks of prose from the start, as far as they tell the kind; shorter ones name things. */
export function sample(blocks: readonly Block[], shortest = SHORTEST): Prose[] {
  const prose: Prose[] = [];
  let size = 0;
  for (const block of blocks) {
    if (block.role === 'furniture' || block.type === 'heading' || block.text.length <= shortest) continue;
    prose.push({ list: words(block.text), block });
    size += block.text.length;
    if (size > SAMPLE) break;
  }
  return prose;
}

const countOf = (prose: readonly Prose[], index: PhraseIndex<string>): number => prose.filter(({ list }) => hasPhrase(list, index)).length;

/** The title as given, and short lines at the start that may be it. */
function titleOf(blocks: readonly Block[], title: string | undefined): readonly Word[] {
  const lines = blocks.slice(0, FIRST).filter((block) => block.type === 'heading' || block.emphasis || block.text.length < 80);
  return words([title ?? '', ...lines.map((block) => block.text)].join(' . '));
}

/** "standard" or "guideline" by the title, or by what the text calls itself: "this directive". */
function named(title: readonly Word[], prose: readonly Prose[], { kinds, indexed }: Language): Kind | undefined {
  for (const kind of ['guideline', 'standard'] as const) if (hasPhrase(title, indexed(kinds[kind]))) return kind;
  return countOf(
    prose,
    indexed(
      [],
      kinds.standard.map((word) => `${kinds.self} ${word}`),
    ),
  ) > 1
    ? 'standard'
    : undefined;
}

/** A title that no format marks, however long: "Government response to the report of the Committee on …". */
function beginsAsReply(blocks: readonly Block[], { replyTitles, indexed }: Language): boolean {
  return blocks.slice(0, FIRST).some(({ text }) => phraseAt(words(text.slice(0, 80)), 0, indexed(replyTitles)));
}

function isAnswering(prose: readonly Prose[], count: number, lexicon: Language): boolean {
  if (count < ANSWERS.count || count < ANSWERS.share * prose.length) return false;
  return !performs(prose, count, lexicon);
}

/** Whether the author says at least half as often that he recommends as somebody answers. */
function performs(prose: readonly Prose[], count: number, lexicon: Language): boolean {
  return countOf(prose, lexicon.indexed(lexicon.cues.performing)) >= count / 2;
}

/** Reports say that they recommend: by labels and titles. */
function proposesFormally(blocks: readonly Block[], headings: readonly Block[], { labels, indexed }: Language): boolean {
  const isFormal = (text: string) => hasPhrase(words(text), indexed(labels.formal));
  return headings.some(({ text }) => isFormal(text)) || blocks.some(({ label }) => label !== undefined && isFormal(label));
}

/** How much of the prose lays a duty on somebody: by a modal, or as a numbered instruction ("4. Ensure relevance: Validate …"). */
function dutyShare(prose: readonly Prose[], { cues, acts, indexed }: Language): { count: number; share: number } {
  const modals = indexed(cues.must, cues.should, cues.impersonal);
  const verbs = new Set(acts);
  const count = prose.filter(({ list, block }) => (block.label !== undefined && verbs.has(list[0]?.norm ?? '')) || hasPhrase(list, modals)).length;
  return { count, share: prose.length ? count / prose.length : 0 };
}
