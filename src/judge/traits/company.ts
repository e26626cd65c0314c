import type { DirectiveTables } from '../../language/directive/index.js';
import { languageNamed } from '../../language/index.js';
import { findPhrases, spanOf } from '../../language/matcher.js';
import type { Word } from '../../text/index.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { type Contrasted, contrasted } from './contrasted.js';

/** "With the consent of the owner" against "without the consent": only of the same, as "with no fee" is "without a fee", and "with haste" much like "without delay". */
export function otherCompany(pair: PairView): Observation[] {
  const { tables, draft, final } = pair;
  if (!tables) return [];
  return contrasted(pair, 'company').flatMap((one) => {
    const [before, after] = [nounOf(one.draft, draft, pair), nounOf(one.final, final, pair)];
    const isSame = before !== undefined && after !== undefined && draft.words[before]?.norm === final.words[after]?.norm;
    if (!isSame || denials(draft, tables) !== denials(final, tables)) return [];
    const printed = [spanOf(draft.text, draft.words, one.draft.from, before + 1), spanOf(final.text, final.words, one.final.from, after + 1)] as const;
    return [seen({ type: 'condition', reason: WITHOUT }, ...printed)];
  });
}

const WITHOUT = 'one side asks for it with what the other asks for it without';

/** Small words between "with" and its noun: "with all of the". */
const SMALL = 3;

/** The place of the first word behind that carries a meaning, in the same part of the sentence; none where what is there is denied ("with no fee"). */
function nounOf({ to }: Contrasted, { text, words }: SideView, { tables, language }: PairView): number | undefined {
  const weak = new Set(languageNamed(language)?.weak ?? []);
  const isSmall = ({ norm }: Word) => weak.has(norm) || (tables?.articles.has(norm) ?? false);
  const at = words.findIndex((word, index) => index >= to && !isSmall(word));
  if (at < 0 || at - to > SMALL || /[.,;:!?()\n]/.test(text.slice(words[to - 1]?.end, words[at]?.start))) return undefined;
  return words.slice(to, at + 1).some(({ norm }) => tables?.nobody.has(norm)) ? undefined : at;
}

const denials = ({ words }: SideView, { negators, nobody }: DirectiveTables): number =>
  findPhrases(words, negators).filter(({ entry }) => entry === 'negator').length + words.filter(({ norm }) => nobody.has(norm)).length;
