import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** One tilde means "about" ("~5 to ~6 years"); only two strike out. */
const GFM = { singleTilde: false };

/** Reads what is part of a document. */
export const inner = unified().use(remarkParse).use(remarkGfm, GFM).freeze();
/** Reads a document from its first line on, where front matter may stand. */
export const whole = unified().use(remarkParse).use(remarkGfm, GFM).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
