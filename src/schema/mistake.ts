/** Mistakes in the content, told to editors. */

/** Where in the data of a file: ['metrics', 3, 'indicator']. */
export type FieldPath = readonly (string | number)[];

export interface Mistake {
  /** `warning`: poor, but not wrong; it does not keep the site from being built. */
  level?: 'warning';
  /** Path from the content folder. */
  file: string;
  /** The field at fault; left out where the file as a whole or its body is. */
  field?: FieldPath;
  /** Line of the file, from 1; worked out from the field where that is known. */
  line?: number;
  /** What is wrong, in Chinese. */
  message: string;
  /** How to mend it, in Chinese. */
  hint?: string;
}

/** A mistake in a text, of a file the caller knows; its line counts from the first of the text, 1. */
export type BodyMistake = Omit<Mistake, 'file'>;

/** Thrown with every mistake found, so that all can be mended in one go. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[], folder?: string) {
    super(mistakes.map((mistake) => formatMistake(mistake, folder)).join('\n'));
    this.mistakes = mistakes;
  }
}

/**
 * `content/articles/x.md:12: 错误: …。提示: …` (or 警告), the form editors and mistake matchers read.
 *
 * @param folder what stands before the file's path: the content folder as seen from where the command runs
 */
export function formatMistake({ level, file, line, message, hint }: Mistake, folder = 'content'): string {
  const name = level === 'warning' ? '警告' : '错误';
  return `${folder}/${file}:${line ?? 1}: ${name}: ${message}${hint ? `。提示: ${hint}` : ''}`;
}

/** Mistakes by file, then line: the order in which an editor mends them. Of equals the first found stays first. */
export function sortMistakes(mistakes: readonly Mistake[]): Mistake[] {
  return mistakes.toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0),
  );
}
