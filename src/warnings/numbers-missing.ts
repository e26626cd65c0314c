import type { WarningSpec } from './spec.js';

export default {
  says: 'Printed numbers are left out: a part may be missing.',
  shares: 'message',
  gap: { kind: 'elsewhere', name: 'what bore the numbers that are missing in {side}' },
  first: true,
} satisfies WarningSpec;
