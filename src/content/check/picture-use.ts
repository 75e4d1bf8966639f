import { posix } from 'node:path';
import type { Entries } from '../../library/entries.ts';
import type { Advice } from './advice.ts';

/** Pictures that lie about or are declared and stand nowhere, and those of which nobody noted who agreed to them. */
export function advisePictures({ articles }: Entries, images: ReadonlySet<string>): Advice[] {
  const declared = new Set<string>();
  const ofArticles = articles.flatMap(({ file, body, data }) =>
    data.images.flatMap(({ file: image, consent }, index): Advice[] => {
      const name = image.replace(/^\.\//, '');
      declared.add(posix.join(posix.dirname(file), name));
      const field = ['images', index];
      if (!shows(body, name)) {
        const hint = `在正文要放的地方写 ![图中有什么](./${name})，或从 images 里删去`;
        return [
          { file, field: [...field, 'file'], message: `图片 ${image} 没有放进正文，网页上不会有`, hint },
        ];
      }
      if (consent !== undefined) return [];
      const hint = '在这张图片下写 consent，例如“学校已征得家长同意”；没有拍到人写“无人像”';
      return [{ file, field: [...field, 'file'], message: `图片 ${image} 没有写谁同意使用`, hint }];
    }),
  );
  const idle = [...images].filter((file) => !declared.has(file));
  return [
    ...ofArticles,
    ...idle.map((file) => ({
      file,
      message: '没有案例用到这张图片',
      hint: '在案例的 images 里写上它并放进正文，或删去文件',
    })),
  ];
}

/** Whether a picture's file stands where Markdown has an address: `](./a.jpg`, `]: a.jpg`. */
function shows(body: string, name: string): boolean {
  return [`](./${name}`, `](${name}`, `](<./${name}`, `]: ./${name}`, `]: ${name}`].some((written) =>
    body.includes(written),
  );
}
