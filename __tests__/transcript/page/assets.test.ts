import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SCRIPT, STYLE } from '../../../src/transcript/page/assets.ts';

const root = path.join(import.meta.dirname, '../../..');

it('the script and the style of the page are built from client/', () => {
  execFileSync(process.execPath, [path.join(root, 'scripts/page.ts'), '--check'], { stdio: 'pipe' });
});

it('they request nothing from other sites', () => {
  expect(SCRIPT + STYLE).not.toMatch(/https?:|@import|url\(|fetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
});

it('is as small as a bundler makes it, and leaks no names', () => {
  // Each transcript contains both. Without a minifier they take 60 kB.
  expect(SCRIPT.length + STYLE.length).toBeLessThan(32_000);
  expect(SCRIPT).toMatch(/^"use strict";\(function\(\)\{[\s\S]*\}\)\(\);\n?$/);
});

const WHITE = 1;

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replaceAll(/[\da-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = (long.match(/[\da-f]{2}/g) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = WHITE, light = WHITE] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const themes = [...STYLE.matchAll(/:root\{([^}]*--paper: ?#[^}]*)\}/g)].map(
  ([, rules = '']) =>
    new Map(
      [...rules.matchAll(/--([\w-]+): ?(#[\da-f]{6}|#[\da-f]{3})\b/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    ),
);

const ON_PAPER = ['ink', 'soft', 'accent', 'unsure', ...Array.from({ length: 8 }, (_, voice) => `v${voice}`)];
const ON_OTHERS = [
  ['on-accent', 'accent'],
  ['on-spoken', 'spoken'],
  ['on-hit', 'hit'],
  ['ink', 'raised'],
  ['soft', 'raised'],
];

it.each([
  ['light', 0],
  ['dark', 1],
])('every text color has enough contrast in the %s theme', (_, number) => {
  const theme = themes[number] ?? new Map();
  const colour = (name: string): string => theme.get(name) ?? expect.fail(`there is no --${name}`);
  const pairs = [...ON_PAPER.map((name) => [name, 'paper']), ...ON_OTHERS];
  const weak = pairs.filter(([text = '', ground = '']) => contrast(colour(text), colour(ground)) < 4.5);
  expect(weak).toEqual([]);
  expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3);
});
