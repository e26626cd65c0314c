import { grammarOf } from '../language/directive/index.js';
import { words as wordsOf } from '../text/index.js';
import type { Block, RecogniseOptions } from '../types.js';
import { capitalsBind, kindOf, sample } from './kind.js';
import { labelReader } from './label.js';
import { languageOf } from './language.js';
import type { Facts, Knowledge, Said } from './model.js';
import { withOwnNames } from './own-names.js';
import { saidIn } from './said.js';
import { triggerOf } from './trigger.js';
import { documentVerdict } from './verdict/document.js';
import { NONE, turnsOf } from './verdict/turns.js';

/** What holds for a whole document: its language and kind, and the words to look for. */
export function factsOf(blocks: readonly Block[], options: RecogniseOptions & { title?: string }, { languages, model, said }: Knowledge): Facts {
  const language = options.language ?? languageOf(blocks);
  const lexicon = withOwnNames(languages.of(language), blocks);
  const prose = sample(blocks, 0);
  const turns = lexicon ? turnsOf(prose, blocks, lexicon) : NONE;
  const kind = options.kind ?? kindOf({ blocks, title: options.title, turns }, lexicon);
  const capitals = capitalsBind(blocks);
  const whole = {
    model,
    kind,
    verdict: documentVerdict({
      prose,
      turns,
      title: wordsOf([options.title ?? '', ...topOf(blocks)].join(' . ')),
      blocks,
      kind,
      lexicon,
      given: options.kind !== undefined,
    }),
    strict: options.strict ?? false,
    labelOf: labelReader(lexicon, options.patterns?.labels),
    rulings: new Map(options.rulings?.blocks?.map(({ hash, recommendation }) => [hash, recommendation])),
  };
  const made = new Map<string, Facts>();
  const inLanguage = (other: string): Facts => {
    const known = made.get(other);
    if (known) return known;
    const words = other === language ? lexicon : languages.of(other);
    const key = [kind, other, capitals, ...(words?.authors ?? [])].join(' ');
    const before = said.get(key) ?? new Map<string, Said>();
    said.set(key, before);
    const facts: Facts = {
      ...whole,
      languages,
      ...grammarOf(other, words, capitals),
      trigger: triggerOf(words),
      said: (text) => saidIn(text, facts, before),
      inLanguage,
    };
    made.set(other, facts);
    return facts;
  };
  return inLanguage(language);
}

/** Lines at the start that may be the title. */
function topOf(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ role }) => role !== 'furniture')
    .slice(0, TOP.blocks)
    .flatMap(({ text }) => (text.length <= TOP.length ? [text] : []));
}

const TOP = { blocks: 6, length: 200 };
