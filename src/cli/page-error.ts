/** A page that could not be made; why is its `cause`. */
export class PageError extends Error {
  override name = 'PageError';
  /** Path of its address. */
  readonly page: string;
  /** The file of `src/pages` that makes it. */
  readonly component: string;

  constructor(page: string, component: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.page = page;
    this.component = component;
  }
}
