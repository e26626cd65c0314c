type Listener = (event: { readonly data: unknown }) => void;

/**
 * What the engine and its worker speak through. They share one thread, so what one sends is handed to the other as it is: a copy
 * of each message, as the engine's own port makes it, is a quarter of what a page costs.
 */
export class Port {
  readonly #listeners = new Set<Listener>();
  readonly #later = Promise.resolve();

  postMessage(message: unknown): void {
    const event = { data: kept(message) };
    void this.#later.then(() => {
      for (const listener of this.#listeners) listener.call(this, event);
    });
  }

  addEventListener(_name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.removeEventListener(_name, listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

/** A piece of a stream is sent in lists that the worker empties for the next piece. */
function kept(message: unknown): unknown {
  const { chunk } = message as { chunk?: unknown };
  if (typeof chunk !== 'object' || chunk === null) return message;
  const lists = Object.entries(chunk).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]);
  return { ...(message as object), chunk: Object.fromEntries(lists) };
}
