/** The field of an article's text. */
import { h, render } from 'preact';
import { ArticleText, type TextFacts } from './ArticleText.tsx';
import { type EntryMap, hostOf } from './host.ts';

interface FieldProps {
  value: string | undefined;
  forID: string;
  entry?: EntryMap;
  onChange(value: string): void;
}

export function textField(facts: TextFacts) {
  return hostOf<FieldProps>({
    draw(element, { value = '', forID, entry, onChange }) {
      const { data } = entry?.toJS() ?? { data: {} };
      const images = Array.isArray(data.images) ? data.images : [];
      const pictures = images.flatMap(({ file }) =>
        typeof file === 'string' && !file.startsWith('blob:') ? [file.split('/').at(-1) ?? ''] : [],
      );
      const chosen = Array.isArray(data.themes) ? data.themes : [];
      render(h(ArticleText, { ...facts, id: forID, value, chosen, pictures, onChange }), element);
    },
    end: (element) => render(null, element),
  });
}
