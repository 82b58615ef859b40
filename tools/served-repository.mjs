/**
 * A repository of catalogs for tests in browsers: made when first asked for, served beside a page of the examples, and
 * added to by commands of the test. Its catalogs are the shipped one under a later version, without its words.
 *
 * @param base where the page lies
 */
export function servedRepository(base) {
  let made;
  const repository = () => (made ??= makeRepository());
  return {
    name: 'served-repository',
    async serve({ path }) {
      if (!path.startsWith(base)) return undefined;
      const { files } = await repository();
      const name = path.slice(base.length);
      const bytes = files.get(name === 'root.json' ? 'metadata/1.root.json' : name.replace(/^catalog\//, ''));
      return bytes && { body: Buffer.from(bytes), type: 'application/octet-stream' };
    },
    async executeCommand({ command, payload }) {
      if (command !== 'publish') return undefined;
      const { publish } = await repository();
      return await publish(payload);
    },
  };
}

async function makeRepository() {
  const [maker, { encodeCatalog }, { catalog }] = await Promise.all(
    ['catalog', 'core/wire', 'rules'].map((name) => import(`@fraud-free/${name}`)),
  );
  const signersOf = async (count) =>
    await Promise.all(Array.from({ length: count }, async () => maker.openSigner(await maker.makeKey(), 'a key')));
  const [root, targets, snapshot, timestamp, urgent] = await Promise.all([2, 1, 1, 1, 1].map(signersOf));
  const files = new Map();
  let older = [];
  const release = async (more) => {
    const days = { root: 365, targets: 180, snapshot: 30, timestamp: 7 };
    const threshold = { root: 2, targets: 1, snapshot: 1, timestamp: 1 };
    const signers = { root, targets, snapshot, timestamp };
    const made = await maker.makeRelease({ before: files, signers, threshold, days, now: Date.now(), ...more });
    for (const [path, bytes] of made) files.set(path, bytes);
  };
  // Without words: what a test looks for, its patches bring along, and a small catalog is quickly made.
  const small = {
    ...catalog,
    lexicon: { words: [], atoms: [], patterns: [] },
    signals: [],
    scripts: catalog.scripts.map((script) => ({
      ...script,
      stages: script.stages.map((stage) => ({ ...stage, signals: [] })),
    })),
  };
  const publish = async ({ patch } = {}) => {
    if (patch) {
      const bytes = new TextEncoder().encode(JSON.stringify(patch));
      const patches = new Map([[`patch-${files.size}`, { bytes, expires: Date.now() + 86_400_000 }]]);
      await release({ urgent: { signers: urgent, days: 7, patches } });
      return {};
    }
    const version = `${catalog.version}.${older.length + 1}`;
    const bytes = maker.writeLike(new Uint8Array(encodeCatalog({ ...small, version })), older[0]);
    const deltas = await maker.makeDeltas(bytes, older);
    older = [bytes, ...older];
    const all = new Map([['catalog.bin', bytes], ...deltas.targets]);
    await release({ targets: all, custom: deltas.custom, urgent: { signers: urgent, days: 7 } });
    return { version };
  };
  await publish();
  return { files, publish };
}
