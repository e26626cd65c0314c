import { COMMENT_PARTS, commentDestination, type OpenComment, rangeMark } from './comments.js';
import type { Destination, Frame, Shared } from './shared.js';
import { authorTable, collector, colourTable, fontTable, HOLDER, infoDate, SKIP, sessions, styleSheet } from './tables.js';
import { noteDestination, textDestination } from './text.js';

/** Gives the destination that a control word at the start of a group begins. */
type Begin = (frame: Frame, shared: Shared) => Destination;

/** Fields whose result is a contents table or an index, and fields that fetch their result from outside. */
const CONTENTS = /^\s*(?:TOC|TOA|INDEX)\b/i;
const FETCHING = /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD)\b/i;

const skip: Begin = () => SKIP;
const holder: Begin = () => HOLDER;
const same: Begin = (frame) => frame.destination;
const info =
  (name: string): Begin =>
  (_, shared) =>
    collector((text) => text !== '' && shared.info.set(name, text));
const date =
  (name: string): Begin =>
  (_, shared) =>
    infoDate(shared, name);
const margin: Begin = (_, shared) =>
  textDestination(shared, { furniture: true }, (items) => {
    for (const item of items) shared.margins.push(item);
  });
const box: Begin = (frame, shared) => {
  const { story } = frame.story;
  return textDestination(shared, { boxed: true, painted: true }, (items) => story?.addBox(items));
};

function field(frame: Frame): Destination {
  frame.field = { instruction: '' };
  return frame.destination;
}

function instruction(frame: Frame, shared: Shared): Destination {
  const { field } = frame;
  return collector((text) => {
    if (field) field.instruction += text;
    if (FETCHING.test(text)) shared.fetching.push(text);
  });
}

function result(frame: Frame): Destination {
  if (CONTENTS.test(frame.field?.instruction ?? '')) frame.state.contents = true;
  return frame.destination;
}

/** A label without letter or digit is a bullet; so is the "o" that Word sets at the second level. */
const BULLET = /^(?:[^\p{L}\p{N}]*|o)$/u;

/** The printed label of a list item. */
function label(frame: Frame): Destination {
  const { story } = frame.story;
  return collector((text) => {
    if (story) story.label = BULLET.test(text) ? null : text;
  });
}

function property(_: Frame, shared: Shared): Destination {
  return collector((text) => shared.properties.push(text));
}

function propertyValue(_: Frame, shared: Shared): Destination {
  return collector((text) => shared.properties.push(`${shared.properties.pop() ?? ''}: ${text}`));
}

function commentAuthor(_: Frame, shared: Shared): Destination {
  return collector((text) => {
    shared.commentAuthor = text;
  });
}

const commentPart =
  (name: string): Begin =>
  (frame) => {
    const comment = frame.destination as OpenComment;
    return collector((text) => COMMENT_PARTS[name]?.(comment, text));
  };

const MARGINS = ['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'];
const SKIPPED =
  'pict shppict nonshppict shprslt sp objdata objclass objname objalias bkmkstart bkmkend atnicn atntime ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc tcn rxe txe nonesttables pn pntxta pntxtb upr formfield datafield mmathPict mctrlPr background listtable listoverridetable private filetbl'.split(
    ' ',
  );
const SAME = 'shpinst shp do nesttableprops object result mmath moMath moMathPara'.split(' ');

const all = (names: readonly string[], begin: Begin): Readonly<Record<string, Begin>> => Object.fromEntries(names.map((name) => [name, begin]));

/** What begins at each control word that begins something. */
export const DESTINATIONS: ReadonlyMap<string, Begin> = new Map(
  Object.entries({
    ...all(MARGINS, margin),
    ...all(SKIPPED, skip),
    ...all(SAME, same),
    ...all(['shptxt', 'dptxbxtext'], box),
    ...all(['listtext', 'pntext'], label),
    ...all(['info', 'userprops'], holder),
    ...Object.fromEntries(['title', 'author', 'operator', 'manager', 'company', 'template'].map((name) => [name, info(name)])),
    ...all(['subject', 'category', 'keywords', 'comment', 'doccomm', 'hlinkbase', 'linkval'], skip),
    ...Object.fromEntries(['creatim', 'revtim', 'printim'].map((name) => [name, date(name)])),
    ...Object.fromEntries(Object.keys(COMMENT_PARTS).map((name) => [name, commentPart(name)])),
    propname: property,
    staticval: propertyValue,
    fonttbl: (_, shared) => fontTable(shared),
    colortbl: (_, shared) => colourTable(shared),
    stylesheet: (_, shared) => styleSheet(shared),
    revtbl: (_, shared) => authorTable(shared),
    rsidtbl: (_, shared) => sessions(shared),
    footnote: (frame, shared) => noteDestination(shared, frame.story, frame.state),
    annotation: (frame, shared) => commentDestination(shared, frame.story),
    atnauthor: commentAuthor,
    atnid: skip,
    atrfstart: (frame) => rangeMark(frame.story, 'start'),
    atrfend: (frame) => rangeMark(frame.story, 'end'),
    // text in Unicode that stands beside the same text for older readers
    ud: (frame) => frame.story,
    field,
    fldinst: instruction,
    fldrslt: result,
  } satisfies Record<string, Begin>),
);
