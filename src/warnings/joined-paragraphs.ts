import type { WarningSpec } from './spec.js';

export default {
  says: 'Paragraphs that a line break had cut were joined.',
  shares: 'message',
} satisfies WarningSpec;
