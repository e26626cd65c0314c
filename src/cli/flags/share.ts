import { SHARED_BY_DEFAULT } from '../../render/formats.js';
import type { FlagSpec } from './spec.js';

export default {
  says: `leave out what could identify who gave the file (default for ${SHARED_BY_DEFAULT.join(', ')})`,
  negated: 'keep it in',
  group: 'showing',
  on: { compare: true, batch: true, history: true, trace: true, render: true },
  file: {
    says: 'Leave out of outputs what could identify who gave the file.',
    unnamed: (share: boolean) => (share ? share : undefined),
  },
} as const satisfies FlagSpec;
