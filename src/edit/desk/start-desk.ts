/** Starts the import desk. */
import { h, render } from 'preact';
import { pageFact } from '../browser/ask.ts';
import { Desk } from './Desk.tsx';
import './desk.css';

// As in the form: a saved file must not take away what is being written here.
import.meta.hot?.on('vite:beforeFullReload', () => new Promise(() => {}));

const facts = JSON.parse(document.querySelector('#facts')?.textContent ?? '{}');
const place = document.querySelector('#desk');
if (place) render(h(Desk, { facts, formAddress: `${pageFact('base')}admin/` }), place);
