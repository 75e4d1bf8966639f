import { make } from '../dom/make.ts';

/**
 * On a phone a comparison of many groups of rows shows the first; a button beside the name of each other unfolds it. What an
 * address or the jump bar leads to is unfolded. Can be called again when the table was drawn anew.
 *
 * @param box holds one comparison or none
 */
export function foldGroups(box: HTMLElement): void {
  const groups = [...box.querySelectorAll<HTMLElement>('.side-by-side tbody')];
  for (const button of box.querySelectorAll('.unfold-group')) button.remove();
  for (const [at, group] of groups.entries()) {
    const head = group.querySelector('.group th');
    if (at === 0 || !head) {
      group.dataset.folded = 'false';
      continue;
    }
    const count = group.querySelectorAll('tr.row').length;
    const button = make('button', { type: 'button', className: 'unfold-group' });
    const fold = (folded: boolean) => {
      group.dataset.folded = String(folded);
      button.ariaExpanded = String(!folded);
      button.textContent = folded ? `展开 ${count} 行` : '收起';
    };
    button.addEventListener('click', () => fold(group.dataset.folded === 'false'));
    group.addEventListener('unfold', () => fold(false));
    fold(true);
    head.append(button);
  }
}

/** Unfolds the group that an address of this page leads to. */
export function unfoldTarget(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  target?.closest('tbody')?.dispatchEvent(new Event('unfold'));
}
