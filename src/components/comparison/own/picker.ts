/** The dialog in which a thing is looked for by name, to be put into the comparison or in another's place. */
import type { ComparableName } from '../../../comparison/shared/comparison.ts';
import { findNames } from '../../../comparison/shared/find-names.ts';
import { comparisonNamesUrl } from '../../../library/urls.ts';
import { type ComparableKind, kinds } from '../../../schema/kinds.ts';
import { find } from '../../dom/find.ts';
import { make } from '../../dom/make.ts';

export interface Picking {
  kind: ComparableKind;
  /** What it is for: 添一栏, 换下江北区. */
  title: string;
  /** Ids that stand in the comparison already. */
  taken: () => readonly string[];
  /** Whether another can be picked after this one. */
  goesOn: () => boolean;
  pick: (item: ComparableName) => Promise<void>;
}

/** Names of a kind, fetched once a visit. */
const fetched = new Map<ComparableKind, readonly ComparableName[]>();

/** Opens the dialog and wires it to what is picked for; it closes by 完成, Escape or when no more is wanted. */
export async function openPicker(dialog: HTMLDialogElement, picking: Picking): Promise<void> {
  const { kind, title } = picking;
  const input = find<HTMLInputElement>(dialog, 'input');
  const list = find(dialog, 'ul');
  const news = find(dialog, '.picker-news');
  find(dialog, 'h2').textContent = title;
  input.value = '';
  input.placeholder = `${kinds[kind].label}的名字`;
  list.replaceChildren();
  news.textContent = '正在取来名单……';
  const ending = new AbortController();
  const { signal } = ending;
  dialog.addEventListener('close', () => ending.abort(), { once: true });
  dialog.showModal();
  input.focus();

  let names: readonly ComparableName[] | undefined;
  /** Enter pressed while the names were on their way: taken as soon as they are there. */
  let entered = false;
  const draw = () => {
    if (!names) return;
    const found = findNames(names, input.value);
    news.textContent = found.length > 0 ? '' : `没有叫“${input.value}”的${kinds[kind].label}`;
    list.replaceChildren(...found.map((name) => make('li', {}, drawName(name, picking.taken()))));
  };
  const take = async (id: string | undefined) => {
    const item = names?.find((one) => one.id === id);
    if (!item || picking.taken().includes(item.id)) return;
    await picking.pick(item);
    if (!picking.goesOn()) dialog.close();
    if (signal.aborted) return;
    input.value = '';
    draw();
    news.textContent = `已放进：${item.name}`;
    input.focus();
  };
  const takeFirst = () => take(list.querySelector<HTMLButtonElement>('button:enabled')?.value);
  input.addEventListener('input', draw, { signal });
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      // Else the form would close the dialog.
      event.preventDefault();
      if (names) takeFirst();
      else entered = true;
    },
    { signal },
  );
  list.addEventListener(
    'click',
    ({ target }) => take(target instanceof Element ? target.closest('button')?.value : undefined),
    { signal },
  );

  names = await loadNames(kind);
  if (signal.aborted) return;
  if (!names) {
    news.textContent = '名单没有取到，可能是网络不通，请关上再试';
    return;
  }
  draw();
  if (entered) await takeFirst();
}

function drawName({ id, name, place }: ComparableName, taken: readonly string[]): HTMLElement {
  const button = make('button', { type: 'button', value: id, disabled: taken.includes(id) }, name);
  if (place) button.append(make('span', { className: 'muted' }, place));
  return button;
}

async function loadNames(kind: ComparableKind): Promise<readonly ComparableName[] | undefined> {
  const known = fetched.get(kind);
  if (known) return known;
  try {
    const response = await fetch(comparisonNamesUrl(kind));
    if (!response.ok) return undefined;
    const names: readonly ComparableName[] = await response.json();
    fetched.set(kind, names);
    return names;
  } catch {
    return undefined;
  }
}
