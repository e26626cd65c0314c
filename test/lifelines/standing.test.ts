import { expect, test } from 'vitest';
import { nearPairs } from '../../src/lifelines/near.js';
import type { Seen, Sight } from '../../src/lifelines/seen.js';
import { standingIn } from '../../src/lifelines/standing.js';
import type { Block } from '../../src/types.js';

const LAMPS = 'The lamps along the quay should be repaired before the first day of winter.';
const WHY = 'Nothing in the town is older than the lamps along the quay and the bridge behind them.';
const seen = (text: string, index = 0): Seen => ({ unit: { kind: 'block', index, text } as Block, stretches: [], rank: 'narrative' });
const gone = (text: string): Seen => ({ ...seen(text), rank: 'recommendation' });
const sight = (...texts: readonly string[]): Sight => ({ all: texts.map(seen), at: new Map(), asks: (text) => text.includes('should') });

test.each([
  ['a sentence that asks', `${LAMPS} ${WHY}`, [`We walked. ${LAMPS}`], true],
  ['the most of it', WHY, [`We walked. ${WHY}`], true],
  ['a whole cell of its row', `Quays | ${WHY} | Each quay has a plan of its own that is published every year in spring.`, [WHY], true],
  ['only its reason', `${LAMPS} ${WHY}`, ['We walked.', WHY], false],
  ['a few words of it', LAMPS, ['The lamps along the quay are many.'], undefined],
])('where %s stands on', (_, text, texts, isOn) => expect(standingIn(sight(...texts))(gone(text))?.isOn).toBe(isOn));

test.each([
  ['rewritten', LAMPS, 'Repair lamps along quays, and do so before winter.', 1],
  ['on the same topic', LAMPS, 'The quay is closed on Sundays from now on, as on every holiday.', 0],
])('what is %s', (_, text, fresh, pairs) => {
  const others = ['Schools open their yards to all children at weekends.', 'Trees grow there.'];
  expect(nearPairs([seen(text)], [seen(fresh)], { draft: sight(text, ...others), final: sight(fresh, ...others) })).toHaveLength(pairs);
});
