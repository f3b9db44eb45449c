// Takes the words that people use most out of jieba's dictionary: npm run words
import { writeFileSync } from 'node:fs';
import { jiebaWords } from './jieba-words.ts';

writeFileSync('src/search/index/common-words.json', `${JSON.stringify(jiebaWords(), undefined, 2)}\n`);
