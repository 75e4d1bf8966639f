/** The facets, which the page's markup lists: what they are called, what is checked, how many pages each would leave. */
import type { Counts } from '../../search/browser/facets.ts';
import type { Query } from '../../search/browser/query.ts';
import { takeTitle } from '../../search/shared/title-sign.ts';
import { find } from '../dom/find.ts';

/** Names of the facets as addresses have them. */
export function facetNames(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLElement>('details[data-facet]')].map(
    (group) => group.dataset.facet ?? '',
  );
}

/** 学段：中学; as the address has it where the page lists no such value. */
export function filterLabel(form: HTMLFormElement, name: string, value: string): string {
  const group = form.querySelector<HTMLElement>(`[data-facet="${CSS.escape(name)}"]`);
  const box = form.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  return `${group?.dataset.label ?? name}：${box?.nextElementSibling?.textContent ?? value}`;
}

/** Checks what the state holds. */
export function checkFacets(form: HTMLFormElement, state: Query): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = state.filters[box.name]?.includes(box.value) ?? false;
  find<HTMLInputElement>(form, '[name=titles]').checked = takeTitle(state.text).title !== '';
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    radio.checked = radio.value === state.kind;
  for (const group of form.querySelectorAll('details'))
    if (group.querySelector(':checked')) group.open = true;
}

/**
 * Writes the counts; values that would leave nothing are not shown unless they are chosen.
 *
 * @param counts undefined where they are not known
 */
export function writeCounts(
  form: HTMLFormElement,
  counts: { kinds: Record<string, number>; facets: Counts } | undefined,
): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('label > input')) {
    const { name, type, value } = input;
    const count = (type === 'radio' ? counts?.kinds[value] : counts?.facets[name]?.[value]) ?? 0;
    const label = input.closest('label');
    const shown = label?.querySelector('.chip-count');
    if (!label || !shown) continue;
    shown.textContent = counts ? String(count) : '';
    label.hidden = counts !== undefined && count === 0 && !input.checked;
  }
  for (const group of form.querySelectorAll<HTMLElement>('[data-facet]'))
    group.hidden = !group.querySelector('label:not([hidden])');
}
