/** The mistakes of the content for machines: JSON, and the annotations of GitHub and Forgejo. */
import { placesOf } from '../content/check-content.ts';
import type { Mistake } from '../schema/mistake.ts';

export interface PlacedMistake {
  /** As seen from where the command runs. */
  file: string;
  /** From 1; 1 where the file as a whole is meant. */
  line: number;
  column: number;
  level: 'error' | 'warning';
  message: string;
  /** How to mend it; empty where nothing is to be said. */
  hint: string;
}

/**
 * @param folder absolute path of the content folder
 * @param shown the same as seen from where the command runs
 */
export async function placeMistakes(
  folder: string,
  shown: string,
  mistakes: readonly Mistake[],
): Promise<PlacedMistake[]> {
  const places = await placesOf(folder, mistakes);
  return mistakes.map((mistake) => {
    const { file, line = 1, level = 'error', message, hint = '' } = mistake;
    const place = places.get(mistake);
    // A line that is told without its field is surer than the field's.
    const column = place?.line === line ? place.column : 1;
    return { file: `${shown}/${file}`, line, column, level, message, hint };
  });
}

/** `::error file=…,line=…,col=…::…`, a line each. */
export function printAnnotations(mistakes: readonly PlacedMistake[]): string[] {
  return mistakes.map(({ file, line, column, level, message, hint }) => {
    const text = escapeData(`${message}${hint ? `。提示: ${hint}` : ''}`);
    return `::${level} file=${escapeProperty(file)},line=${line},col=${column}::${text}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
