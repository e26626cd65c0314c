import { digest64 } from '../text/hash.js';
import { html } from '../text/safe.js';

/** What the file is made of. */
export interface Parts {
  readonly title: string;
  readonly version: string;
  readonly style: string;
  readonly script: string;
  /** what the report brings along: it is run when a report is shown */
  readonly reportScript: string;
  readonly worker: string;
  readonly notices: string;
}

/** What the browser lets the page do: run its own scripts and workers, show its own style, and nothing else; no connection of any kind. */
export function policyOf({ style, script, reportScript }: Pick<Parts, 'style' | 'script' | 'reportScript'>): string {
  const hash = (text: string) => `'sha256-${digest64(text)}'`;
  return [
    `default-src 'none'`,
    `script-src ${hash(script)} ${hash(reportScript)}`,
    `style-src ${hash(style)}`,
    `worker-src blob:`,
    `connect-src 'none'`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}

/** Text that lies in the file as it is: only what would end it, or begin a comment in it, is written otherwise, in a way that scripts read the same. */
function asScript(text: string): string {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
}

/** The page as one file. */
export function shell(parts: Parts): string {
  const [script, worker] = [asScript(parts.script), asScript(parts.worker)];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf({ ...parts, script })}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="draftdiff ${html(parts.version)}">
<title>${html(parts.title)}</title>
<style>${parts.style}</style>
</head>
<body class="app">
<noscript><p class="noscript">draftdiff compares with a script of its own, which runs on this computer. Let it run, and open this file again.</p></noscript>
<div id="app"></div>
<script type="text/plain" id="notices">${asScript(parts.notices)}</script>
<script type="text/plain" id="worker">${worker}</script>
<script>${script}</script>
</body>
</html>
`;
}
