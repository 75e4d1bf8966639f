/** Traditional characters and their simplified forms, from OpenCC. For the build; the browser gets what its site needs of it. */
import characters from 'opencc-js/dict/TSCharacters';
import type { Fold } from '../shared/analyze.ts';

/** Every traditional character OpenCC knows (`TSCharacters`, Apache-2.0) -> its simplified form. */
export const fullFold: Fold = new Map(
  characters.split('|').map((pair): [string, string] => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    return [traditional, simplified];
  }),
);

/**
 * What of the table a site needs: the characters whose simplified form occurs in it.
 *
 * @param occurring the site's characters, normalised
 * @returns traditional and simplified characters in turn: 雙双減减
 */
export function foldFor(occurring: ReadonlySet<string>): string {
  return [...fullFold]
    .filter(([, simplified]) => occurring.has(simplified))
    .flat()
    .join('');
}
