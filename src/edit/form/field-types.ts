/** Fields of a form as Sveltia CMS takes them (https://sveltiacms.app/en/docs/fields), as far as they are used here. */

interface Common {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

export interface Option {
  label: string;
  value: string;
}

export type Field = Common &
  (
    | { widget: 'string' | 'text'; pattern?: [string, string] }
    | { widget: 'number'; value_type: 'int' | 'float'; min?: number }
    | { widget: 'boolean'; default: boolean }
    | { widget: 'datetime'; type: 'date'; format: 'YYYY-MM-DD'; default?: string }
    | { widget: 'select'; options: readonly Option[]; multiple?: boolean; default?: string }
    | {
        widget: 'relation';
        collection: string;
        multiple?: boolean;
        value_field: '{{slug}}';
        display_fields: readonly string[];
        search_fields: readonly string[];
        dropdown_threshold: number;
      }
    | {
        widget: 'list';
        fields?: readonly Field[];
        summary?: string;
        collapsed?: 'auto';
        label_singular?: string;
      }
    | { widget: 'object'; fields: readonly Field[]; collapsed?: 'auto'; summary?: string }
    | { widget: 'keyvalue'; key_label: string; value_label: string }
    | { widget: 'image'; choose_url: false; accept: string }
    | { widget: 'article-text' }
  );
