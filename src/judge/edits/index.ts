import type { Edits, Pair } from '../../types.js';
import { type Run, runsOf } from './diff.js';
import { grouped, SOUP_BELOW } from './group.js';
import { type Token, tokensOf } from './tokens.js';

type Op = Edits['ops'][number];

/** Word edits between two texts as a person would mark them: equal + delete rebuilds the draft text, equal + insert the final. */
export function editsOf(draft: string, final: string, language: string): Op[] {
  if (draft === final) return draft ? [{ op: 'equal', text: draft }] : [];
  const [cutDraft, cutFinal] = [tokensOf(draft, language), tokensOf(final, language)];
  const tokens: Pair<readonly Token[]> = { draft: cutDraft.tokens, final: cutFinal.tokens };
  if (sharedWords(tokens) < SOUP_BELOW) return replaced(draft, final);
  const runs = grouped(runsOf(texts(tokens.draft), texts(tokens.final)), tokens);
  return tidy([...runs.flatMap((run) => opsOf(run, tokens)), ...spaces(cutDraft.rest, cutFinal.rest)]);
}

const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text);

function replaced(draft: string, final: string): Op[] {
  return [
    { op: 'delete' as const, text: draft },
    { op: 'insert' as const, text: final },
  ].filter(({ text }) => text);
}

/** Upper bound on what a diff can keep: words of the shorter text that the other has at all. */
function sharedWords({ draft, final }: Pair<readonly Token[]>): number {
  const [shorter, longer] = [draft, final].map((list) => list.filter(({ isWord }) => isWord)).sort((one, other) => one.length - other.length) as [
    Token[],
    Token[],
  ];
  if (shorter.length === 0) return 1;
  const has = new Set(texts(longer));
  return shorter.filter(({ text }) => has.has(text)).length / shorter.length;
}

function opsOf({ kind, draft, final }: Run, tokens: Pair<readonly Token[]>): Op[] {
  const [before, after] = [tokens.draft.slice(...draft), tokens.final.slice(...final)];
  if (kind === 'equal') return before.flatMap((token, at) => [...spaces(token.gap, after[at]?.gap ?? ''), { op: 'equal' as const, text: token.text }]);
  const [gapBefore, gapAfter] = [before[0]?.gap, after[0]?.gap];
  const shared = gapBefore !== undefined && gapBefore === gapAfter ? gapBefore : '';
  const all = (tokens: readonly Token[]) =>
    tokens
      .map(({ gap, text }) => gap + text)
      .join('')
      .slice(shared.length);
  return [
    { op: 'equal', text: shared },
    { op: 'delete', text: all(before) },
    { op: 'insert', text: all(after) },
  ];
}

function spaces(draft: string, final: string): Op[] {
  return draft === final
    ? [{ op: 'equal', text: draft }]
    : [
        { op: 'delete', text: draft },
        { op: 'insert', text: final },
      ];
}

/** Empty ops go, neighbours of one kind join; within a change what goes stands before what comes. */
function tidy(ops: readonly Op[]): Op[] {
  const list: Op[] = [];
  for (const op of ops) {
    if (!op.text) continue;
    const last = list.at(-1);
    const beforeLast = list.at(-2);
    if (last?.op === op.op) list[list.length - 1] = { op: op.op, text: last.text + op.text };
    else if (op.op === 'delete' && last?.op === 'insert') {
      if (beforeLast?.op === 'delete') list[list.length - 2] = { op: 'delete', text: beforeLast.text + op.text };
      else list.splice(list.length - 1, 0, op);
    } else list.push(op);
  }
  return list;
}
