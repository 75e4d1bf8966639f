/** What may be wider than the window scrolls in itself, and the keyboard can reach it. */
import type { ComponentChildren } from 'preact';

interface Props {
  class: string;
  label: string;
  children: ComponentChildren;
}

export function ScrollBox({ class: look, label, children }: Props) {
  return (
    <section
      class={look}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      {children}
    </section>
  );
}
