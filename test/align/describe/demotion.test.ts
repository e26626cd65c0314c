import { expect, test } from 'vitest';
import { align } from '../../../src/align/index.js';
import { report } from '../reports.js';

const KEPT = 'Bakers must label allergens on every loaf.';

/** What becomes of the first sentence where the second stands in the other document. */
function fate(lost: string, passage: string): 'demoted' | 'echo' | 'gone' {
  const head = '# Findings\nThe panel met nine times in the old town hall.';
  const match = align(report(`${head}\n! ${lost}\n! ${KEPT}`), report(`${head}\n! ${KEPT}\n${passage}`)).matches.find(({ final }) => final.length === 0);
  return match?.carriedBy ? 'demoted' : match?.echoes?.length ? 'echo' : 'gone';
}

test.each([
  ['All depots should train their drivers in winter braking.', 'Depots vary in how many drivers they train in winter braking.', 'demoted'],
  ['The council should publish a map of footpaths each spring.', 'At present few councils publish a map of footpaths each spring.', 'demoted'],
  ['The port should install shore power at every berth.', 'Only two ports so far install shore power at a berth.', 'demoted'],
  ['A regulator should take the view that bakers may close on Sunday.', 'At present few regulators take the view that bakers may close on Sunday.', 'demoted'],
  ['The council should appoint a director of footpaths.', 'There is a disparity in the leadership of footpaths, and a director is missing.', 'echo'],
  ['The council should publish a map of footpaths each spring.', 'Footpaths were flooded in spring.', 'echo'],
  ['The port should install shore power at every berth.', 'We considered recommending that the port install shore power at every berth.', 'echo'],
  ['The port should install shore power at every berth.', 'The panel no longer recommends that ports install shore power at every berth.', 'echo'],
  ['The port should install shore power at every berth.', 'Gulls nest on the roof of the market.', 'gone'],
])('%s | %s → %s', (lost, passage, expected) => expect(fate(lost, passage)).toBe(expected));

test.each([
  ['The port should install shore power at every berth.', 'Shore power at each berth of the old port was a dream of engineers.', 'port and berth'],
  ['The council should publish a map of footpaths each spring.', 'A map of footpaths hung in the hall of the council each spring.', 'council and spring'],
  ['All depots should train their drivers in winter braking.', 'Winter braking is hard for the drivers of all depots.', 'depots and drivers'],
])('what only stands at the place crowds out no nearer passage: %s', (lost, nearer, words) => {
  const head = '# Findings\nThe panel met nine times in the old town hall.';
  const far = Array.from({ length: 12 }, (_, at) => `Orchard ${at} bore ${at + 4} crates of apples in the year of the flood.`).join('\n');
  const place = ['first', 'second', 'third', 'fourth'].map((nth) => `On the ${nth} day the panel asked for the ${words} anew.`).join('\n');
  const draft = report(`${head}\n! ${lost}\n! ${KEPT}\n# Annex\n${far}`);
  const final = report(`${head}\n${place}\n! ${KEPT}\n# Annex\n${far}\n${nearer}`);
  const gone = align(draft, final).matches.find((match) => match.final.length === 0);
  expect([gone?.carriedBy, ...(gone?.echoes ?? [])].map((one) => one?.text)).toContain(nearer);
});
