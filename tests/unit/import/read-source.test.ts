import { expect, test } from 'vitest';
import { readSource } from '../../../src/cli/read-source.ts';
import { propose } from '../../../src/import/propose.ts';

const known = { regions: [], schools: [], practices: [], themes: [] };

test.each(['ceshi.docx', 'ceshi.pdf', 'ceshi.html'])(
  '%s: the same text, its menu and hard wraps taken out, proposes the same',
  async (name) => {
    const { paragraphs, regions, schools, figures } = propose(
      await readSource(`tests/fixtures/sources/${name}`),
      known,
    );
    const whole = paragraphs.map(({ text }) => text).join('\n');
    expect(whole).toContain('戊区第一小学推行“作业菜单”，开了近30门课，98.5%的学生参加。');
    expect(whole).toContain('惠及1.2万名学生。');
    expect(regions.map((one) => one.name)).toContain('戊区');
    expect(schools.map((one) => one.name)).toEqual(['戊区第一小学', '己学校']);
    expect(figures.map(({ value, unit }) => `${value}${unit}`)).toEqual(['30门', '98.5%', '5次', '12000名']);
  },
);

test('what cannot be read is told in Chinese', async () => {
  await expect(readSource('a.wps')).rejects.toThrow('另存为 .docx');
  await expect(readSource('tests/fixtures/sources')).rejects.toThrow('读不了');
});
