/** What may be said of an element when it is made: its properties, and attributes that are no properties. */
type Props<T> = Partial<Omit<T, 'dataset' | 'style'>> & { readonly attributes_?: Readonly<Record<string, string>> };

/** Makes an element; text in it is text, whatever it holds. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const { attributes_ = {}, ...rest } = props as Props<HTMLElementTagNameMap[K]>;
  const element = Object.assign(document.createElement(name), rest);
  for (const [key, value] of Object.entries(attributes_)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(words: string, does: () => void, className = ''): HTMLButtonElement {
  return el('button', { type: 'button', className, onclick: does }, words);
}

/** Opens a dialog and takes it away when it is closed. */
export function openDialog(dialog: HTMLDialogElement): void {
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}
