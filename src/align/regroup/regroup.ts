import type { Mapping } from '../mapping.js';
import type { RecommendationBead } from '../text/index.js';
import { contained, hosted, sameLead } from './contained.js';
import { eliminated } from './eliminated.js';
import { half } from './half.js';
import { held } from './held.js';
import { joined, type Rule } from './joining.js';
import { part } from './part.js';
import { ruled } from './rulings.js';
import { standsOut } from './stands-out.js';
import { takenOver } from './taken-over.js';
import { titled } from './titled.js';
import { withoutUnrelated } from './unrelated.js';

/** Reasons in their order: words that stand in each other come before halves that say the same in other words, and these before what is left to be the same. */
const PLAIN: readonly Rule[] = [sameLead, contained];
const PARTS: readonly Rule[] = [...PLAIN, hosted, half];
const LEFT: readonly Rule[] = [eliminated, standsOut, titled, held, part];

/** What stands elsewhere word for word is there, before it is a part of anything. */
const WORD_FOR_WORD = 1;

/** Pairs, parts, attaches and detaches recommendations as far as anything speaks for it; what a person decided comes last and over everything. */
export function regrouped(mapping: Mapping): Mapping {
  const known = mappedTo(mapping, withoutUnrelated(mapping.beads.recommendations, mapping.index));
  const same = takenOver(known, WORD_FOR_WORD);
  const taken = takenOver(mappedTo(same, joined(same.beads.recommendations, same.index, PLAIN)));
  const { index } = taken;
  const parts = withoutUnrelated(joined(taken.beads.recommendations, index, PARTS), index);
  // what was parted just now may stand elsewhere word for word
  const settled = takenOver(mappedTo(taken, parts), WORD_FOR_WORD);
  const recommendations = ruled(joined(settled.beads.recommendations, settled.index, LEFT), mapping.options.rulings);
  return mappedTo(settled, recommendations);
}

function mappedTo(mapping: Mapping, recommendations: readonly RecommendationBead[]): Mapping {
  return { ...mapping, beads: { ...mapping.beads, recommendations } };
}
