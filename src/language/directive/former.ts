import { findPhrases } from '../matcher.js';
import { between } from './clause.js';
import { isMainClause } from './mood.js';
import type { Phrase } from './sentence.js';

/** So many words at most stand between what takes a proposal back, or tells of an earlier one, and the word that hangs the proposal on it: "recommended in May that". */
const BETWEEN = 3;

type Stretch = { readonly from: number; readonly to: number };
type Place = Pick<Phrase, 'hit' | 'sentence' | 'facts' | 'next'>;

/**
 * Whether a phrase belongs to what its sentence takes back, or tells of an earlier version: "we no longer recommend", "an earlier version
 * recommended that the board should", "the proposal that the board should … was withdrawn". What stands in a main clause of its own is proposed here.
 */
export function isTakenBack({ hit, sentence, facts, next }: Place): boolean {
  if (!facts.lexicon) return false;
  const { former, drafts, indexed } = facts.lexicon;
  const find = (list: readonly string[]) => findPhrases(sentence.words, indexed(list));
  const said = find(former.phrases).filter((each) => isOneClause(each, { sentence, facts }));
  if (said.some(({ from, to }) => from < hit.to && hit.from < to)) return true;
  if (isMainClause(hit, sentence, facts)) return false;
  const hangs = ({ to }: Stretch) => to <= hit.from && hangsOn(to, hit.from, { sentence, facts });
  if (said.some(hangs)) return true;
  const told = [former.versions, drafts].some((list) => find(list).length > 0) && find(former.asked).some(hangs);
  return told || find(former.proposals).some((proposal) => hangs(proposal) && find(former.rejected).some((each) => rejects(each, proposal, { hit, next })));
}

/** A phrase with other words inside is one only in one clause: "wir empfehlen, nicht mehr als drei" takes nothing back. */
function isOneClause({ from, to }: Stretch, { sentence, facts }: Pick<Place, 'sentence' | 'facts'>): boolean {
  const { complementers = [], infinitiveMarks = [] } = facts.lexicon ?? {};
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
