/**
 * What `work` makes of each entry, in the order of the entries, as soon as it is there. At most `most` entries are begun and not yet given
 * out, so that memory does not grow with their number.
 */
export async function* inOrder<In, Out>(entries: AsyncIterable<In>, most: number, work: (entry: In) => Promise<Out>): AsyncGenerator<Out> {
  const source = entries[Symbol.asyncIterator]();
  const open: Promise<Out>[] = [];
  let next: Promise<IteratorResult<In>> | undefined = source.next();
  while (next || open.length > 0) {
    const [first] = open;
    const taken: IteratorResult<In> | 'given' = await Promise.race([
      ...(next !== undefined && open.length < most ? [next] : []),
      ...(first ? [first.then(() => 'given' as const)] : []),
    ]);
    if (taken === 'given') {
      open.shift();
      yield await (first as Promise<Out>);
    } else {
      if (!taken.done) open.push(work(taken.value));
      next = taken.done ? undefined : source.next();
    }
  }
}
