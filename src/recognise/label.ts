import type { Lexicon } from '../lexicon/index.js';
import { words } from '../text/index.js';
import type { Block } from '../types.js';
import type { LabelView } from './model.js';
import { phraseForm } from './signals.js';

/** Words that may stand between the noun and the number of a label. */
const BETWEEN = new Set(['n', 'no', 'nr', 'nº', 'número', 'numéro', 'numero', 'number', 'nummer', 'núm']);
const NUMBER = /^(?:\p{L}{0,3}\d[\p{L}\d./-]*|[ivxlc]{1,6}|\p{L})$/iu;
const CODE = /^R(?:ec)?\s?\.?\d[\d.]*$/i;
/** A label seldom begins later than this word: "🔴 GAO Recommendation 3:". */
const REACH = 5;

/** A reader of labels: what the printed label of a block says, or the label that stands unsplit at the start of its text. */
export function labeller(lexicon: Lexicon | undefined): (block: Block) => LabelView | undefined {
  const nouns = lexicon ? [...lexicon.labels.formal, ...lexicon.labels.series].map((phrase) => phraseForm(phrase).replaceAll(' ', '\\P{L}+')) : [];
  const near = new RegExp(`(?<!\\p{L})(?:${nouns.join('|')})(?!\\p{L})`, 'iu');
  return (block) => {
    const printed = block.label?.trim();
    if (printed) return { kind: kindOf(printed, lexicon), printed, number: numberOf(printed), from: block.text === block.label ? block.text.length : 0 };
    return lexicon && near.test(block.text.slice(0, HEAD)) ? inText(block, lexicon) : undefined;
  };
}

/** Characters in which an unsplit label stands. */
const HEAD = 90;

function kindOf(printed: string, lexicon: Lexicon | undefined): LabelView['kind'] {
  if (CODE.test(printed)) return 'formal';
  const list = words(printed).map((word) => word.norm);
  const has = (phrases: readonly string[]) => phrases.some((phrase) => ` ${list.join(' ')} `.includes(` ${phraseForm(phrase)} `));
  if (!lexicon) return list.some((word) => word.length > 3) ? 'formal' : 'bare';
  return has(lexicon.labels.formal) ? 'formal' : has(lexicon.labels.series) ? 'series' : 'bare';
}

/** The number or letter of a label: "4.2" of "Recommendation 4.2:", "a" of "(a)". */
export function numberOf(printed: string): string {
  return /\d[\p{L}\d.]*/u.exec(printed)?.[0]?.replace(/\.$/, '') ?? /(?<!\p{L})\p{L}{1,5}(?=\W*$)/u.exec(printed)?.[0]?.toLowerCase() ?? '';
}

function inText(block: Block, lexicon: Lexicon): LabelView | undefined {
  const head = block.text.slice(0, HEAD);
  const list = words(head);
  const norms = list.map((word) => word.norm);
  for (const kind of ['formal', 'series'] as const) {
    for (const phrase of lexicon.labels[kind]) {
      const noun = placeOf(norms, phraseForm(phrase).split(' '));
      const number = noun && list[noun.to];
      if (!number || !NUMBER.test(number.text)) continue;
      const after = /^[\s)]*[:.\-–—|)]\s*/.exec(head.slice(number.end))?.[0];
      if (after === undefined && head.slice(number.end).trim() !== '') continue;
      return { kind, printed: head.slice(list[noun.from]?.start ?? 0, number.end), number: number.norm, from: number.end + (after?.length ?? 0) };
    }
  }
  return undefined;
}

/** Where a label noun stands among the first words, and the word that should be its number. */
function placeOf(norms: readonly string[], parts: readonly string[]): { from: number; to: number } | undefined {
  const from = norms.slice(0, REACH).findIndex((_, n) => parts.every((part, k) => norms[n + k] === part));
  if (from < 0) return undefined;
  let to = from + parts.length;
  while (BETWEEN.has(norms[to] ?? '')) to++;
  return { from, to };
}
