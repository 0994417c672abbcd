import nl from './nl.js';
import more from './nl.more.js';
import { type StarWords, starWordsOf } from './star-words.js';

const words: StarWords = starWordsOf(nl, more);

export default words;
