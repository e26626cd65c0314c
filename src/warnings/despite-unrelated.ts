import type { WarningSpec } from './spec.js';

export default {
  says: 'Compared in spite of too little in common.',
  shares: 'message',
  first: true,
} satisfies WarningSpec;
