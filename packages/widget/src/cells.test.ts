import * as signals from '@preact/signals';
import { testCells } from './cells.contract.js';
import * as cells from './cells.js';

testCells('of npm', signals);
testCells('of the files that people host', cells);
