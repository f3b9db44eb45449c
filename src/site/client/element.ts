/** An element with a class and what is in it. Words stay words: none of them is ever read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A link with a class and words. */
export function linkElement(address: string, className: string, words: string): HTMLAnchorElement {
  const link = element('a', className, words);
  link.href = address;
  return link;
}

/** A button that does something. */
export function buttonElement(className: string, words: string, act: () => void): HTMLButtonElement {
  const button = element('button', className, words);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
