// The language part of Prototype.js as npm has it: it extends natives as it is loaded, and sets its globals itself.
import * as prototype from 'prototype';

Object.assign(window, prototype);
