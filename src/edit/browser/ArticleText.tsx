/** An article's text: a field of plain Markdown, and buttons for its sections, for what its themes ask, and for notes. */
import { useEffect, useRef } from 'preact/hooks';
import { headingsOf, labelsOf, type Written, withAspect, withBlock, withSection } from './insert-text.ts';

export interface TextFacts {
  /** Titles of the sections an article can have, in their order. */
  sections: readonly string[];
  themes: readonly { id: string; name: string; aspects: readonly { name: string; question: string }[] }[];
}

interface Props extends TextFacts {
  id: string;
  value: string;
  /** Ids of the article's themes. */
  chosen: readonly string[];
  /** Names of the article's pictures. */
  pictures: readonly string[];
  onChange: (text: string) => void;
}

/** Where what a theme asks is answered, unless an editor moves it. */
const section = '做法';
const notes = ['原文如此', '勘误', '编者注'];

export function ArticleText({ id, value, chosen, pictures, sections, themes, onChange }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const own = themes.filter((theme) => chosen.includes(theme.id));
  const written = labelsOf(value);
  const headings = headingsOf(value, 2);

  useEffect(() => {
    if (!area.current) return;
    area.current.style.blockSize = 'auto';
    area.current.style.blockSize = `${area.current.scrollHeight + 4}px`;
  }, [value]);

  const put = ({ text, cursor }: Written) => {
    const field = area.current;
    if (!field) return;
    field.value = text;
    onChange(text);
    field.focus();
    field.setSelectionRange(cursor, cursor);
  };
  const cursor = () => area.current?.selectionStart ?? value.length;

  return (
    <div class="casebook-text">
      <fieldset>
        <legend>分节</legend>
        {sections.map((title) => (
          <Part
            key={title}
            name={title}
            done={headings.includes(title)}
            onPress={() => put(withSection(value, title, sections))}
          />
        ))}
      </fieldset>
      {own.map((theme) => (
        <fieldset key={theme.id}>
          <legend>{theme.name}问什么</legend>
          {theme.aspects.map(({ name, question }) => (
            <Part
              key={name}
              name={name}
              hint={question}
              done={written.has(name) || written.has(`${theme.name}·${name}`)}
              onPress={() =>
                put(
                  withAspect(value, name, {
                    section,
                    order: sections,
                    theme: own.length > 1 ? theme.name : undefined,
                  }),
                )
              }
            />
          ))}
        </fieldset>
      ))}
      {own.length === 0 && <p>选好主题，这里列出它要问的各个方面。</p>}
      <fieldset>
        <legend>插入</legend>
        {notes.map((name) => (
          <Part key={name} name={name} onPress={() => put(withBlock(value, cursor(), `> [!${name}]\n> `))} />
        ))}
        {pictures.map((file) => (
          <Part
            key={file}
            name={`图片 ${file}`}
            onPress={() => put(withBlock(value, cursor(), `![](./${file})`))}
          />
        ))}
      </fieldset>
      <textarea
        ref={area}
        id={id}
        aria-label="正文"
        value={value}
        rows={12}
        onInput={(event) => onChange(event.currentTarget.value)}
        placeholder="## 做法&#10;&#10;**总量**：谁做什么，怎么做。〔原文的位置〕"
      />
      <p>
        一段回答一个方面，开头是“**方面**：”，段末的〔
        〕写原文的位置。原文没有讲的不写，填在“原文没有讲到”里。
      </p>
    </div>
  );
}

function Part({
  name,
  hint,
  done,
  onPress,
}: {
  name: string;
  hint?: string;
  done?: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" title={hint} data-done={done ? '' : undefined} onClick={onPress}>
      {name}
      {done && <span>✓</span>}
    </button>
  );
}
