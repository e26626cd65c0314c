import type { WarningSpec } from './spec.js';

export default {
  says: 'The page has too little text to be the document itself.',
  shares: 'message',
  gap: { kind: 'unread', name: 'what a notice in the place of {side} leaves out' },
} satisfies WarningSpec;
