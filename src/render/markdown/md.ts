import type { SafeText } from '../../text/safe.js';

/** Markdown in which every text is escaped. */
export type Md = SafeText<'markdown'>;
