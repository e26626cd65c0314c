import type { FlagSpec } from './spec.js';

export default {
  says: 'read pages without text by tesseract, on this machine',
  default: false,
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
  file: { says: 'Read pages without text by tesseract, on this machine.' },
  told: 'shared',
} as const satisfies FlagSpec;
