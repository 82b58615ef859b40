import { STAGES, type Script, type Stage } from '@fraud-free/core';
import { fingerprint } from '../hash.js';
import type { Random } from '../random.js';
import { mixUp } from './mix-up.js';
import type { Built, Candidate, Pool } from './kind.js';

const FEWEST = 3;
/** More to put in order is a test of patience. */
const MOST = 4;

/** "Put the stages in order": how a fraud goes on, as the script's author tells it. One question for each script. */
export function stageOrders(pool: Pool): Candidate[] {
  return pool.scripts
    .filter(({ stages }) => stages.length >= FEWEST)
    .map((script) => ({
      about: `stages ${script.id}`,
      script: script.id,
      category: script.category,
      build: (random) => build(script, random),
    }));
}

function build(script: Script, random: Random): Built {
  const some = random.shuffle(script.stages.map(({ stage }) => stage)).slice(0, MOST);
  const stages = mixUp(
    random,
    some.sort((one, other) => place(one) - place(other)),
  );
  const right = stages.map((_, index) => index).sort((one, other) => place(stages[one]!) - place(stages[other]!));
  return {
    question: {
      kind: 'stage-order',
      id: `stage-order/${script.id}`,
      script: script.id,
      category: script.category,
      choices: stages.length,
      right,
      print: stagesPrint(script, stages),
      stages,
    },
    uses: [],
  };
}

/** Changes with every change of what is told of these stages. */
export function stagesPrint({ stages }: Script, shown: readonly Stage[]): string {
  return fingerprint(
    ...shown.map((one) => JSON.stringify(stages.find(({ stage }) => stage === one)?.summary ?? 'gone')),
  );
}

function place(stage: Stage): number {
  return STAGES.indexOf(stage);
}
