import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from '../src/options.ts';

const DEFAULTS = {
  kind: 'serve',
  port: 0,
  model: 'tiny',
  concurrency: 50,
  latencyMs: 0,
  keyList: 'bare',
  allowPrivateUrls: false,
};

describe('parseCommand', () => {
  it('has defaults for everything', () => {
    expect(parseCommand([])).toEqual(DEFAULTS);
  });

  it('reads every option', () => {
    const line = '--port 8443 --model base --concurrency 3 --latency-ms 20 --canned a.json --faults b.json';
    expect(
      parseCommand([...line.split(' '), '--api-key', 'secret', '--key-list', 'full', '--allow-private-urls']),
    ).toEqual({
      kind: 'serve',
      port: 8443,
      model: 'base',
      concurrency: 3,
      latencyMs: 20,
      canned: 'a.json',
      faults: 'b.json',
      apiKey: 'secret',
      keyList: 'full',
      allowPrivateUrls: true,
    });
  });

  it.each([['--help'], ['-h']])('%s asks for help', (flag) => {
    expect(parseCommand([flag])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--port', 'x'], /--port: "x" is not a whole number from 0 to 65535/],
    [['--port', '65536'], /--port/],
    [['--port', ''], /--port/],
    [['--concurrency', '0'], /--concurrency: "0" is not a whole number from 1/],
    [['--latency-ms', '1.5'], /--latency-ms/],
    [['--model', 'large'], /--model: "large" is not tiny or base/],
    [['--api-key', 'two words'], /--api-key: must be printable ASCII/],
    [['--key-list', 'short'], /--key-list: "short" is not bare or full/],
    [['--api-key', ''], /--api-key/],
    [['--port'], /--port/],
    [['--prot', '1'], /--prot/],
    [['stray'], /stray/],
  ])('%j is refused', (args, message) => {
    expect(() => parseCommand(args)).toThrow(UsageError);
    expect(() => parseCommand(args)).toThrow(message);
  });
});
