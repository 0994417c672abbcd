import sk from './sk.js';
import more from './sk.more.js';
import { type StarWords, starWordsOf } from './star-words.js';

const words: StarWords = starWordsOf(sk, more);

export default words;
