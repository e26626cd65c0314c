import { expect, test } from 'vitest';
import { outlined } from '../../outline/outlines.js';

test.each([
  ['The Ministry should fund 20 agencies<sup><a href="#fn13">13</a></sup> by May.', 'The Ministry should fund 20 agencies by May.'],
  ['The Ministry<sup>[4](#note-4)</sup> should act.', 'The Ministry should act.'],
  ['The Council¹² should act in 5 km².', 'The Council should act in 5 km².'],
  ['An area of 5 km<sup>2</sup>, the 2<sup>nd</sup>.', 'An area of 5 km2, the 2nd.'],
  ['Repeat it 10<sup>3</sup> times at 10<sup>-2</sup> bar.', 'Repeat it 10³ times at 10⁻² bar.'],
  ['| a<sup>2</sup> | The Board<sup>2</sup> |\n|---|---|\n| x | y |', 'a2 | The Board'],
])('raised: %s', async (source, text) => {
  expect((await outlined(source, 'report.md'))[0]).toContain(text);
});
