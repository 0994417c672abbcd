import { memoryStore } from './memory.js';
import { testStore } from './store.contract.js';

testStore('memory', async () => memoryStore());
