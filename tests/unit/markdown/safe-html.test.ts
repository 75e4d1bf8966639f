import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';

const hostile: [name: string, markdown: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script inside a line', '甲<script src="https://evil.example/x.js"></script>乙'],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a script that is never closed', '<script>alert(1)'],
  ['a script split by another', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['a handler', '<img src="./x.jpg" onerror="alert(1)">'],
  ['a handler without quotes', '<b onmouseover=alert(1)>甲</b>'],
  ['a handler after a slash', '<img/onerror=alert(1)/src=x>'],
  ['a handler on details', '<details open ontoggle="alert(1)"><summary>甲</summary></details>'],
  ['a javascript link in Markdown', '[甲](javascript:alert(1))'],
  ['a javascript link in capitals', '[甲](JaVaScRiPt:alert(1))'],
  ['a javascript link with a character reference', '[甲](&#106;avascript:alert(1))'],
  ['a javascript link with a tab reference', '[甲](java&#9;script:alert(1))'],
  ['a javascript link with a line break', '<a href="java\nscript:alert(1)">甲</a>'],
  ['a javascript link with a colon reference', '<a href="javascript&colon;alert(1)">甲</a>'],
  ['a javascript link after a control character', '<a href="&#1;javascript:alert(1)">甲</a>'],
  ['a javascript link in a definition', '[甲][x]\n\n[x]: javascript:alert(1)'],
  ['a javascript autolink', '<javascript:alert(1)>'],
  ['a vbscript link', '[甲](vbscript:msgbox)'],
  ['a data link', '[甲](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a data image', '![甲](data:image/svg+xml;base64,PHN2Zz4=)'],
  ['a javascript image', '![甲](javascript:alert(1))'],
  ['a picture source', '<picture><source srcset="data:image/svg+xml,x"><img src="./x.jpg"></picture>'],
  ['a style attribute', '<p style="position:fixed">甲</p>'],
  ['a style element', '<style>@import url(//evil.example);body{display:none}</style>'],
  ['an svg', '<svg onload="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)"></a></svg>'],
  ['math', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>'],
  ['an iframe', '<iframe src="https://evil.example" srcdoc="<script>alert(1)</script>"></iframe>'],
  ['an object', '<object data="https://evil.example"><embed src="https://evil.example"></object>'],
  [
    'a form',
    '<form action="https://evil.example"><button formaction="javascript:alert(1)">甲</button></form>',
  ],
  ['a base address', '<base href="https://evil.example/">'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
  ['a linked style sheet', '<link rel="stylesheet" href="https://evil.example/x.css">'],
  ['a template', '<template><script>alert(1)</script></template>'],
  ['noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'],
  ['a comment', '<!--><img src=x onerror=alert(1)>-->'],
  ['a script in a table cell', '| 甲 |\n| --- |\n| <script>alert(1)</script> |'],
  ['a script in a note', '> [!勘误]\n> <script>alert(1)</script>'],
  ['a script in a footnote', '甲[^1]\n\n[^1]: <img src=x onerror=alert(1)>'],
  ['a script in a heading', '## <img src=x onerror=alert(1)>做法'],
  ['markup in alt text', '![" onerror="alert(1)](./x.jpg)'],
  ['markup in a title', '[甲](/a/ "\\" onclick=\\"alert(1)")'],
];

/** All that may be left of the cases above. */
const harmless = [
  ...[
    'p',
    'b',
    'a',
    'h2',
    'section',
    'div',
    'aside',
    'figure',
    'img',
    'details',
    'summary',
    'sup',
    'ol',
    'li',
  ],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

test.each(hostile)('%s never reaches a page', async (_, markdown) => {
  const { html, sections } = await renderMarkdown(markdown);
  for (const part of [html, ...sections.map((section) => section.html)]) {
    visit(fromHtml(part, { fragment: true }), 'element', ({ tagName, properties }) => {
      expect(harmless).toContain(tagName);
      for (const [name, value] of Object.entries(properties)) {
        expect(name).not.toMatch(/^(?:on|style|srcdoc|srcset|action|formaction)/i);
        if (name === 'href') expect(value).toMatch(/^(?:#|\/a\/)/);
        if (name === 'src') expect(value).toMatch(/^(?:\.\/)?x(?:\.jpg)?$/);
      }
    });
  }
});

test('the code of a removed script or style is not left behind as text', async () => {
  const { html } = await renderMarkdown(
    '甲<script>alert(1)</script>\n\n<style>body{color:red}</style>\n\n乙',
  );
  expect(html).not.toMatch(/alert|color/);
  expect(html).toMatch(/甲[\s\S]*乙/);
});

test('harmless HTML stays', async () => {
  const markdown =
    '<ruby>邕<rt>yōng</rt></ruby>宁，H<sub>2</sub>O，<kbd>Ctrl</kbd>，<abbr title="注">甲</abbr>';
  expect((await renderMarkdown(markdown)).html).toBe(`<p>${markdown}</p>`);
});

test('an author cannot borrow our classes', async () => {
  const { html } = await renderMarkdown(
    '<p class="note" name="location" data-note="x" data-passage="p-1">甲</p>',
  );
  expect(html).toBe('<p>甲</p>');
});

const takers = ['a', 'p', 'li', 'h2', 'h3', 'section', 'div', 'span', 'table', 'details', 'input'];
test.each(takers)('an author can take no id of ours with <%s>', async (name) => {
  const ours = ['zuofa', 'zuofa-title', 'data-1', 'p-1', 'shuju', 'main', 'footnote-label', 'location'];
  const written = ours.map((id) => `<${name} id="${id}">甲</${name}>`).join('\n\n');
  const { html } = await renderMarkdown(`## 做法\n\n${written}\n\n乙[^zuofa]\n\n[^zuofa]: 丙`);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  // Ids with Chinese in them are of headings; we have none.
  const likeOurs = ids.filter((id) => /^[ -~]+$/.test(id) && !id.startsWith('user-content-'));
  expect(likeOurs).toEqual(['zuofa', 'zuofa-title']);
});

test('links of an author lead to ids of the author, where there are, else to ours', async () => {
  const { html } = await renderMarkdown('## 做法\n\n[注](#zhu) [节](#zuofa)\n\n<p id="zhu">甲</p>');
  expect(html).toContain('<a href="#user-content-zhu">注</a> <a href="#zuofa">节</a>');
  expect(html).toContain('<p id="user-content-zhu">甲</p>');
});

test('links with addresses people use stay', async () => {
  const { html } = await renderMarkdown('[邮](mailto:a@b.cn) [电](tel:02312345678) [段](#zuofa) [页](../x/)');
  for (const href of ['mailto:a@b.cn', 'tel:02312345678', '#zuofa', '../x/']) {
    expect(html).toContain(`<a href="${href}">`);
  }
});
