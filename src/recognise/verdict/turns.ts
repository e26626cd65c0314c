import type { Language } from '../../language/index.js';
import { findPhrases, hasPhrase, phraseAt } from '../../language/matcher.js';
import { type Word, words } from '../../text/index.js';
import type { Block } from '../../types.js';
import { titleState } from '../headings.js';
import type { ScopeState } from '../model.js';
import { SAID_OF } from './cues.js';
import type { Prose } from './measure.js';

/** A proposal, an answer to one, or a line that says what became of one. */
type Turn = 'proposal' | 'answer' | 'status';

/** How proposals and what is said of each follow on each other. */
export interface Turns {
  /** how often somebody proposes, counting what stands together once */
  readonly proposals: number;
  /** how many of these an answer follows */
  readonly answered: number;
  /** the lines that say what became of the proposal before them */
  readonly statuses: readonly Block[];
  /** share of the prose that proposes or answers */
  readonly share: number;
}

/** So often, and after so many of its proposals, and with so much of its prose, somebody answers in a document of replies. In reports read that recommend nobody answers more than twice without a caption that says so. */
const REPLIES = { answered: 3, of: 0.75, share: 0.5 };

/** Whether a document is an exchange of proposals and answers. */
export const areReplies = ({ proposals, answered, share }: Turns): boolean =>
  answered >= REPLIES.answered && answered >= REPLIES.of * proposals && share >= REPLIES.share;

interface Placed extends Prose {
  readonly block: Block;
}

/** Reads who speaks in turn. Answers under a title or caption that says so are quoted by the report that they answer, and count for nothing. */
export function turnsOf(prose: readonly Placed[], blocks: readonly Block[], lexicon: Language): Turns {
  if (!mayTell(prose, lexicon)) return NONE;
  const under = captionsOf(blocks, lexicon);
  const seen = prose.flatMap((one) => turnOf(one, under, lexicon) ?? []);
  const turns = seen.filter(({ turn }, at) => turn !== seen[at - 1]?.turn);
  const answers = (turn: Turn) => turns.filter((one, at) => one.turn === turn && turns[at - 1]?.turn === 'proposal');
  return {
    proposals: turns.filter(({ turn }) => turn === 'proposal').length,
    answered: answers('answer').length,
    statuses: answers('status').map(({ block }) => block),
    share: prose.length ? seen.length / prose.length : 0,
  };
}

/** Nobody speaks in turn. */
export const NONE: Turns = { proposals: 0, answered: 0, statuses: [], share: 0 };

/** Answers and statuses show by their first words; without enough of them nothing else is looked for. */
const mayTell = (prose: readonly Placed[], lexicon: Language): boolean =>
  prose.filter(({ list }) => isAnswer(list, lexicon)).length >= REPLIES.answered || prose.filter(({ list }) => isStatus(list, lexicon)).length >= SAID_OF.count;

function turnOf({ list, block }: Placed, under: Captions, lexicon: Language): { turn: Turn; block: Block } | undefined {
  const turn = isStatus(list, lexicon)
    ? 'status'
    : has(list, lexicon.cues.performing, lexicon)
      ? 'proposal'
      : isAnswer(list, lexicon)
        ? 'answer'
        : under.proposed.has(block) || has(list, lexicon.cues.third, lexicon) || isLabelled(block, lexicon)
          ? 'proposal'
          : undefined;
  return turn && !(turn === 'answer' && under.answered.has(block)) ? { turn, block } : undefined;
}

const has = (list: readonly Word[], phrases: readonly string[], { indexed }: Language): boolean => hasPhrase(list, indexed(phrases));

/** "This recommendation is half implemented": a line opens with what is looked back at, and a verb, and names what became of it. */
function isStatus(list: readonly Word[], { verdicts, finite, followOns, indexed }: Language): boolean {
  const said = phraseAt(list, 0, indexed(verdicts.earlier));
  if (!said || !followOns.some((phrase) => phrase.split(' ')[0] === list[0]?.norm) || !finite.includes(list[said.to - 1]?.norm ?? '')) return false;
  return hasPhrase(list.slice(said.to, said.to + STATUS), indexed(verdicts.statuses));
}

/** Words within which a line names a status. */
const STATUS = 8;

/** Words before the verb at most: "The Ministry of Harbours and Ferries". */
const SUBJECT = 6;

/** Words within which stands what a verb points to: "takes note of this", "supports the recommendation". */
const OBJECT = 5;

/** "The Ministry agrees", "We accept this": a short subject and what answers, by itself or by what it points to. What somebody should accept is no answer. */
export function isAnswer(list: readonly Word[], lexicon: Language): boolean {
  const { answering, noting, answered, answers, indexed } = lexicon;
  const opening = list.slice(0, SUBJECT + REST);
  const isSaid = ({ from }: { from: number }) => from > 0 && from <= SUBJECT && !isAsked(list.slice(0, from), lexicon);
  if (findPhrases(opening, indexed(answering)).some(isSaid) || hasPhrase(list.slice(0, SUBJECT + 2), indexed(answers))) return true;
  return findPhrases(opening, indexed(noting)).some((hit) => isSaid(hit) && hasPhrase(list.slice(hit.to, hit.to + OBJECT), indexed(answered)));
}

/** Words that a verb of answering and its particle span: "stimmt diesem Vorschlag zu". */
const REST = 8;

/** Whether the words before a verb ask for it: a modal, or the mark of an infinitive right before. */
function isAsked(before: readonly Word[], { cues, infinitiveMarks, indexed }: Language): boolean {
  const { must, should, need, rule, may, milder } = cues;
  return infinitiveMarks.includes(before.at(-1)?.norm ?? '') || [must, should, need, rule, may, milder].some((list) => hasPhrase(before, indexed(list)));
}

const isLabelled = ({ label }: Block, lexicon: Language): boolean => label !== undefined && has(words(label), lexicon.labels.formal, lexicon);

/** What stands under a title or line of its own that says what it is: "Management response", and right below "Panel recommendation". */
interface Captions {
  readonly answered: ReadonlySet<Block>;
  readonly proposed: ReadonlySet<Block>;
}

function captionsOf(blocks: readonly Block[], lexicon: Language): Captions {
  const states = new Map<string, ScopeState>();
  const stateOf = (text: string) => {
    const state = states.get(text) ?? titleState(text, lexicon);
    states.set(text, state);
    return state;
  };
  const whole = titleOfAll(blocks);
  const says = (text: string | undefined, state: ScopeState) => text !== undefined && text !== whole && text.length < CAPTION && stateOf(text) === state;
  const proposes = (above: Block | undefined) => above?.type === 'heading' && (says(above.text, 'open') || isLabelled(above, lexicon));
  return {
    answered: new Set(blocks.filter(({ section }, at) => says(blocks[at - 1]?.text, 'reply') || section.some((title) => says(title, 'reply')))),
    proposed: new Set(blocks.filter((_, at) => proposes(blocks[at - 1]))),
  };
}

/** The title over all else, which tells of the whole document and captions nothing. */
function titleOfAll([first, ...rest]: readonly Block[]): string | undefined {
  return first?.type === 'heading' && rest.every(({ section, role }) => role === 'furniture' || section[0] === first.text) ? first.text : undefined;
}

/** Letters of a caption at most. */
const CAPTION = 60;
