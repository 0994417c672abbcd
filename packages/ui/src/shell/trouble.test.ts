import { expect, test } from 'vitest';
import { wordsIn } from './trouble.js';

test('everything that was typed can be carried off, and nothing that was tapped', () => {
  expect(
    wordsIn({
      overall: { shape: 'number', value: 2 },
      causes: { shape: 'choices', values: ['other'], text: 'Smell' },
      comment: { shape: 'text', text: 'One leg\nis short.' },
      'reply.email': { shape: 'text', text: 'jana@example.cz' },
    }),
  ).toBe('Smell\nOne leg\nis short.\njana@example.cz');
});
