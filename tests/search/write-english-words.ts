// Takes the English of Chinese words out of CC-CEDICT: node scripts/run.mjs tests/search/write-english-words.ts <cedict_ts.u8>
import { readFileSync, writeFileSync } from 'node:fs';
import { englishWords } from './cedict-words.ts';
import { wordsByUse } from './jieba-words.ts';

const [file = 'cedict_ts.u8'] = process.argv.slice(2);
const words = englishWords(readFileSync(file, 'utf8'), wordsByUse());
writeFileSync(
  'src/search/index/english-words.json',
  `${JSON.stringify(words, undefined, 0).replaceAll('","', '",\n"')}\n`,
);
