/**
 * Copies the address of this page; where the browser does not allow it, lays it out to be copied by hand.
 *
 * @param field a hidden text field
 * @returns what to tell the visitor
 */
export async function copyLink(field: HTMLInputElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return '链接已复制，发给别人打开就是这张表';
  } catch {
    // Browsers allow it on https only; an intranet may have none.
    field.value = location.href;
    field.hidden = false;
    field.select();
    return '浏览器不允许自动复制，请按 Ctrl+C 复制选中的链接';
  }
}
