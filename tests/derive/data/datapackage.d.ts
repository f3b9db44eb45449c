/** What the tests use of the standard's own library, which has no types. */
declare module 'datapackage' {
  export class Profile {
    /** A profile that ships with the library, read from its folder; nothing is asked of the network. */
    static load(name: 'data-package'): Promise<Profile>;
    validate(descriptor: unknown): { valid: boolean; errors: Error[] };
  }
}
