import { describe, expect, test } from 'vitest';
import { indexMentioned, type Mentions } from '../../../src/library/mentions.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';

/** As the library lends them; of two meanings the first. */
function lend(pairs: [name: string, href: string][]): Mentions {
  const addresses = new Map(pairs.toReversed());
  return { names: indexMentioned(addresses.keys()), addressOf: (name) => addresses.get(name) };
}

const mentions = lend([
  ['五个一点', '/practices/wugeyidian/'],
  ['五个一点特色教育', '/practices/wugeyidian-tese/'],
  ['5+2', '/practices/five-plus-two/'],
  ['1+1', '/practices/one-plus-one-shiyan/'],
  ['1+1', '/practices/one-plus-one-chaoyang/'],
  ['2+X', '/practices/two-plus-x/'],
  ['STEM', '/practices/stem/'],
  ['谢家湾学校', '/schools/xiejiawan/'],
  ['谢家湾小学', '/schools/xiejiawan/'],
  ['a.*(b', '/practices/pattern/'],
  ['甲', '/practices/one-character/'],
  ['课程（新）', '/practices/new/'],
]);

/** `[name](last part of the address)` of each link made. */
async function linksIn(markdown: string): Promise<string[]> {
  const { html } = await renderMarkdown(markdown, { mentions });
  return [...html.matchAll(/<a href="[^"]*?([^/"]+)\/" class="mention">([^<]*)<\/a>/g)].map(
    ([, page, name]) => `[${name}](${page})`,
  );
}

describe('a name is linked', () => {
  test.each([
    ['in running text', '学校推行五个一点。', ['[五个一点](wugeyidian)']],
    ['the longest first', '推行五个一点特色教育', ['[五个一点特色教育](wugeyidian-tese)']],
    [
      'the shorter one too where it stands alone',
      '五个一点特色教育即五个一点',
      ['[五个一点特色教育](wugeyidian-tese)', '[五个一点](wugeyidian)'],
    ],
    ['in quotation marks', '落实“5+2”服务', ['[5+2](five-plus-two)']],
    ['next to Chinese', '开设STEM课程，用2+X模式', ['[STEM](stem)', '[2+X](two-plus-x)']],
    ['before a full stop', 'We do 5+2.', ['[5+2](five-plus-two)']],
    ['in full-width characters, as written', '落实５＋２服务', ['[５＋２](five-plus-two)']],
    ['with brackets of the other width', '课程(新)', ['[课程(新)](new)']],
    [
      'in bold, a list and a table',
      '- **五个一点**\n\n| 甲 |\n| --- |\n| STEM |',
      ['[五个一点](wugeyidian)', '[STEM](stem)'],
    ],
    ['though it looks like a pattern', '用a.*(b做', ['[a.*(b](pattern)']],
    ['in the first of two meanings given', '开展1+1活动', ['[1+1](one-plus-one-shiyan)']],
    ['in a footnote', '甲[^1]\n\n[^1]: 见谢家湾学校。', ['[谢家湾学校](xiejiawan)']],
  ])('%s', async (_, markdown, links) => expect(await linksIn(markdown)).toEqual(links));
});

describe('a name is linked once', () => {
  test.each([
    ['in a paragraph', '五个一点，五个一点', ['[五个一点](wugeyidian)']],
    ['in a page', '五个一点\n\n## 做法\n\n五个一点', ['[五个一点](wugeyidian)']],
    ['whichever name comes first', '谢家湾小学（谢家湾学校）', ['[谢家湾小学](xiejiawan)']],
    [
      'and the later long name gives no room to the short one in it',
      '五个一点特色教育，五个一点特色教育',
      ['[五个一点特色教育](wugeyidian-tese)'],
    ],
  ])('%s', async (_, markdown, links) => expect(await linksIn(markdown)).toEqual(links));

  test('again in each article, though the list is shared', async () => {
    expect(await linksIn('五个一点')).toEqual(await linksIn('五个一点'));
  });
});

describe('a name is left alone', () => {
  test.each([
    ['in a heading', '## 五个一点\n\n### STEM'],
    ['in a link', '[五个一点](/a/)'],
    ['deep in a link', '[**五个一点**](/a/)'],
    ['in code', '`五个一点`\n\n```\nSTEM\n```'],
    ['in a quotation', '> 五个一点'],
    ['in a note', '> [!编者注]\n> 五个一点'],
    ['in a longer number', '15+2，5+20，5+2+1，1.5+2，5+2.5'],
    ['in a longer word', 'STEMs、eSTEM、STEM+课程、K-STEM、ÉSTEM'],
    ['in other case', 'stem'],
    ['in a full-width longer number', '１５＋２'],
    ['of one character', '甲'],
    ['where the pattern would match but the name does not', 'axxx(b'],
  ])('%s', async (_, markdown) => expect(await linksIn(markdown)).toEqual([]));
});

test('a name in a heading or a quotation does not use up the first mention', async () => {
  expect(await linksIn('## 五个一点\n\n> 五个一点\n\n推行五个一点')).toEqual(['[五个一点](wugeyidian)']);
});

test('a long name that is not linked in this article leaves room for the short one in it', async () => {
  const names = indexMentioned(['五个一点', '五个一点特色教育']);
  const addressOf = (name: string) => (name === '五个一点' ? '/practices/wugeyidian/' : undefined);
  const { html } = await renderMarkdown('五个一点特色教育', { mentions: { names, addressOf } });
  expect(html).toContain('<a href="/practices/wugeyidian/" class="mention">五个一点</a>特色教育');
});

test('text around links is kept to the letter', async () => {
  const { html } = await renderMarkdown('甲“5+2”乙 STEM & 丙', { mentions });
  expect(html.replace(/<[^>]+>/g, '')).toBe('甲“5+2”乙 STEM &#x26; 丙');
});

test('thousands of names cost an article next to nothing', async () => {
  const namesOf = (length: number) =>
    lend(Array.from({ length }, (_, index) => [`重庆市第${index}小学`, `/schools/s${index}/`]));
  const markdown = '重庆市第4999小学与重庆市第49小学。'.repeat(100);
  const measure = async (mentions: ReturnType<typeof lend>) => {
    await renderMarkdown(markdown, { mentions });
    const start = performance.now();
    const { html } = await renderMarkdown(markdown, { mentions });
    return { time: performance.now() - start, links: html.match(/class="mention"/g)?.length };
  };
  const few = await measure(namesOf(50));
  const many = await measure(namesOf(5000));
  expect([few.links, many.links]).toEqual([1, 2]);
  // A scan per name takes a hundred times as long. What is quicker than 25 ms is not measured well.
  expect(many.time).toBeLessThan(20 * Math.max(few.time, 25));
});
