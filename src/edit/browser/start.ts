/** Starts the form. Everything it is made of comes from this server. */
import CMS from '@sveltia/cms';
import { pageFact } from './ask.ts';
import { articlePreview } from './preview.ts';
import { proposeIds } from './propose-ids.ts';
import { textField } from './text-field.ts';
import { watchSaves } from './watch-saves.ts';
import './admin.css';

const { config, text } = JSON.parse(document.querySelector('#form')?.textContent ?? '{}');

keep('sveltia-cms.prefs', { ...kept('sveltia-cms.prefs'), locale: 'zh-CN' });
keep('sveltia-cms.user', { backendName: 'gitea', token: pageFact('token') });

// A saved file makes the development server reload every page; what is being written here must not go, so it waits for ever.
import.meta.hot?.on('vite:beforeFullReload', () => new Promise(() => {}));

watchSaves();
proposeIds();
CMS.registerFieldType('article-text', textField(text));
CMS.registerPreviewTemplate('articles', articlePreview(`${pageFact('base')}admin/preview/`));
CMS.init({ config });

function kept(key: string): object {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

function keep(key: string, value: object): void {
  localStorage.setItem(key, JSON.stringify(value));
}
