import type { WarningSpec } from './spec.js';

export default {
  says: 'The file links to addresses outside itself; nothing was fetched.',
  shares: 'message',
} satisfies WarningSpec;
