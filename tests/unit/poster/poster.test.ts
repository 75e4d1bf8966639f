/** Posters are drawn with faces that come along: no character of a name is missing, and the pictures are what they should be. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { outlineOf } from '../../../src/poster/fonts.ts';
import { drawPoster, drawPreview, type Subject } from '../../../src/poster/poster.ts';

const subject: Subject = {
  card: {
    kind: 'article',
    title: '甲区：每天一节辅导一节社团',
    facts: ['甲省乙市甲区', '小学', '2021年'],
    what: '全区把课后服务分成辅导和社团两段。',
    items: [
      { lead: '98.3%', isFigure: true, text: '参与率' },
      { lead: '18→42个', isFigure: true, text: '社团' },
      { lead: '逾5万封', isFigure: true, text: '家长信' },
    ],
    from: '《示例日报》',
  },
  siteName: '案例库',
  address: 'https://example.org/cases/articles/jiaqu-kehou-fuwu/',
};

test('every character of every title and practice has a glyph in both faces', {
  timeout: 60_000,
}, async () => {
  const { entries } = await checkContent('content');
  const names = [
    ...entries.articles.flatMap(({ data }) => [data.title, data.brief.did]),
    ...entries.practices.flatMap(({ data }) => [data.name, data.summary]),
  ];
  const characters = [...new Set(names.join(''))];
  expect(characters.length).toBeGreaterThan(500);
  const missing: string[] = [];
  for (const character of characters) {
    for (const family of ['serif', 'sans'] as const)
      if (!(await outlineOf(character, { family, weight: 700 }))) missing.push(`${family} ${character}`);
  }
  expect(missing).toEqual([]);
});

test('rare characters of names and places have one too', async () => {
  for (const character of '龑彧濮堽〇→≥①‰')
    expect(await outlineOf(character, { family: 'serif', weight: 400 }), character).toBeDefined();
});

test('both are PNG of their size in few colours, the same every time', async () => {
  for (const [draw, width, height] of [
    [drawPoster, 1080, 1440],
    [drawPreview, 1200, 630],
  ] as const) {
    const bytes = await draw(subject);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width, height, isPalette: true });
    expect(bytes.length).toBeLessThan(80_000);
    expect((await draw(subject)).equals(bytes)).toBe(true);
  }
});

test('a title is written in ink: another title is another picture', async () => {
  const other = { ...subject, card: { ...subject.card, title: '乙区：作业像菜单一样选' } };
  expect((await drawPreview(other)).equals(await drawPreview(subject))).toBe(false);
});
