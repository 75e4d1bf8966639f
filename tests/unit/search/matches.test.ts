import { describe, expect, test } from 'vitest';
import { fullFold } from '../../../src/search/build/fold-table.ts';
import { normalise } from '../../../src/search/shared/analyze.ts';
import { excerpt, findMatches } from '../../../src/search/shared/matches.ts';

const found = (text: string, ...words: string[]) => {
  const normals = words.map((word) => normalise(word, fullFold));
  return findMatches(text, normals, fullFold).map(({ start, end }) => text.slice(start, end));
};

describe('matches', () => {
  test.each([
    ['实行“5 + 2”模式', '5+2', ['5 + 2']],
    ['参与率９９．７％。', '99.7%', ['９９．７％']],
    ['雙減之後', '双减', ['雙減']],
    ['作业\n超市', '作业超市', ['作业\n超市']],
    ['𠮷野家与𠮷', '𠮷', ['𠮷', '𠮷']],
    ['ﬁne', 'fin', ['ﬁne'.slice(0, 2)]],
    ['“双减”、“双减”', '双减', ['双减', '双减']],
  ])('in %s, %s stands as the text writes it', (text, word, expected) => {
    expect(found(text, word)).toEqual(expected);
  });

  test('overlapping words are one match', () => {
    expect(found('课后服务课程', '课后服务', '服务课程')).toEqual(['课后服务课程']);
  });
});

describe('excerpts', () => {
  const long = `${'前'.repeat(200)}作业超市${'后'.repeat(200)}`;
  const excerptOf = (text: string, words: string[], stops: number[] = []) => {
    const normals = words.map((word) => normalise(word, fullFold));
    return excerpt(text, findMatches(text, normals, fullFold), stops)
      .pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');
  };

  test('are about 80 characters around the match, with marks and signs of what is left out', () => {
    const shown = excerptOf(long, ['作业超市']);
    expect(shown).toMatch(/^…前+\[作业超市\]后+…$/);
    expect(shown.length).toBeGreaterThan(75);
    expect(shown.length).toBeLessThan(90);
  });

  test('never cut a match, a number or a Latin word', () => {
    expect(excerptOf(`${'甲'.repeat(36)}词${'乙'.repeat(42)}99.7%的人`, ['词'])).toMatch(/乙99\.7%…$/);
    const wide = '超'.repeat(100);
    expect(excerptOf(`${'甲'.repeat(100)}${wide}${'乙'.repeat(100)}`, [wide])).toBe(`…[${wide}]…`);
  });

  test('prefer the place where most matches stand together, and stay in their section', () => {
    const text = `作业${'间'.repeat(200)}作业与超市\n下一节`;
    expect(excerptOf(text, ['作业', '超市'], [text.indexOf('下一节')])).toMatch(/\[作业\]与\[超市\]$/);
  });

  test('keep punctuation', () => {
    expect(excerptOf('他说：“双减”，要落地。', ['双减要'])).toBe('他说：“[双减”，要]落地。');
  });
});
