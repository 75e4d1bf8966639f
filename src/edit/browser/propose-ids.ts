/** The id of a new thing is proposed from its name, in pinyin; who wants another one types it. */
import { ask } from './ask.ts';

/** Fields that hold what a thing is called. */
const names = '[data-key-path="name"] input, [data-key-path="title"] input';

/** Watches the form: a name that is left fills the field of the id where that is still empty or as it was proposed. */
export function proposeIds(): void {
  const proposed = new WeakMap<HTMLInputElement, string>();
  document.addEventListener('focusout', async ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(names) || target.value.trim() === '') return;
    const field = idField(target.closest('[role="dialog"]') ?? document);
    if (!field || (field.value !== '' && field.value !== proposed.get(field))) return;
    const { id } = await ask<{ id: string }>(`id?name=${encodeURIComponent(target.value)}`);
    proposed.set(field, id);
    field.value = id;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** The CMS gives it no name of its own; its label does. */
function idField(within: ParentNode): HTMLInputElement | undefined {
  return [...within.querySelectorAll<HTMLInputElement>('input[aria-labelledby]')].find(
    (input) =>
      document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() === '编号',
  );
}
