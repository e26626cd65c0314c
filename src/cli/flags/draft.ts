import { filesIn, inFolder } from '../file-lists.js';
import type { FlagSpec } from './spec.js';

export default {
  value: '<files...>',
  says: 'the draft where it is several files, which are one document in this order',
  parse: filesIn,
  group: 'reading',
  on: { compare: true },
  file: { says: 'The draft: its file, or its files in order. What is named on the command line wins.', type: 'files', unnamed: inFolder },
} as const satisfies FlagSpec;
