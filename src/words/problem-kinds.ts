import { correctionsProblems } from './problems/corrections-problems.ts';
import { figuresProblems } from './problems/figures-problems.ts';
import { permalinksProblems } from './problems/permalinks-problems.ts';
import { quotesProblems } from './problems/quotes-problems.ts';
import { referencesProblems } from './problems/references-problems.ts';
import { relationsProblems } from './problems/relations-problems.ts';
import { schemaProblems } from './problems/schema-problems.ts';
import { syntaxProblems } from './problems/syntax-problems.ts';
import { thesaurusProblems } from './problems/thesaurus-problems.ts';

/** Kinds of problems by what they are about; the hundreds of their codes follow these groups. */
export const problemGroups = {
  syntax: { title: '写法', kinds: syntaxProblems },
  schema: { title: '文件、字段和值', kinds: schemaProblems },
  references: { title: '编号与引用', kinds: referencesProblems },
  quotes: { title: '引文与原文', kinds: quotesProblems },
  figures: { title: '数字', kinds: figuresProblems },
  relations: { title: '勾稽关系', kinds: relationsProblems },
  permalinks: { title: '固定链接', kinds: permalinksProblems },
  corrections: { title: '勘误', kinds: correctionsProblems },
  thesaurus: { title: '搜索用的说法', kinds: thesaurusProblems },
};

/** Everything that can be wrong with the content, by name. */
export const problemKinds = {
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
