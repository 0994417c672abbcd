import ar from './ar.js';
import more from './ar.more.js';
import { type StarWords, starWordsOf } from './star-words.js';

const words: StarWords = starWordsOf(ar, more);

export default words;
