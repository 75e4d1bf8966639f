import { describe, expect, test } from 'vitest';
import { aspectsFor, indicatorsFor } from '../../../src/edit/desk/aspects-of.ts';
import { composeImport, sentencesLeft } from '../../../src/edit/desk/compose.ts';
import { type DeskFacts, emptyDesk } from '../../../src/edit/desk/facts.ts';
import { findRepeated } from '../../../src/edit/desk/repeats.ts';
import { cutSentences } from '../../../src/edit/desk/sentences.ts';
import { propose } from '../../../src/import/propose.ts';

const source = `甲区要求班主任每天看作业记录单，统
筹各科的作业量。各校每周上墙公示作业。全区建成
27个学科中心组。
①学生在操场上。`;

const facts: DeskFacts = {
  known: { regions: [{ id: 'jiaqu', name: '甲区', aliases: [] }], schools: [], practices: [], themes: [] },
  themes: [
    {
      id: 'homework',
      name: '作业管理',
      aspects: [
        { id: 'amount', name: '总量', aliases: ['作业量'], question: '' },
        { id: 'publicity', name: '公示', aliases: ['上墙'], question: '' },
      ],
    },
    {
      id: 'after-school',
      name: '课后服务',
      aspects: [{ id: 'time', name: '时间', aliases: [], question: '' }],
    },
  ],
  indicators: [
    { id: 'clubs', name: '社团', unit: '个' },
    { id: 'groups', name: '学科中心组', unit: '个' },
    { id: 'rate', name: '参与率', unit: '%' },
  ],
  sources: [],
  sections: ['背景', '做法', '成效'],
};

const proposal = propose(source, facts.known);
const paragraphs = cutSentences(proposal.paragraphs);

test('hard wraps are joined, sentences counted through, captions apart', () => {
  expect(paragraphs.map(({ isCaption }) => isCaption)).toEqual([false, true]);
  expect(paragraphs[0]?.sentences.map(({ text }) => text)).toEqual([
    '甲区要求班主任每天看作业记录单，统筹各科的作业量。',
    '各校每周上墙公示作业。',
    '全区建成27个学科中心组。',
  ]);
  expect(paragraphs[0]?.locator).toBe('“甲区要求班主任每”段');
});

test('the aspects a sentence speaks of come first, by any of their names', () => {
  const first = aspectsFor('各校每周上墙公示作业。', ['after-school', 'homework'], facts)[0];
  expect(first).toMatchObject({ theme: { id: 'homework' }, aspect: { id: 'publicity' }, isLikely: true });
});

test('only indicators of its unit are offered for a figure, the one that is named first', () => {
  expect(indicatorsFor('个', '全区建成27个学科中心组。', facts).map(({ id }) => id)).toEqual([
    'groups',
    'clubs',
  ]);
});

describe('a text in our own words', () => {
  test('may share names and short runs with its source', () => {
    expect(findRepeated('班主任每天看记录单，统筹各科。', source)).toBeUndefined();
  });

  test('is marked where it repeats twenty characters, whatever the punctuation and line breaks', () => {
    expect(findRepeated('做法：甲区要求班主任每天看作业记录单；统筹各科的作业量', source)).toBe(
      '甲区要求班主任每天看作业记录单统筹各科的作业量',
    );
  });
});

describe('what is sent', () => {
  const desk = {
    ...emptyDesk,
    text: source,
    title: '甲区：看记录单',
    region: { id: 'jiaqu', name: '甲区' },
    themes: ['homework'],
    sourceTitle: '原文',
    taken: [{ index: 0, indicator: 'groups', of: '甲区' }],
    passages: [
      {
        section: '做法',
        theme: 'homework',
        aspect: 'amount',
        text: '班主任统筹。',
        locator: '首段',
        from: [0],
      },
    ],
  };

  test('has labelled passages in their sections, and what was not placed in a comment', () => {
    const { body } = composeImport(desk, facts, paragraphs, proposal.figures);
    expect(body).toBe(`## 做法

**总量**：班主任统筹。〔首段〕

<!-- 待整理：原文里还没有放进上面的句子。整理完删去这一段，它不会显示在网站上

- 各校每周上墙公示作业。
- 全区建成27个学科中心组。

-->`);
  });

  test('has the figures that were taken, with their unit, wording and place', () => {
    const { metrics } = composeImport(desk, facts, paragraphs, proposal.figures);
    expect(metrics).toEqual([
      {
        indicator: 'groups',
        value: 27,
        unit: '个',
        of: { region: 'jiaqu' },
        locator: '“甲区要求班主任每”段',
        quote: '27个',
      },
    ]);
  });

  test('several themes have a heading each', () => {
    const two = { ...desk, themes: ['homework', 'after-school'] };
    expect(composeImport(two, facts, paragraphs, []).body).toContain('### 作业管理\n\n**总量**');
  });

  test.each([
    ['标题', { title: ' ' }],
    ['地区', { region: undefined }],
    ['主题', { themes: [] }],
    ['出处', { sourceTitle: '' }],
  ])('nothing without %s', (name, part) => {
    expect(() => composeImport({ ...desk, ...part }, facts, paragraphs, [])).toThrow(name);
  });

  test('sentences that were set aside are done with', () => {
    expect(sentencesLeft({ ...desk, aside: [1, 2] }, paragraphs)).toEqual([]);
  });
});
