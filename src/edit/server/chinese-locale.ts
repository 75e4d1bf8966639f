/** The form's words in Chinese: Sveltia CMS has most of them, `words.json` those it lacks and those that we call otherwise. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const rest = new URL('./words.json', import.meta.url);

/** In the dev server: completes `locales/zh-CN.json` of @sveltia/cms. */
export function chineseLocale(): Plugin {
  return {
    name: 'chinese-locale',
    apply: 'serve',
    enforce: 'pre',
    transform(code, id) {
      if (!/@sveltia\/cms\/locales\/zh-CN\.json/.test(id)) return undefined;
      const words: Words = JSON.parse(code);
      for (const [path, text] of Object.entries<string>(JSON.parse(readFileSync(rest, 'utf8'))))
        put(words, path.split('.'), text);
      return { code: JSON.stringify(words), map: null };
    },
  };
}

type Words = { [name: string]: string | Words };

function put(words: Words, [name = '', ...rest]: string[], text: string): void {
  if (rest.length === 0) {
    words[name] = text;
    return;
  }
  words[name] ??= {};
  if (typeof words[name] === 'object') put(words[name], rest, text);
}
