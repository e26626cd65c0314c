import { OUTPUT_FORMATS } from '../../render/formats.js';
import type { FlagSpec } from './spec.js';

export default {
  short: 'f',
  value: '<format>',
  says: 'form of the output',
  values: OUTPUT_FORMATS,
  default: 'text',
  group: 'showing',
  on: {
    compare: true,
    history: { values: ['text', 'json', 'ndjson', 'csv'] },
    trace: { values: ['text', 'json', 'csv'] },
    outline: { values: ['text', 'json', 'plain'], says: 'form of the output; plain: its words alone, a block a line' },
    render: true,
  },
  file: { says: 'Form of the output.' },
} as const satisfies FlagSpec;
