import cs from './cs.js';
import more from './cs.more.js';
import { type StarWords, starWordsOf } from './star-words.js';

const words: StarWords = starWordsOf(cs, more);

export default words;
