/** What is used of `datapackage`, which has no types. */
declare module 'datapackage' {
  interface Resource {
    /** @throws an error with `errors` where a row or a key is wrong */
    read(options: { relations: boolean }): Promise<unknown[]>;
  }
  interface Package {
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
  const datapackage: {
    Package: { load(descriptor: object, options: { basePath: string }): Promise<Package> };
  };
  export default datapackage;
}
