import { correctionsProblems } from './problems/corrections-problems.ts';
import { figuresProblems } from './problems/figures-problems.ts';
import { permalinksProblems } from './problems/permalinks-problems.ts';
import { quotesProblems } from './problems/quotes-problems.ts';
import { referencesProblems } from './problems/references-problems.ts';
import { relationsProblems } from './problems/relations-problems.ts';
import { schemaProblems } from './problems/schema-problems.ts';
import { syntaxProblems } from './problems/syntax-problems.ts';
import { thesaurusProblems } from './problems/thesaurus-problems.ts';

/** Everything that can be wrong with the content, by name; src/check/content/problem-catalogue.ts gives the codes. */
export const problemSentences = {
  ...syntaxProblems,
  ...schemaProblems,
  ...referencesProblems,
  ...quotesProblems,
  ...figuresProblems,
  ...relationsProblems,
  ...permalinksProblems,
  ...correctionsProblems,
  ...thesaurusProblems,
};
