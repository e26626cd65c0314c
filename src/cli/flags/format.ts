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
    history: { values: ['text', 'json', 'ndjson', 'csv', 'html'] },
    trace: { values: ['text', 'json', 'csv', 'html'] },
    outline: { values: ['text', 'json', 'plain'], says: 'form of the output; plain: its words alone, a block a line' },
    render: true,
  },
  file: { says: 'Form of the output.' },
} as const satisfies FlagSpec;
