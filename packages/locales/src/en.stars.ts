import en from './en.js';
import more from './en.more.js';
import { type StarWords, starWordsOf } from './star-words.js';

const words: StarWords = starWordsOf(en, more);

export default words;
