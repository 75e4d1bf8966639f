/** Where a source is brought to the desk. */
import { useState } from 'preact/hooks';
import { readSourceFile } from './read-source.ts';

export function Paste({ onText }: { onText: (text: string) => void }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      setText(await readSourceFile(file));
      setSaid('');
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText(text);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer?.files[0]);
      }}
    >
      <label>
        粘贴原文：报纸、公众号、Word 里的文字都行
        <textarea value={text} rows={18} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <p>
        或者把 .txt、另存的 .html 拖到这里：
        <input
          type="file"
          aria-label="选文件"
          accept=".txt,.md,.html,.htm"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
      </p>
      <p role="status">{said}</p>
      <button type="submit" class="primary">
        开始整理
      </button>
    </form>
  );
}
