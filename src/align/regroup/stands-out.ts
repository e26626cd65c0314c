import { words } from '../../text/index.js';
import type { Recommendation } from '../../types.js';
import { titleOf } from '../text/index.js';
import { FAR, HALF, LEAST_TERMS, LEAST_TERMS_ALONE, MARGIN, MARGIN_UNTITLED, RUN, SAME, WEAK } from '../thresholds.js';
import { longestRun } from '../words/index.js';
import { areTemplateMates, type Content, sharedBy } from './content.js';
import { loneOn, otherOf, type Rule } from './joining.js';

/**
 * Two that are left over are the same where they stand out to each other against everything else either could be, with a partner or without: the
 * level that a pair must reach by itself is learned on documents that were edited, and refuses what was rewritten. Several for which one stands
 * out alike were folded into it, and are no rivals of each other. What stands out to one that has a
 * partner joined no right match more on those pairs, and one wrong one: it stays alone.
 */
export const standsOut: Rule = {
  claim: 'stands-out',
  seek: (beads, { content, look }) => {
    const lone = { draft: loneOn('draft', beads), final: loneOn('final', beads) };
    if (lone.draft.size === 0 || lone.final.size === 0) return () => undefined;
    return (unit, side) => {
      const other = otherOf(side);
      const { best, similarity, next } = look(unit, other);
      const bead = best && lone[other].get(best);
      const back = best && bead ? look(best, side) : undefined;
      if (!best || !bead || back?.best !== unit || similarity < WEAK) return undefined;
      const leans = (one: Recommendation): boolean => {
        const found = look(one, other);
        return found.best === best && lone[side].has(one) && found.similarity >= MARGIN_UNTITLED * found.next;
      };
      const there = content.tellingIn(best.text);
      const shared = (one: Recommendation) => [...content.tellingIn(one.text)].filter((term) => there.has(term));
      const own = new Set(shared(unit));
      // what says the same of it is a rival all the same: either may be the partner
      const saysElse = (one: Recommendation): boolean => shared(one).filter((term) => own.has(term)).length < HALF * shared(one).length;
      const behind = leans(unit) ? back.others.filter((one) => !leans(one.unit) || !saysElse(one.unit)) : back.others;
      const ratio = similarity / Math.max(next, back.narrative, ...behind.map((one) => one.similarity));
      return ratio >= marginOf(unit, best) && mayBe(unit, best, content, ratio) ? { bead, similarity: Math.min(1, similarity) } : undefined;
    };
  },
};

/** Where no title speaks for or against two, and no run of words, theirs must tell them apart by themselves. */
function marginOf(one: Recommendation, other: Recommendation): number {
  return titleOf(one) || titleOf(other) || longestRun(one.text, other.text) >= RUN ? MARGIN : MARGIN_UNTITLED;
}

/** Whether two share enough to be the same at all: a title, or words that say what is to be done; and are no template-mates. What stands out by far may share the thing that it is about, too. */
function mayBe(unit: Recommendation, other: Recommendation, content: Content, ratio: number): boolean {
  if (ratio < FAR && areTemplateMates(unit, other, content)) return false;
  const telling = content.tellingIn(other.text);
  const bodies = new Set(
    namesOf(unit)
      .filter((name) => namesOf(other).includes(name))
      .flatMap(content.termsIn),
  );
  if (ratio >= FAR && [...content.tellingIn(unit.text)].filter((term) => telling.has(term) && !bodies.has(term)).length >= LEAST_TERMS) return true;
  const [title, otherTitle] = [unit, other].map((each) => content.termsIn(titleOf(each)).join(' '));
  const there = content.of(other);
  const shared = [...content.of(unit)].filter((term) => there.has(term)).length;
  return (title !== '' && title === otherTitle) || shared >= LEAST_TERMS_ALONE || sharedBy(unit, other, content) >= SAME;
}

/** A name of more words is a misread clause. */
const NAME = 5;

/** Who is to act, by name. */
const namesOf = ({ addressees }: Recommendation): readonly string[] =>
  addressees.flatMap(({ text, value = text }) => (words(value).length <= NAME ? [value.toLowerCase()] : []));
