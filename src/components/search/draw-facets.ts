/** Counts, checks and chips of the facets that the page's markup lists. */
import type { Counts } from '../../search/browser/facets.ts';
import type { Query } from '../../search/browser/query.ts';
import { make } from '../dom/make.ts';
import { chosenFilters } from './search-state.ts';

/** Checks what the state holds. */
export function checkFacets(form: HTMLFormElement, state: Query): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = state.filters[box.name]?.includes(box.value) ?? false;
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    radio.checked = radio.value === state.kind;
  for (const group of form.querySelectorAll('details'))
    if (group.querySelector(':checked')) group.open = true;
}

/** Writes the counts; values that would leave nothing are not shown unless they are chosen. */
export function drawCounts(form: HTMLFormElement, kinds: Record<string, number>, facets: Counts): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('label > input')) {
    const count = (input.type === 'radio' ? kinds[input.value] : facets[input.name]?.[input.value]) ?? 0;
    const label = input.closest('label');
    const shown = label?.querySelector('.chip-count');
    if (!label || !shown) continue;
    shown.textContent = String(count);
    label.hidden = count === 0 && !input.checked;
  }
  for (const group of form.querySelectorAll<HTMLElement>('[data-facet]'))
    group.hidden = !group.querySelector('label:not([hidden])');
}

/** What is chosen, each a button whose whole surface takes it away. */
export function drawChosen(form: HTMLFormElement, state: Query): HTMLLIElement[] {
  return chosenFilters(state).map(([name, value]) => {
    const label =
      form.querySelector<HTMLElement>(`[data-facet="${CSS.escape(name)}"]`)?.dataset.label ?? name;
    const box = form.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
    const text = `${label}：${box?.nextElementSibling?.textContent ?? value}`;
    const button = make(
      'button',
      { type: 'button', className: 'chip', ariaLabel: `去掉条件 ${text}` },
      `${text} ✕`,
    );
    button.dataset.name = name;
    button.dataset.value = value;
    return make('li', {}, button);
  });
}
