import type { Cue, Facts, Said } from './model.js';
import { read } from './reading.js';
import { cut } from './sentences.js';
import { moodOf, shapeOf } from './shape.js';

/** What a text says by itself; as it was read before where it was. All that is asked of `facts` here is what those before have in common. */
export function saidIn(text: string, facts: Facts, before: Map<string, Said>): Said {
  const known = before.get(text);
  if (known) return known;
  const sentences = cut(text, facts);
  const moods = new Map<number, Cue | undefined>();
  const said: Said = {
    sentences,
    per: sentences.map((sentence) => read(sentence, facts)),
    shape: shapeOf(sentences[0], facts),
    moodOf: (at) => {
      const sentence = sentences[at];
      if (sentence && !moods.has(at)) moods.set(at, moodOf(sentence, facts));
      return moods.get(at);
    },
  };
  before.set(text, said);
  return said;
}
