import { STAGES, type Script, type ScriptStage, type Stage } from './script.js';

/** Whether a stage comes after another one in the order of {@link STAGES}. */
export function isLater(stage: Stage, than: Stage): boolean {
  return STAGES.indexOf(stage) > STAGES.indexOf(than);
}

/** What a script does next, once it was seen as far as a stage. */
export function stepAfter({ stages }: Script, seen: Stage): ScriptStage | undefined {
  return stages.find(({ stage }) => isLater(stage, seen));
}
