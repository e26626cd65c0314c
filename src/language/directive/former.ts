import type { Language } from '../language.js';
import { findPhrases } from '../matcher.js';
import { between } from './clause.js';
import { isMainClause } from './mood.js';
import type { Grammar, Phrase, Sentence } from './sentence.js';

/** So many words at most stand between what takes a proposal back, or tells of an earlier one, and the word that hangs the proposal on it: "recommended in May that". */
const BETWEEN = 3;

type Stretch = { readonly from: number; readonly to: number };
type Told = Pick<Sentence, 'start' | 'text' | 'words'>;
type Place = Pick<Phrase, 'hit' | 'sentence' | 'facts' | 'next'>;

/** What a sentence tells of proposals that it does not make itself, as stretches of its words. */
interface Former {
  /** "we no longer recommend" */
  readonly said: readonly Stretch[];
  /** "recommended", where a draft or an earlier version is told of */
  readonly asked: readonly Stretch[];
  /** "the proposal", and beside it what rejects one: "was withdrawn" */
  readonly proposals: readonly Stretch[];
  readonly rejected: readonly Stretch[];
}

/** The one reader of what a sentence takes back, or tells of an earlier version; undefined for a language whose words are not known. */
function formerIn(sentence: Told, { lexicon }: Pick<Grammar, 'lexicon'>): Former | undefined {
  if (!lexicon) return undefined;
  const { former, drafts, indexed } = lexicon;
  const find = (list: readonly string[]): readonly Stretch[] => findPhrases(sentence.words, indexed(list));
  const versions = [...[former.versions, drafts].flatMap(find), ...dated(sentence.words, former.versions)];
  return {
    said: find(former.phrases).filter((each) => isOneClause(each, sentence, lexicon)),
    asked: versions.length > 0 ? find(former.asked).filter((each) => versions.some((version) => !overlap(version, each))) : [],
    proposals: find(former.proposals),
    rejected: find(former.rejected),
  };
}

/** A year beside what an earlier version may be called: "its 2019 report", "le rapport de 2019". */
function dated(words: Told['words'], versions: readonly string[]): readonly Stretch[] {
  const named = (at: number): boolean => versions.some((version) => version.split(' ').includes(words[at]?.norm ?? '-'));
  return words.flatMap(({ norm }, at) => (/^(?:19|20)\d\d$/.test(norm) && [at - 2, at - 1, at + 1].some(named) ? [{ from: at, to: at + 1 }] : []));
}

const overlap = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/**
 * Whether a sentence tells what its document proposed before, or proposes no more: "The draft had recommended that", "we do not recommend that".
 * What a duty asks somebody to say begins at one of the words `asked` for.
 */
export function takesBack(sentence: Told, facts: Pick<Grammar, 'lexicon'>, asked: ReadonlySet<number> = NONE): boolean {
  const found = formerIn(sentence, facts);
  if (!found) return false;
  const isRejected = (proposal: Stretch) => found.rejected.some((each) => !overlap(each, proposal));
  return found.said.some(({ from }) => !asked.has(from)) || found.asked.length > 0 || found.proposals.some(isRejected);
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Whether a phrase belongs to what its sentence takes back, or tells of an earlier version: "we no longer recommend", "an earlier version
 * recommended that the board should", "the proposal that the board should … was withdrawn". What stands in a main clause of its own is proposed here.
 */
export function isTakenBack({ hit, sentence, facts, next }: Place): boolean {
  const found = formerIn(sentence, facts);
  if (!found) return false;
  if (found.said.some((each) => overlap(each, hit))) return true;
  if (isMainClause(hit, sentence, facts)) return false;
  const hangs = ({ to }: Stretch) => to <= hit.from && hangsOn(to, hit.from, { sentence, facts });
  if ([...found.said, ...found.asked].some(hangs)) return true;
  return found.proposals.some((proposal) => hangs(proposal) && found.rejected.some((each) => rejects(each, proposal, { hit, next })));
}

/** A phrase with other words inside is one only in one clause: "wir empfehlen, nicht mehr als drei" takes nothing back. */
function isOneClause({ from, to }: Stretch, sentence: Told, { complementers, infinitiveMarks }: Language): boolean {
  for (let at = from; at < to - 1; at++) {
    if (/[,;:]/.test(between(sentence, at))) return false;
    const norm = sentence.words[at]?.norm ?? '';
    if (complementers.includes(norm) || (at > from && at < to - 2 && infinitiveMarks.includes(norm))) return false;
  }
  return true;
}

/** Whether a clause that holds word `verb` hangs on what ends at word `from`, without another one in between. */
function hangsOn(from: number, verb: number, { sentence, facts }: Pick<Place, 'sentence' | 'facts'>): boolean {
  const that = sentence.words.findIndex(({ norm }, at) => at >= from && at < verb && facts.lexicon?.complementers.includes(norm));
  if (that === -1 || that - from > BETWEEN) return false;
  return !sentence.words.slice(from, verb).some((_, at) => /;/.test(between(sentence, from + at)));
}

/** "withdrew the proposal that …", "the proposal that … was withdrawn"; not what the duty itself asks for: "the proposal that we made should be withdrawn". */
function rejects({ from, to }: Stretch, proposal: Stretch, { hit, next }: Pick<Place, 'hit' | 'next'>): boolean {
  return from > hit.to ? from > next + 1 : to <= proposal.from && proposal.from - to <= BETWEEN;
}
