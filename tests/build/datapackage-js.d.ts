/** What is used of datapackage-js, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    tabular: boolean;
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
  }
  export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;
  export const Package: {
    load(descriptor: object, options: { basePath: string }): Promise<{ resources: Resource[] }>;
  };
}
