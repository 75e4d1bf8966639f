import type { Entries } from '../../library/entries.ts';
import type { Mistake } from '../../schema/mistake.ts';

/** Words by which an editor says that there are pupils in a picture. */
const pupils = /学生|学员|孩子|同学|儿童|幼儿|小朋友|男孩|女孩|少年|队员/;

/** A picture of pupils says how it was agreed to; whether they can be recognised only people see, so it is a warning. */
export function checkConsent({ articles }: Entries): Mistake[] {
  return articles.flatMap(({ file, data }) =>
    data.images.flatMap(({ alt, caption = '', consent }, index): Mistake[] =>
      pupils.test(alt + caption) && consent === undefined
        ? [
            {
              level: 'warning',
              file,
              field: ['images', index],
              message: '图中有学生，没有写肖像同意',
              hint: '认得出面孔的，征得监护人同意后写 consent: 监护人书面同意；认不出的，写 consent: 认不出面孔',
            },
          ]
        : [],
    ),
  );
}
