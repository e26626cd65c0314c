import { movedOf } from '../../src/align/describe/moves.js';
import { alignTexts } from '../../src/align/index.js';

/** Made-up recommendations by letter. `a'` is the same with other words, `ab` two in one, `a1` and `a2` the halves of one. */
const SENTENCES: Readonly<Record<string, readonly [first: string, second: string]>> = {
  a: ['The harbour board should publish its dredging plan every spring', 'and hold a public meeting about silt levels in the estuary'],
  b: ['Regional libraries must lend musical instruments to pupils free of charge', 'and keep a register of every violin that is damaged'],
  c: ['The ministry should appoint an independent inspector of glasshouses', 'and give this inspector the power to close unsafe nurseries'],
  d: ['Water companies should replace lead pipes in all primary schools', 'and report the number of taps that remain contaminated'],
  e: ['Local museums should digitise their collections of fishing photographs', 'and invite volunteers to transcribe the handwritten captions'],
  f: ['The railway operator should restore night trains to the northern valleys', 'and offer a discount for travellers with bicycles'],
  // formulaic siblings: one word apart
  p: ['The agency should publish a national framework for physiotherapy', 'so that every region offers the same service'],
  q: ['The agency should publish a national framework for podiatry', 'so that every region offers the same service'],
  r: ['The agency should publish a national framework for audiology', 'so that every region offers the same service'],
};

function text(token: string): string {
  if (token.endsWith("'")) return edited(text(token.slice(0, -1)));
  if (/\d$/.test(token)) return `${SENTENCES[token[0] as string]?.[Number(token[1]) - 1]}.`;
  return [...token].map((letter) => `${SENTENCES[letter]?.join(' ')}.`).join(' ');
}

/** The same proposal in other words: every sixth word gives way, the sentence gets a new beginning. */
function edited(sentence: string): string {
  const words = sentence.split(' ').map((word, at) => (at % 6 === 5 ? 'overall' : word));
  return `In the coming years ${words.join(' ')}`;
}

/** An alignment as one line: `a=a` same, `a~a'` reworded, `b-` and `+d` one-sided, `b,c~bc` merged, `^` before what moved. */
export function notation(draft: string, final: string): string {
  const ours = draft.split(' ').filter(Boolean);
  const theirs = final.split(' ').filter(Boolean);
  const matches = alignTexts(ours.map(text), theirs.map(text));
  const moved = movedOf(matches, () => 1);
  return matches
    .map((match, at) => {
      const one = match.draft.map((position) => ours[position]).join(',');
      const two = match.final.map((position) => theirs[position]).join(',');
      return `${moved.has(at) ? '^' : ''}${one && two ? `${one}${one === two ? '=' : '~'}${two}` : one ? `${one}-` : `+${two}`}`;
    })
    .join(' ');
}
