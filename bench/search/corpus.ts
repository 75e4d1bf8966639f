/**
 * Generated articles of about 1,500 characters, and the regions, schools, practices, themes and problems they speak of, as pages that carry the
 * attributes real pages carry. The same seed and number give the same pages.
 */
import { fresh, namePractice, nameRegion, nameSchool } from './invent-names.ts';
import { createRandom, type Random } from './random.ts';
import { writeSentence } from './sentences.ts';
import { type TestPage, toPage } from './test-page.ts';
import * as words from './words.ts';

interface Thing {
  kind: string;
  id: string;
  /** The name, then its aliases. */
  names: [string, ...string[]];
}

const articleLength = 1500;

/** @param articles how many; there are about a ninth as many things with a name */
export function generatePages(seed: number, articles: number): TestPage[] {
  const random = createRandom(seed, `corpus ${articles}`);
  const taken = new Set<string>();
  const many = (kind: string, count: number, name: () => Thing['names']) =>
    Array.from(
      { length: count },
      (_, number): Thing => ({ kind, id: `${kind}-${number}`, names: fresh(name, taken) }),
    );

  const regions = many('region', 20 + Math.round(articles / 100), () => nameRegion(random));
  const schools = many('school', 20 + Math.round(articles / 20), () =>
    nameSchool(random, random.pick(regions).names[0]),
  );
  const practices = many('practice', 20 + Math.round(articles / 20), () => namePractice(random));
  const themes = words.themes.map(
    (name, number): Thing => ({ kind: 'theme', id: `theme-${number}`, names: [name] }),
  );
  const problems = words.problems.map(
    (name, number): Thing => ({ kind: 'problem', id: `problem-${number}`, names: [name] }),
  );
  const things = [...regions, ...schools, ...practices, ...themes, ...problems];
  return [
    ...Array.from({ length: articles }, (_, number) =>
      writeArticle(random, number, { regions, schools, practices, themes, problems }),
    ),
    ...things.map((thing) => writeThing(random, thing)),
  ];
}

interface Things {
  regions: readonly Thing[];
  schools: readonly Thing[];
  practices: readonly Thing[];
  themes: readonly Thing[];
  problems: readonly Thing[];
}

function writeArticle(random: Random, number: number, things: Things): TestPage {
  const region = random.pick(things.regions);
  const school = random.pick(things.schools);
  const practices = random.sample(things.practices, 2 + random.below(3));
  const themes = random.sample(things.themes, 2 + random.below(3));
  const problems = random.sample(things.problems, 1 + random.below(2));
  const topic = {
    region: random.pick(region.names),
    school: random.pick(school.names),
    practices: practices.map((practice) => random.pick(practice.names)),
  };
  const title = `${topic.school}：用“${random.pick(topic.practices)}”${random.pickCommon(words.verbs)}${random.pickCommon(words.objects)}`;
  const sections = random.sample(words.headings, 5).map((heading, at) => ({
    id: `s${at + 1}`,
    heading,
    paragraphs: [] as string[],
  }));
  const lead = writeSentence(random, topic) + writeSentence(random, topic);
  for (let length = lead.length; length < articleLength; ) {
    const paragraph = Array.from({ length: 2 + random.below(3) }, () => writeSentence(random, topic)).join(
      '',
    );
    random.pick(sections).paragraphs.push(paragraph);
    length += paragraph.length;
  }
  const ids = (list: readonly Thing[]) => list.map(({ id }) => id);
  return toPage({
    kind: 'article',
    id: `article-${number}`,
    names: [title],
    filters: {
      theme: ids(themes),
      problem: ids(problems),
      stage: random.sample(['preschool', 'primary', 'middle', 'high'], 1 + random.below(2)),
      region: [region.id],
      level: [random.pick(['region', 'school'])],
      practice: ids(practices),
    },
    place: region.names[0],
    date: `${2021 + random.below(6)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    lead,
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
  });
}

function writeThing(random: Random, { kind, id, names }: Thing): TestPage {
  const [name, ...aliases] = names;
  const topic = { region: name, school: name, practices: [name] };
  const also = aliases.length > 0 ? `又称：${aliases.join('、')}。` : '';
  return toPage({
    kind,
    id,
    names,
    filters: {},
    place: '',
    date: '',
    lead: also + writeSentence(random, topic),
    sections: [],
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
