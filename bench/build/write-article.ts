/** A generated article: about 1,500 characters, passages under their aspects, figures, practices, maybe a picture. */
import { stringify } from 'yaml';
import type { Random } from '../search/random.ts';
import { type Topic, writeSentence } from '../search/sentences.ts';
import { objects, verbs } from '../search/words.ts';
import { aDate, type Things } from './places.ts';
import type { Vocabulary } from './vocabulary.ts';

const articleLength = 1500;

/** @param picture name of a file that lies beside the article's */
export function writeArticle(
  random: Random,
  { districts, schools, practices, sources }: Things,
  { themes, problems, indicators }: Vocabulary,
  picture: string | undefined,
): { region: string; file: string } {
  const school = random.below(3) > 0 ? random.pick(schools) : undefined;
  const region = districts.find(({ id }) => id === school?.data.region) ?? random.pick(districts);
  const own = random.sample(practices, 2 + random.below(3));
  const ownThemes = random.sample(themes, 2 + random.below(3));
  const year = 2021 + random.below(6);
  const locator = `第${1 + random.below(8)}版`;
  const topic: Topic = {
    region: region.names[0],
    school: school?.names[0] ?? region.names[0],
    practices: own.map(({ names }) => random.pick(names)),
  };
  const sentence = () => writeSentence(random, topic);
  const holder = school ? { school: school.id } : { region: region.id };
  const head = {
    title:
      `${topic.school}：用${topic.practices[0]}${random.pickCommon(verbs)}${random.pickCommon(objects)}`.slice(
        0,
        60,
      ),
    level: school ? 'school' : 'region',
    region: region.id,
    schools: school ? [school.id] : [],
    stage: random.sample(['preschool', 'primary', 'middle'], 1 + random.below(2)),
    themes: ownThemes.map(({ id }) => id),
    problems: random.sample(problems, 1 + random.below(2)),
    practices: own.map(({ id }) => id),
    source: { id: random.pick(sources).id, locator },
    period: { label: `${year}年`, start: String(year) },
    summary: fill(sentence, 60, 120),
    brief: { did: sentence(), needs: sentence(), results: sentence() },
    metrics: random.sample(indicators, 3 + random.below(3)).map(({ id, unit, rate }) => ({
      indicator: id,
      value: rate ? 60 + random.below(400) / 10 : 1 + random.below(900),
      unit,
      period: { label: `${year}年`, start: String(year) },
      of: holder,
      locator,
    })),
    images: picture ? [{ file: `./${picture}`, alt: '许多圆', credit: '生成' }] : [],
    status: 'published',
    updated: aDate(random),
  };
  const passages = ownThemes.flatMap(({ name, aspects }) => {
    const answered = random.sample(aspects, 2 + random.below(2));
    return [
      `### ${name}`,
      ...answered.map((aspect) => `**${aspect}**：${sentence()}${sentence()}〔${locator}〕`),
    ];
  });
  const around = ['## 背景', fill(sentence, 200, 300), '## 做法', ...passages];
  const written = around.join('').length;
  const left = Math.max(100, articleLength - written);
  const end = ['## 成效', fill(sentence, left / 2, left), fill(sentence, left / 2, left)];
  const parts = [...around, ...(picture ? [`![许多圆](./${picture})`] : []), ...end];
  return { region: region.id, file: `---\n${stringify(head)}---\n\n${parts.join('\n\n')}\n` };
}

/** Sentences to a length, the last cut short where it would go beyond. */
function fill(sentence: () => string, least: number, most: number): string {
  let text = '';
  while (text.length < least) text += sentence();
  return text.slice(0, most);
}
