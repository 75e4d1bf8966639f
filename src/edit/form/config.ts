/** The whole form: one collection a kind, and the files at the top of the content folder. */
import { type Kind, kindNames, kinds } from '../../schema/kinds.ts';
import { schemas } from '../../schema/schemas.ts';
import { siteSchema } from '../../schema/site.ts';
import type { Field } from './field-types.ts';
import { type FormContext, fieldsOf } from './fields.ts';
import { headingOf } from './names.ts';

export interface FormFacts {
  siteName: string;
  /** Where the form stands, with its sub-path: `http://127.0.0.1:4321/cases/admin/` */
  address: string;
  aspects: FormContext['aspects'];
  /** 2026-03-01 */
  today: string;
}

const slug = {
  editable: ['create'],
  hint: '也是网址的最后一段：小写字母、数字和连字符，汉字写成拼音，例如 zuoye-chaoshi；发布以后不再改',
  pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', '只用小写字母、数字和连字符，例如 zuoye-chaoshi'],
};

/** Kinds whose files may be saved unfinished: a draft, or a name only. */
const unfinished: readonly Kind[] = ['article', 'school', 'practice'];

/** @returns what `CMS.init()` of Sveltia CMS takes (https://sveltiacms.app/en/docs/config-basics) */
export function formConfig({ siteName, address, aspects, today }: FormFacts) {
  const collections = kindNames.map((kind) =>
    collectionOf(kind, { aspects, unfinished: unfinished.includes(kind) }),
  );
  const whole = { aspects, unfinished: false };
  return {
    load_config_file: false,
    app_title: `${siteName}：编辑`,
    backend: {
      name: 'gitea',
      repo: 'casebook/content',
      branch: 'main',
      base_url: new URL(address).origin,
      api_root: `${address}api/v1`,
    },
    media_folder: 'content/articles',
    public_folder: '/articles',
    media_libraries: {
      default: { config: { slugify_filename: true, max_file_size: 15_000_000 } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    show_preview_links: false,
    collections: collections.map((one) => (one.name === 'articles' ? withDefaults(one, today) : one)),
    singletons: [
      {
        name: 'site',
        label: '站点',
        file: 'content/site.yaml',
        fields: fieldsOf(siteSchema, whole),
        editor: { preview: false },
      },
      {
        name: 'about',
        label: '关于',
        file: 'content/about.md',
        format: 'raw',
        fields: [{ name: 'body', label: '正文', widget: 'text', required: true }],
        editor: { preview: false },
      },
    ],
  };
}

function collectionOf(kind: Kind, context: FormContext) {
  const { folder, label } = kinds[kind];
  const isArticle = kind === 'article';
  const heading = headingOf(kind);
  const fields: Field[] = fieldsOf(schemas[kind], context);
  return {
    name: folder,
    label,
    label_singular: label,
    folder: `content/${folder}`,
    create: true,
    extension: isArticle ? 'md' : 'yaml',
    format: isArticle ? 'yaml-frontmatter' : 'yaml',
    identifier_field: heading,
    summary: `{{${heading}}}`,
    slug,
    sortable_fields: [heading, ...('order' in schemas[kind].shape ? ['order'] : [])],
    editor: { preview: isArticle },
    ...(isArticle && { path: '{{region}}/{{slug}}', media_folder: '', public_folder: '' }),
    fields: isArticle
      ? [...fields, { name: 'body', label: '正文', widget: 'article-text' as const, required: false }]
      : fields,
  };
}

/** What a new article begins as. */
function withDefaults<C extends { fields: readonly Field[] }>(collection: C, today: string): C {
  const presets: Readonly<Record<string, string>> = { status: 'draft', updated: today };
  return {
    ...collection,
    fields: collection.fields.map((field) =>
      field.name in presets ? { ...field, default: presets[field.name] } : field,
    ),
  };
}
