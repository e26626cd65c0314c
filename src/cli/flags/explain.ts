import type { FlagSpec } from './spec.js';

export default {
  says: 'show the evidence behind each finding',
  default: false as boolean | string,
  group: 'showing',
  on: { compare: true, outline: { value: '[line]', says: 'show the rules that spoke, or why the block at a line was not taken' }, render: true },
} as const satisfies FlagSpec;
