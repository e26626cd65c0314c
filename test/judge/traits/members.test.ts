import { expect, test } from 'vitest';
import { judge } from '../../../src/judge/index.js';
import { pair } from '../unit.js';

const typesOf = (draft: string, final: string) => judge(pair(draft, final), {}).traits.map(({ type }) => type);

const LONG = 'The code should tell captains to log ships, to keep boats clean, and to hear the crew so far as possible.';
const SHORT = 'The code should tell captains to log ships and to keep boats clean.';
const FIRM = 'The council should repair the pier, paint the huts, and hire new lifeguards for the beach.';
const OPEN = 'The council should repair the pier, paint the huts, and employ additional rescue swimmers if resources permit.';

test.each([
  ['goes with its member', LONG, SHORT, []],
  ['comes with its member and softens nothing', SHORT, LONG, ['condition']],
  ['comes with a member in other words', FIRM, OPEN, ['condition', 'softened']],
])('a condition %s', (_title, draft, final, types) => expect(typesOf(draft, final).sort()).toEqual(types));
