import type { WarningSpec } from './spec.js';

export default {
  says: 'The file refers to addresses outside itself; nothing was fetched.',
  shares: 'message',
} satisfies WarningSpec;
