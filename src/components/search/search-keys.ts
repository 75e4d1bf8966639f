/** `/` and Ctrl+K lead to the page's own search box, or the one in its header. */
export function watchSearchKeys(): void {
  document.addEventListener('keydown', goToBox);
}

function goToBox(event: KeyboardEvent): void {
  const typing =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
  const k =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !k) return;
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>('main input[type=search], input[type=search]'),
  ];
  const box =
    boxes.find((candidate) => candidate.closest('main') && candidate.checkVisibility()) ??
    boxes.find((candidate) => candidate.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
}
