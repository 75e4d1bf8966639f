import { make } from '../dom/make.ts';
import type { Slip } from './slips.ts';

/** A slip as it stands in the list; its note is a field on the screen and a paragraph on paper. */
export function drawSlip(
  slip: Slip,
  at: number,
  count: number,
  keepNote: (note: string) => void,
): HTMLElement {
  const { url, title, place, text, from, note } = slip;
  const field = make('textarea', {
    value: note,
    placeholder: '写上自己的话：怎么用、问谁',
    ariaLabel: `笔记：${title}`,
    rows: 2,
    className: 'no-print',
  });
  const printed = make('p', { className: 'note print-only' }, note);
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    keepNote(field.value);
  });
  const move = (action: string, name: string, disabled: boolean) => {
    const button = make(
      'button',
      { type: 'button', className: 'button button-bare', disabled, ariaLabel: `${name}：${title}` },
      name,
    );
    Object.assign(button.dataset, { move: action, at: String(at) });
    return button;
  };
  return make(
    'li',
    {},
    make('h3', {}, make('a', { href: url }, title)),
    make('p', { className: 'muted' }, [place, from && `据${from}`].filter(Boolean).join(' · ')),
    make('p', { className: 'said' }, text),
    field,
    printed,
    make(
      'p',
      { className: 'moves no-print' },
      move('up', '上移', at === 0),
      move('down', '下移', at === count - 1),
      move('out', '移出', false),
    ),
  );
}
