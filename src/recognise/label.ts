import type { Language } from '../language/index.js';
import { labelNouns, literally } from '../text/index.js';
import type { Block } from '../types.js';
import type { LabelKind, LabelView } from './model.js';

const CODE = /^R(?:ec)?\s?\.?\d[\d.]*$/i;

/** Tells what the printed label of a block says; outline has split it off. */
export type LabelReader = (block: Block) => LabelView | undefined;

/** A reader of labels by the words of the document's language first, then by those of all languages, the user's own among them. */
export function labelReader(lexicon: Language | undefined, own: readonly string[] = []): LabelReader {
  const all = labelNouns(own);
  const kinds: readonly (readonly [LabelKind, RegExp])[] = [
    ['formal', naming([...own, ...(lexicon?.labels.formal ?? [])])],
    ['series', naming(lexicon?.labels.series ?? [])],
    ['bare', naming(lexicon?.labels.other ?? [])],
    ['formal', naming(all.formal)],
    ['series', naming(all.series)],
    ['bare', naming(all.other)],
    // "Strategy 1.2", "P3", "REQ-3.1": nouns and codes of the document's own
    ['own', /\p{L}{3,}\s\d|^[[(]?\p{Lu}{1,5}[-–./]?\d/u],
  ];
  const headed = naming([...own, ...(lexicon?.labels.formal ?? [])]);
  const kindOf = (printed: string): LabelKind => (CODE.test(printed) ? 'formal' : (kinds.find(([, noun]) => noun.test(printed))?.[0] ?? 'bare'));
  return (block) => {
    const printed = block.label?.trim();
    if (!printed) return undefined;
    if (isNamed(block, headed)) return { kind: 'formal', printed, number: numberOf(printed), alone: true };
    return { kind: kindOf(printed), printed, number: numberOf(printed), alone: isLabelOnly(block) };
  };
}

/** Whether nothing stands in a block but its label. */
function isLabelOnly({ text, label }: Block): boolean {
  return text === label;
}

/** "2.1 | Recommendation (new 2025) | Grade B": a row that says behind its number what the row below states, and remarks on it. */
function isNamed({ type, text, label = '' }: Block, noun: RegExp): boolean {
  const [name = ''] = type === 'tableRow' && /^\d/.test(label) ? text.split(/\s*[|(]/) : [];
  return noun.test(name) && name.replace(noun, '').trim() === '' && name !== name.toLowerCase();
}

/** Any of some phrases, as whole words. */
function naming(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.length ? phrases.map(literally).join('|') : '(?!)'})(?!\\p{L})`, 'iu');
}

/** The number or letter of a label: "4.2" of "Recommendation 4.2:", "a" of "(a)". */
function numberOf(printed: string): string {
  return /\d[\p{L}\d.]*/u.exec(printed)?.[0]?.replace(/\.$/, '') ?? /(?<!\p{L})\p{L}{1,5}(?=\W*$)/u.exec(printed)?.[0]?.toLowerCase() ?? '';
}
