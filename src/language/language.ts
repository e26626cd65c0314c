import type { UserPatterns } from '../types.js';
import { indexPhrases, type PhraseIndex } from './matcher.js';
import type { Cue } from './purposes/directives.js';
import type { Words } from './words.js';

/** A language as every stage gets it: its words, the user's own among them, and the directives by how the recogniser takes them. */
export interface Language extends Words {
  /** `performing`: what authors say who propose, verbs that carry their person, or such with "we" */
  readonly cues: Readonly<Record<Cue | 'performing', readonly string[]>>;
  /** one of its lists, or several together, arranged for the matcher: a list of its own once */
  readonly indexed: (...lists: readonly (readonly string[])[]) => PhraseIndex<string>;
}

/** Makes a language of its words and the user's own. */
export function languageFrom(words: Words, own: UserPatterns = {}): Language {
  const lower = (list: readonly string[] = []) => list.map((phrase) => phrase.toLowerCase());
  return {
    ...words,
    labels: { ...words.labels, formal: [...words.labels.formal, ...lower(own.labels)] },
    sections: { ...words.sections, open: [...words.sections.open, ...lower(own.sections)] },
    bodies: [...words.bodies, ...lower(own.addressees)],
    leadIns: [...words.leadIns, ...lower(own.leadIns)],
    cues: cuesOf(words),
    indexed: indexer(words.adverbEndings),
  };
}

function indexer(adverbEndings: readonly string[]): Language['indexed'] {
  const made = new WeakMap<readonly string[], PhraseIndex<string>>();
  const indexOf = (list: readonly string[]) =>
    indexPhrases(
      list.map((phrase) => [phrase, phrase] as const),
      adverbEndings,
    );
  return (...lists) => {
    const [list = []] = lists;
    if (lists.length !== 1) return indexOf(lists.flat());
    const known = made.get(list) ?? indexOf(list);
    made.set(list, known);
    return known;
  };
}

function performing({ firstPerson, personInVerb }: Words, verb: readonly string[], third: readonly string[]): readonly string[] {
  return personInVerb ? verb.filter((each) => !third.includes(each)) : firstPerson.flatMap((pronoun) => verb.map((each) => `${pronoun} ${each}`));
}

function cuesOf(words: Words): Language['cues'] {
  const by = (cue: Cue) => words.directives.flatMap(({ cues, phrases }) => (cues?.includes(cue) ? phrases : []));
  return {
    must: by('must'),
    should: by('should'),
    need: by('need'),
    rule: by('rule'),
    may: by('may'),
    milder: by('milder'),
    capitals: by('capitals'),
    verb: by('verb'),
    soft: by('soft'),
    ask: by('ask'),
    require: by('require'),
    again: by('again'),
    third: by('third'),
    past: by('past'),
    impersonal: by('impersonal'),
    performing: performing(words, by('verb'), by('third')),
  };
}
