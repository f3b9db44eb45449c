declare module '@adobe/structured-data-validator' {
  interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
  }
  export default class Validator {
    validate(data: {
      jsonld: Record<string, unknown[]>;
      microdata: object;
      rdfa: object;
      errors: [];
    }): Promise<Issue[]>;
  }
}
declare module 'jsonld' {
  type JsonLdDocument = object;
  const jsonld: { expand(document: JsonLdDocument): Promise<object[]> };
  export default jsonld;
}
