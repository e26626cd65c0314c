// Written by `npm run generate` from the files beside it.
import accepted from './accepted.js';
import all from './all.js';
import brief from './brief.js';
import color from './color.js';
import config from './config.js';
import context from './context.js';
import debug from './debug.js';
import despite from './despite.js';
import draft from './draft.js';
import draftName from './draft-name.js';
import edit from './edit.js';
import encoding from './encoding.js';
import exitCode from './exit-code.js';
import explain from './explain.js';
import failOn from './fail-on.js';
import final from './final.js';
import finalName from './final-name.js';
import format from './format.js';
import jobs from './jobs.js';
import kind from './kind.js';
import language from './language.js';
import limit from './limit.js';
import migrate from './migrate.js';
import minWeight from './min-weight.js';
import ocr from './ocr.js';
import only from './only.js';
import open from './open.js';
import out from './out.js';
import output from './output.js';
import pager from './pager.js';
import pages from './pages.js';
import paragraphs from './paragraphs.js';
import passwordFile from './password-file.js';
import printConfig from './print-config.js';
import prune from './prune.js';
import range from './range.js';
import reason from './reason.js';
import replace from './replace.js';
import revisions from './revisions.js';
import rulings from './rulings.js';
import setupGit from './setup-git.js';
import share from './share.js';
import strict from './strict.js';
import tags from './tags.js';
import text from './text.js';

/** The name of every flag. */
export const FLAG_NAMES = [
  'accepted',
  'all',
  'brief',
  'color',
  'config',
  'context',
  'debug',
  'despite',
  'draft',
  'draft-name',
  'edit',
  'encoding',
  'exit-code',
  'explain',
  'fail-on',
  'final',
  'final-name',
  'format',
  'jobs',
  'kind',
  'language',
  'limit',
  'migrate',
  'min-weight',
  'ocr',
  'only',
  'open',
  'out',
  'output',
  'pager',
  'pages',
  'paragraphs',
  'password-file',
  'print-config',
  'prune',
  'range',
  'reason',
  'replace',
  'revisions',
  'rulings',
  'setup-git',
  'share',
  'strict',
  'tags',
  'text',
] as const;
/**
 * The name of a flag.
 * @open true
 */
export type FlagName = (typeof FLAG_NAMES)[number];

/** Every flag by its name. */
export const FLAGS = {
  accepted,
  all,
  brief,
  color,
  config,
  context,
  debug,
  despite,
  draft,
  'draft-name': draftName,
  edit,
  encoding,
  'exit-code': exitCode,
  explain,
  'fail-on': failOn,
  final,
  'final-name': finalName,
  format,
  jobs,
  kind,
  language,
  limit,
  migrate,
  'min-weight': minWeight,
  ocr,
  only,
  open,
  out,
  output,
  pager,
  pages,
  paragraphs,
  'password-file': passwordFile,
  'print-config': printConfig,
  prune,
  range,
  reason,
  replace,
  revisions,
  rulings,
  'setup-git': setupGit,
  share,
  strict,
  tags,
  text,
};
