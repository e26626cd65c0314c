import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list(
      'withdrawn, removed, deleted, retired, rescinded, superseded, deprecated, discontinued, repealed, dropped, struck, no longer used, not used, not in use, no longer applies, no longer applicable',
    ),
    nouns: list('item, entry, clause, rule, control, recommendation, requirement'),
    titles: list(
      'what became of, change log, changelog, revision history, version history, history of changes, disposition of earlier, disposition of previous',
    ),
  },
};
