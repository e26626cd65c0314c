/** What is known of each input format but its reader, which `src/read` loads; what only its first bytes tell stands in `src/read/detect.ts`. */
interface InputFormat {
  readonly extensions: readonly string[];
  /** plain text, of which the name tells best what it is; what in it could mark one copy among many is gathered for all such formats alike */
  readonly plain?: true;
}

/** The formats that are read. */
export const INPUT_FORMATS = {
  markdown: { extensions: ['md', 'markdown', 'mdown', 'mkd'], plain: true },
  text: { extensions: ['txt', 'text'], plain: true },
  pdf: { extensions: ['pdf'] },
  docx: { extensions: ['docx', 'docm', 'dotx'] },
  odt: { extensions: ['odt', 'ott', 'fodt'] },
  html: { extensions: ['htm', 'html', 'xhtml'], plain: true },
  rtf: { extensions: ['rtf'] },
  epub: { extensions: ['epub'] },
  asciidoc: { extensions: ['adoc', 'asciidoc', 'asc'], plain: true },
  restructuredtext: { extensions: ['rst', 'rest'], plain: true },
  picture: { extensions: ['png', 'jpg', 'jpeg', 'tif', 'tiff'] },
  latex: { extensions: ['tex', 'latex', 'ltx'], plain: true },
} as const satisfies Readonly<Record<string, InputFormat>>;

type Name = keyof typeof INPUT_FORMATS;

/** Whether a format is plain text. */
export const isPlain = (format: Name): boolean => 'plain' in INPUT_FORMATS[format];

/** The format that an extension, in small letters and without its dot, stands for. */
export const FORMAT_BY_EXTENSION: ReadonlyMap<string, Name> = new Map(
  (Object.keys(INPUT_FORMATS) as Name[]).flatMap((format) => INPUT_FORMATS[format].extensions.map((extension) => [extension, format] as const)),
);

/** Extensions of files that hold or carry a document without being one of the formats that are read as such: older Word, mails, saved pages. */
export const CARRIERS = ['doc', 'dot', 'pages', 'eml', 'msg', 'mht', 'mhtml'] as const;
