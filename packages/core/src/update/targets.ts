import { checkFile } from './checks.js';
import type { DelegatedRole, TargetFile } from './metadata.js';
import { updateTargets, type Surroundings } from './refresh.js';
import type { Trust } from './trust.js';
import { UpdateError } from './update-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** As many roles are asked for one target. */
const MOST_ROLES = 32;

/**
 * Clause 5.6.7: looks for a target in `targets` and then in the roles that it delegates to, before their children,
 * each role once.
 */
export async function findTarget(trust: Trust, path: string, around: Surroundings): Promise<TargetFile | undefined> {
  const asked = new Set<string>();
  let waiting: string[] = ['targets'];
  while (waiting.length > 0 && asked.size < MOST_ROLES) {
    const role = waiting.shift()!;
    if (asked.has(role)) continue;
    asked.add(role);
    if (role !== 'targets') await updateTargets(trust, role, around);
    const { targets, delegations } = trust.targets.get(role)!.signed;
    if (Object.hasOwn(targets, path)) return targets[path];
    const children = (delegations?.roles ?? []).filter((child) => isFor(child, path));
    const last = children.findIndex(({ terminating }) => terminating);
    const names = children.slice(0, last < 0 ? children.length : last + 1).map(({ name }) => name);
    waiting = [...names, ...(last < 0 ? waiting : [])];
  }
  return undefined;
}

/** The same without asking anybody: what is known already, of roles that may speak for the target. */
export function findKnownTarget({ targets }: Trust, path: string): TargetFile | undefined {
  const delegated = [...targets.values()].flatMap(({ signed }) => signed.delegations?.roles ?? []);
  for (const [role, { signed }] of targets) {
    const mayList = role === 'targets' || delegated.some((child) => child.name === role && isFor(child, path));
    if (mayList && Object.hasOwn(signed.targets, path)) return signed.targets[path];
  }
  return undefined;
}

/** Clause 5.7: a target, verified. @throws {UpdateError} `update-missing`, `update-length`, `update-hash` … */
export async function fetchTarget(
  { root }: Trust,
  path: string,
  target: TargetFile,
  { get, subtle }: Pick<Surroundings, 'get' | 'subtle'>,
): Promise<Bytes> {
  // 5.7.2: with consistent snapshots its hash is in front of its name.
  const slash = path.lastIndexOf('/') + 1;
  const prefix = root.signed.consistent_snapshot ? `${target.hashes['sha256']}.` : '';
  const bytes = await get(`targets/${path.slice(0, slash)}${prefix}${path.slice(slash)}`, target.length);
  if (!bytes) throw new UpdateError('update-missing', `The repository has no ${path}. Publish it again, whole.`);
  // 5.7.3
  await checkFile(bytes, target, subtle, path);
  return bytes;
}

/** `*` and `?` stand for anything but a slash. */
export function isFor({ paths = [] }: DelegatedRole, path: string): boolean {
  return paths.some((pattern) => {
    const source = pattern.replace(/[\\^$.*+?()[\]{}|]/g, (sign) =>
      sign === '*' ? '[^/]*' : sign === '?' ? '[^/]' : `\\${sign}`,
    );
    return new RegExp(`^${source}$`).test(path);
  });
}
