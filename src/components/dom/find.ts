/**
 * An element that the markup of the same component has.
 *
 * @throws {Error} where markup and script no longer fit together
 */
export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`no ${selector} here`);
  return element;
}
