/** Hands a text to the visitor as a file. */
export function downloadText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  // What file systems forbid, and how long they allow a name to be.
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, ' ').replace(/^(.{80}).*(\.\w+)$/, '$1$2');
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
