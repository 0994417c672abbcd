import { guard } from '@ohlas/ui';
import { render } from 'preact';
import * as runtime from 'preact/jsx-runtime';
import { afterEach } from 'vitest';
import { testNodes } from './nodes.contract.js';
import * as nodes from './nodes.js';

afterEach(() => {
  document.body.replaceChildren();
});

testNodes('of npm', { ...runtime, render, guard });
testNodes('of the files that people host', nodes);
