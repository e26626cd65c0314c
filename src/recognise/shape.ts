import { phraseAt } from '../text/phrases.js';
import { actorIn } from './clause.js';
import type { Facts, Sentence, Sign } from './model.js';

/** How the first sentence of a block is built: forms that propose only where the place says so (under a lead-in, in a section of recommendations). */
export function shapeOf(sentence: Sentence | undefined, facts: Facts): Sign[] {
  if (!sentence || !facts.lexicon) return [];
  return facts.language === 'en' ? englishShape(sentence, facts) : endingShape(sentence, facts);
}

function englishShape(sentence: Sentence, facts: Facts): Sign[] {
  const words = sentence.words;
  const first = words[0]?.norm ?? '';
  const at = /^(?:do|not|never|always|only|please|also|strongly|\p{L}{3,}ly)$/u.test(first) ? (words[1]?.norm === 'not' ? 2 : 1) : 0;
  const verb = words[at]?.norm ?? '';
  const text = words
    .slice(0, at + 2)
    .map((word) => word.text)
    .join(' ');
  const signs: Sign[] = [];
  if (facts.acts.has(verb) && !/^(?:of|is|was|were|are|has|to)$/.test(words[at + 1]?.norm ?? '')) signs.push({ rule: 'imperative', text });
  else if (facts.acts.has(gerundBase(verb)) || facts.acts.has(`${gerundBase(verb)}e`)) signs.push({ rule: 'gerund', text });
  if (first === 'that') signs.push({ rule: 'that-clause', text });
  const to = words.findIndex((word, n) => n > 0 && n < 12 && word.norm === 'to' && facts.acts.has(words[n + 1]?.norm ?? ''));
  if (to > 0 && actorIn(sentence, 0, to, facts) && !sentence.hits.some((hit) => hit.from < to))
    signs.push({
      rule: 'body-to-verb',
      text: sentence.words
        .slice(0, to + 2)
        .map((word) => word.text)
        .join(' '),
    });
  const be = words.findIndex((word, n) => n > 0 && n < 25 && word.norm === 'be' && facts.participles.has(words[n + 1]?.norm ?? ''));
  if (
    be > 0 &&
    !sentence.hits.some((hit) => hit.from <= be && hit.to >= be - 2) &&
    !/^(?:to|will|can|could|would|may|might|should|must|shall|not)$/.test(words[be - 1]?.norm ?? '')
  )
    signs.push({
      rule: 'subjunctive',
      text: words
        .slice(Math.max(0, be - 1), be + 2)
        .map((word) => word.text)
        .join(' '),
    });
  return signs;
}

function gerundBase(word: string): string {
  return word.endsWith('ing') ? word.slice(0, -3) : '';
}

/** Infinitives by their endings, at the start (Romance) or at the end (German, Dutch) of the sentence. */
function endingShape(sentence: Sentence, facts: Facts): Sign[] {
  if (facts.lexicon?.complementers.includes(sentence.words[0]?.norm ?? ''))
    return [
      {
        rule: 'that-clause',
        text: sentence.words
          .slice(0, 3)
          .map((word) => word.text)
          .join(' '),
      },
    ];
  const endings = facts.lexicon?.actEndings ?? [];
  const german = facts.language === 'de' || facts.language === 'nl';
  const word = german ? sentence.words.at(-1) : sentence.words.find((candidate, n) => n < 2 && !/^(?:non|ne|no|não|à|a|de|di)$/.test(candidate.norm));
  if (!word || word.norm.length < 4 || (german && word.text !== word.norm)) return [];
  if (!endings.some((ending) => word.norm.endsWith(ending)) || phraseAt(sentence.words, 0, facts.bodies)) return [];
  return [{ rule: 'infinitive', text: word.text }];
}
