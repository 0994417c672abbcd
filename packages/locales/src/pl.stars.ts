import pl from './pl.js';
import more from './pl.more.js';
import { type StarWords, starWordsOf } from './star-words.js';

const words: StarWords = starWordsOf(pl, more);

export default words;
