import de from './de.js';
import more from './de.more.js';
import { type StarWords, starWordsOf } from './star-words.js';

const words: StarWords = starWordsOf(de, more);

export default words;
