import { expect, test } from 'vitest';
import { faultOf } from './check.js';
import { SETTINGS, settingOf } from './settings.js';

const said = (name: string, text: string) => faultOf(settingOf(name), text);

test('the usual is never at fault', () => {
  for (const setting of SETTINGS) expect(faultOf(setting, setting.usual)).toBeUndefined();
});

test.each(['#3d5745', '#FC0', 'rgb(61, 87, 69)'])('%s is a colour', (text) => {
  expect(said('accent', text)).toBeUndefined();
});

test.each(['red', '#12345', 'url(x)', '#fff;}', 'rgb(1,2,3) }'])('%s is none', (text) => {
  expect(said('surface', text)).toContain('Write #3d5745');
});

test('a number out of range is told of its ends', () => {
  expect(said('radius', '33')).toBe('Write a number from 0 to 32.');
});

test('what is no JSON is pointed at', () => {
  expect(said('cards', '{\n  "rating": {,\n}')).toMatch(/^This is no JSON yet\. .*line 2, column 14/);
  expect(said('cards', '{')).toMatch(/^This is no JSON yet\. /);
  expect(said('more', '"text"')).toBe('Write an object, { … }.');
});
