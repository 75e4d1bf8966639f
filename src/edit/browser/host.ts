/** Sveltia CMS takes React components; a component of ours draws itself into a plain element inside of one. */

interface Host<P> {
  props: P;
  element: HTMLElement | null;
}

interface Drawing<P> {
  /** Draws, or draws again with new props. */
  draw(element: HTMLElement, props: P): void;
  /** The element goes. */
  end?(element: HTMLElement): void;
}

/** What the CMS puts on the window for custom components (https://sveltiacms.app/en/docs/api/field-types). */
interface ReactGlobals {
  createClass(spec: Record<string, unknown>): never;
  h(tag: string, props: Record<string, unknown>): unknown;
}

/** A React component that is an empty element, drawn into by someone else. */
export function hostOf<P>({ draw, end }: Drawing<P>): never {
  const { createClass, h } = window as unknown as ReactGlobals;
  const again = function (this: Host<P>) {
    if (this.element) draw(this.element, this.props);
  };
  return createClass({
    componentDidMount: again,
    componentDidUpdate: again,
    componentWillUnmount(this: Host<P>) {
      if (this.element) end?.(this.element);
    },
    render(this: Host<P>) {
      const keep = (element: HTMLElement | null) => {
        if (element) this.element = element;
      };
      return h('div', { ref: keep, className: 'casebook-host' });
    },
  });
}

/** An Immutable.js map, as far as it is used here. */
export interface EntryMap {
  get(name: string): unknown;
  toJS(): { data: Record<string, unknown>; path?: string; newRecord?: boolean };
}
