/** What the elements of a page mean to a reader of its text. */

/** Never text: code, machinery, controls, pictures. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base', 'noscript', 'iframe', 'embed', 'applet', 'svg', 'math', 'canvas'],
  ...['audio', 'video', 'picture', 'source', 'track', 'map', 'area', 'button', 'select', 'datalist', 'input', 'textarea', 'progress', 'meter'],
]);

/** Around the text, not of it. */
export const AROUND: ReadonlySet<string> = new Set(['nav', 'footer', 'dialog', 'object']);

/** Roles that say the same. */
export const AROUND_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'dialog',
  'alertdialog',
]);

/** Beside the text: links as a rule, and then around it; but boxes and lists with sentences of the document stand in them, too. */
export const BESIDE: ReadonlySet<string> = new Set(['aside', 'menu']);

/** A role that says the same. */
export const BESIDE_ROLE = 'complementary';

/** Class and id words of what surrounds the text, compared with whole words of the attribute. */
export const AROUND_NAMES: ReadonlySet<string> = new Set([
  ...['nav', 'navbar', 'navigation', 'menu', 'breadcrumb', 'breadcrumbs', 'sidebar', 'footer', 'masthead', 'cookie', 'cookies', 'consent', 'gdpr', 'banner'],
  ...[
    'share',
    'sharing',
    'social',
    'related',
    'skip',
    'skiplink',
    'advert',
    'ads',
    'promo',
    'newsletter',
    'subscribe',
    'pagination',
    'toolbar',
    'login',
    'signin',
  ],
]);

/** Elements that begin and end a block of text. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'html',
    'body',
    'main',
    'article',
    'section',
    'div',
    'header',
    'footer',
    'nav',
    'aside',
    'address',
    'blockquote',
    'center',
    'details',
    'summary',
    'dialog',
  ],
  ...[
    'dl',
    'dt',
    'dd',
    'fieldset',
    'legend',
    'figure',
    'figcaption',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hgroup',
    'hr',
    'li',
    'ol',
    'ul',
    'dir',
    'menu',
  ],
  ...['p', 'pre', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'search', 'slot', 'frameset', 'noframes', 'plaintext', 'listing', 'xmp'],
]);

/** Elements without content. */
export const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'basefont', 'bgsound', 'frame', 'keygen'],
]);

/** Elements whose end tag pages leave out: an open one does not nest the next. */
export const END_OPTIONAL: ReadonlySet<string> = new Set([
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'optgroup', 'colgroup', 'rt', 'rp', 'html', 'body', 'head'],
]);
