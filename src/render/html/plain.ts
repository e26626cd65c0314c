import { digest64 } from '../../text/hash.js';
import { html } from '../../text/safe.js';
import type { DocumentInfo, Tool } from '../../types.js';
import { counted } from '../words.js';
import { type Html, page } from './markup.js';
import { STYLE } from './style.js';

/** What a page without script holds. */
interface Plain {
  readonly title: string;
  /** beside the style of all pages */
  readonly style: string;
  readonly skip: Html;
}

/** The beginning of one self-contained page without any script: nothing is loaded, only its style may apply. */
export function plainHead({ title, style, skip }: Plain): string {
  const whole = `${STYLE}${style}`;
  const policy = page`default-src 'none'; style-src 'sha256-${html(digest64(whole))}'; base-uri 'none'; form-action 'none'`;
  return `${page`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<style>`}${whole}${page`</style>
</head>
<body>
${skip}
`}`;
}

/** The end of the same. */
export function plainFoot({ version, resultsVersion }: Tool, words: string): Html {
  return page`</main>
<footer class="colophon"><p>Made by draftdiff ${html(version)} (results version ${resultsVersion}) on the reader's own machine. ${html(words)}</p></footer>
</body>
</html>
`;
}

/** A document in one line: its name, title, format and size. */
export function documentFacts({ name, title, format, pages, recommendations }: DocumentInfo, more: readonly (string | undefined)[] = []): string {
  const size = pages === undefined ? undefined : counted(pages, 'page');
  return [name, title === undefined ? undefined : `“${title}”`, ...more, format, size, counted(recommendations, 'recommendation')].filter(Boolean).join(' · ');
}
