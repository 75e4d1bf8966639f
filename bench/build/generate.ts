/**
 * `npm run bench:generate -- N FOLDER`: a content folder of N generated articles for `CONTENT_DIR`, the same for the same N. Themes, problems and indicators
 * are those of `content/`.
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { createRandom, type Random } from '../search/random.ts';
import { inventPlaces } from './places.ts';
import { readVocabulary } from './vocabulary.ts';
import { writeArticle } from './write-article.ts';

/** One article in so many has a picture. */
const picturesEvery = 40;

const [, , wanted = '', target = ''] = process.argv;
const count = Number(wanted);
if (!Number.isInteger(count) || count < 1 || !target) {
  console.error('用法：npm run bench:generate -- 篇数 文件夹');
  process.exit(1);
}
if (existsSync(target)) {
  console.error(`${target} 已经存在；换一个文件夹`);
  process.exit(1);
}
await generate(count, resolve(target));
console.log(`${count} 篇案例写进了 ${target}：CONTENT_DIR=${target} npm run build`);

async function generate(articles: number, folder: string): Promise<void> {
  const random = createRandom(1, `content ${articles}`);
  const write = (path: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const shared of ['themes', 'problems', 'indicators'])
    cpSync(join('content', shared), join(folder, shared), { recursive: true });
  const vocabulary = readVocabulary('content');
  const things = inventPlaces(random, articles);
  for (const kind of ['regions', 'schools', 'practices', 'sources'] as const)
    for (const { id, data } of things[kind]) write(`${kind}/${id}.yaml`, stringify(data));
  for (let number = 0; number < articles; number++) {
    const picture = number % picturesEvery === 0 ? `picture-${number}.jpg` : undefined;
    const { region, file } = writeArticle(random, things, vocabulary, picture);
    write(`articles/${region}/case-${number}.md`, file);
    if (picture) write(`articles/${region}/${picture}`, await drawPicture(random));
  }
  write('site.yaml', stringify(site(things.practices.slice(0, 6).map(({ id }) => id))));
  write('about.md', '## 关于\n\n这是生成的内容，只用来量快慢。\n');
}

function site(notablePractices: readonly string[]) {
  return {
    name: '生成的案例库',
    tagline: '量快慢用',
    description: '生成的内容，只用来量构建的快慢。',
    organisation: '案例库编写组',
    address: 'http://127.0.0.1:4321/',
    licence: '生成的文字，没有版权',
    notablePractices,
  };
}

/** A picture that does not compress to nothing. */
async function drawPicture(random: Random): Promise<Buffer> {
  const circles = Array.from({ length: 200 }, () => {
    const [x, y, size] = [random.below(1200), random.below(800), 10 + random.below(90)];
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="hsl(${random.below(360)} 60% 60%)"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">${circles.join('')}</svg>`;
  return sharp(Buffer.from(drawing)).jpeg().toBuffer();
}
