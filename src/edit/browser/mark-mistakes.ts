/** Shows at each field what keeps a file from being saved. */
import type { SentMistake } from './ask.ts';

const mark = 'casebook-mistake';

/** Takes away what was said of the last try. */
export function clearMistakes(): void {
  for (const old of document.querySelectorAll(`.${mark}`)) old.remove();
}

/**
 * Puts the words below their fields; those of a folded or missing field below what it stands in, those of the text below the text.
 *
 * @param file path of the file that is open
 */
export function markMistakes(mistakes: readonly SentMistake[], file: string): void {
  clearMistakes();
  const places = mistakes.map((mistake) => {
    const place = mistake.file === file ? placeOf(mistake) : undefined;
    const said = document.createElement('p');
    said.className = mark;
    said.setAttribute('role', 'alert');
    said.textContent = `${mistake.message}${mistake.hint ? `。${mistake.hint}` : ''}`;
    place?.append(said);
    return place;
  });
  places.find((place) => place !== undefined)?.scrollIntoView({ block: 'center' });
}

function placeOf({ field = ['body'] }: SentMistake): HTMLElement | undefined {
  for (let length = field.length; length > 0; length -= 1) {
    const path = field.slice(0, length).join('.');
    const place = document.querySelector<HTMLElement>(
      `section[data-key-path="${CSS.escape(path)}"], [data-key-path="${CSS.escape(path)}"]`,
    );
    if (place) return place;
  }
  return undefined;
}
