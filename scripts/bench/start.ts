import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAction } from '../runner.ts';
import { ACTIONS } from '../tables.ts';
import { compare, type Ended, type Peer, runCommand, type Section } from './measure.ts';

const BARE = 'bare node';

/** The time that each action takes to report invalid inputs, run without any. */
export async function benchStart({ repeats = 15 } = {}): Promise<Section> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const actions = ACTIONS.map(({ file }): Peer => {
    const folder = path.dirname(file);
    return {
      name: folder === '.' ? 'transcribe' : folder,
      run: (under) => withoutInputs(workspace, folder, under),
      exitCode: 1,
      check: ({ stdout }) => {
        if (!/^::error::/m.test(stdout))
          throw new Error(`did not report an input error, but printed:\n${stdout}`);
      },
    };
  });
  const bare: Peer = {
    name: BARE,
    run: (under) => runCommand([...under, process.execPath, '-e', '']),
    check: () => {},
  };
  try {
    const rows = await compare([bare, ...actions], repeats);
    return { title: 'Start to the first input error', repeats, rows, reference: BARE };
  } finally {
    await rm(workspace, { recursive: true });
  }
}

async function withoutInputs(workspace: string, folder: string, under: readonly string[]): Promise<Ended> {
  const outcome = await runAction({ workspace, inputs: {}, under }, folder);
  await rm(outcome.temp, { recursive: true });
  return outcome;
}
