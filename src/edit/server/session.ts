/** Between the server and the pages of one process, which are bundled and share no variables with it. */
import { randomBytes } from 'node:crypto';
import type { Door } from './guard.ts';

/** An article as it stands in the form, not saved yet. */
export interface Draft {
  /** Path from the content folder. */
  file: string;
  text: string;
}

export interface Session extends Door {
  /** What the preview shows. */
  draft?: Draft | { missing: string[] };
}

const slot = Symbol.for('casebook.edit');
const store = globalThis as { [slot]?: Session };

/** The one of this process; its token is made with it. */
export function session(): Session {
  store[slot] ??= { port: 0, token: randomBytes(24).toString('base64url') };
  return store[slot];
}
