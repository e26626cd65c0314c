import { expect, test } from 'vitest';
import { read } from './read.js';

test('net: where the drops are seen', () => {
  const told =
    'harbour-plan 2 {"finding":2,"unseen":0}\nharbour-code no json \n{"drops":63,"finding":24,"possible":1,"narrative":33,"deleted":3,"unseen":2} possible shown 80 narrative dropped 884\n';
  expect(read('net', told)).toMatchObject({
    drops: 63,
    'said as a finding': 24,
    'in a narrative passage': 33,
    unseen: 2,
    'possible shown in all': 80,
    'without a result': 1,
  });
});
