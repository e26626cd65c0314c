import type { Language } from '../../language/index.js';
import { findPhrases, hasPhrase, phraseAt } from '../../language/matcher.js';
import { type Word, words } from '../../text/index.js';
import type { Block } from '../../types.js';
import { titleState } from '../headings.js';
import type { ScopeState } from '../model.js';
import { SAID_OF } from './cues.js';
import { type Prose, performing } from './measure.js';

/** A proposal, an answer to one, or a line that says what became of one. */
type Turn = 'proposal' | 'answer' | 'status';

/** How proposals and what is said of each follow on each other. */
export interface Turns {
  /** how often somebody proposes, counting what stands together once */
  readonly proposals: number;
  /** how many of these an answer follows */
  readonly answered: number;
  /** the lines that say what became of the proposal before them */
  readonly statuses: readonly string[];
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
    statuses: answers('status').map(({ text }) => text.slice(0, 40)),
    share: prose.length ? seen.length / prose.length : 0,
  };
}

const NONE: Turns = { proposals: 0, answered: 0, statuses: [], share: 0 };

/** Answers and statuses show by their first words; without enough of them nothing else is looked for. */
const mayTell = (prose: readonly Placed[], lexicon: Language): boolean =>
  prose.filter(({ list }) => isAnswer(list, lexicon)).length >= REPLIES.answered || prose.filter(({ list }) => isStatus(list, lexicon)).length >= SAID_OF.count;

function turnOf({ list, block }: Placed, under: Captions, lexicon: Language): { turn: Turn; text: string } | undefined {
  const turn = isStatus(list, lexicon)
    ? 'status'
    : has(list, performing(lexicon), lexicon)
      ? 'proposal'
      : isAnswer(list, lexicon)
        ? 'answer'
        : under.proposed.has(block) || has(list, lexicon.cues.third, lexicon) || isLabelled(block, lexicon)
          ? 'proposal'
          : undefined;
  return turn && !(turn === 'answer' && under.answered.has(block)) ? { turn, text: block.text } : undefined;
}

const has = (list: readonly Word[], phrases: readonly string[], { indexed }: Language): boolean => hasPhrase(list, indexed(phrases));

/** "This recommendation is half done": a line opens with what is looked back at, and a verb. */
function isStatus(list: readonly Word[], { verdicts, finite, followOns, indexed }: Language): boolean {
  const said = phraseAt(list, 0, indexed(verdicts.earlier));
  return said !== undefined && followOns.some((phrase) => phrase.split(' ')[0] === list[0]?.norm) && finite.includes(list[said.to - 1]?.norm ?? '');
}

/** Words before the verb at most: "The Ministry of Harbours and Ferries". */
const SUBJECT = 6;

/** "The Ministry agrees", "We accept this": a short subject and what answers. */
export function isAnswer(list: readonly Word[], { answering, answers, indexed }: Language): boolean {
  const opening = list.slice(0, SUBJECT + 2);
  return findPhrases(opening, indexed(answering)).some(({ from }) => from > 0 && from <= SUBJECT) || hasPhrase(opening, indexed(answers));
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
  const says = (text: string | undefined, state: ScopeState) => text !== undefined && text.length < CAPTION && stateOf(text) === state;
  const proposes = (above: Block | undefined) => above?.type === 'heading' && (says(above.text, 'open') || isLabelled(above, lexicon));
  return {
    answered: new Set(blocks.filter(({ section }, at) => says(blocks[at - 1]?.text, 'reply') || section.some((title) => says(title, 'reply')))),
    proposed: new Set(blocks.filter((_, at) => proposes(blocks[at - 1]))),
  };
}

/** Letters of a caption at most. */
const CAPTION = 60;
