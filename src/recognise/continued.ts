import { clauseStart, type Hit, isLight, type Sentence, speaksOfAuthor } from '../language/directive/index.js';
import { phraseAt } from '../language/matcher.js';
import type { Cue, Facts, Reading, View } from './model.js';
import { performativePast, performativeThird } from './rules/performative.js';
import { printed } from './sentences.js';

/** Words within which a sentence names its subject: "The Audit Office of the City". */
const SUBJECT = 5;

/**
 * What is said of each block with the sentences whose verb of proposing has the subject of the one before: "The Court recommends … It also asks …",
 * "Il Garante raccomanda … Chiede inoltre …". The author goes on from paragraph to paragraph up to the next title.
 */
export function withContinued(views: readonly View[], readings: readonly (Reading | undefined)[], inFacts: readonly Facts[]): readonly (Reading | undefined)[] {
  let speaks = false;
  return readings.map((reading, at) => {
    const [view, facts] = [views[at], inFacts[at]];
    if (!reading || !view || !facts?.lexicon || view.block.type !== 'paragraph' || view.title) {
      if (view?.block.type === 'heading' || view?.title) speaks = false;
      return reading;
    }
    const per = reading.per.map((cues, n) => {
      const sentence = reading.sentences[n] as Sentence;
      const hit = continues(sentence, facts);
      const goesOn = speaks && hit !== undefined;
      speaks = (goesOn || namesAuthor(sentence, facts)) && !namesAnother(sentence, facts);
      return goesOn && !cues.some(({ rule }) => rule === performativeThird || rule === performativePast) ? [...cues, cueOf(hit, sentence)] : cues;
    });
    return { ...reading, per };
  });
}

const cueOf = (hit: Hit, sentence: Sentence): Cue => ({
  rule: hit.tags.includes('third') ? performativeThird : performativePast,
  text: printed(sentence.words, hit.from, hit.to),
  hit,
});

/** "The Board notes", "Im Bericht hält der Rat fest": the author among the first words, before any that reports others. */
function namesAuthor({ words }: Sentence, { lexicon }: Facts): boolean {
  return lexicon !== undefined && speaksOfAuthor(words.slice(0, SUBJECT), lexicon);
}

/** "The Board met the Pilots' Union": a second body, of which a pronoun may speak as well. */
function namesAnother({ words }: Sentence, { bodies }: Facts): boolean {
  return words.filter((_, at) => phraseAt(words, at, bodies) !== undefined).length > 1;
}

/** The verb of proposing of a sentence without a noun for its subject: a pronoun beside it, or, where verbs carry their person, nothing before it. */
function continues(sentence: Sentence, facts: Facts): Hit | undefined {
  const { lexicon } = facts;
  if (!lexicon) return undefined;
  return sentence.hits.find((hit) => {
    if (!hit.tags.includes('third') && !hit.tags.includes('past')) return false;
    const before = sentence.words.slice(clauseStart(sentence, hit.from), hit.from).map(({ norm }) => norm);
    const isPronoun = (norm = '') => PRONOUN(norm, lexicon.pronouns);
    if (before.length <= 2 && isPronoun(before[0])) return true;
    if (lexicon.subjectAfterVerb && lexicon.wordOrder === 'clause') return isPronoun(sentence.words[hit.from + 1]?.norm);
    return lexicon.personInVerb && before.every((norm) => isLight(norm, facts) || lexicon.connectives.includes(norm));
  });
}

const PRONOUN = (norm: string, pronouns: readonly string[]): boolean => pronouns.includes(norm);
