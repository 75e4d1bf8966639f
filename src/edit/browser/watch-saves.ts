/** The CMS tells in one sentence that a save was refused; here each mistake goes to its field. */
import { clearMistakes, markMistakes } from './mark-mistakes.ts';

/** Looks at what its requests bring back. */
export function watchSaves(): void {
  const send = window.fetch;
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const isSave = init?.method === 'POST' && address.endsWith('/contents');
    if (isSave) clearMistakes();
    const response = await send(input, init);
    if (isSave && response.status === 422) {
      const { mistakes } = await response.clone().json();
      const [first] = JSON.parse(String(init.body)).files as { path: string }[];
      // After the CMS has drawn its own dialog.
      setTimeout(() => markMistakes(mistakes, first?.path.replace(/^content\//, '') ?? ''));
    }
    return response;
  };
}
