import { compare, type Finding } from '../findings/finding.js';
import type { RuleFile } from '../read-rules.js';
import { validate, type SchemaFault } from '../schema/validate.js';
import { FILE_KINDS, type FileKind, type FileKindName } from './kinds.js';
import { parseFile, type ParsedFile, type Path } from './parse-file.js';
import { schemaFinding } from './schema-finding.js';
import type { PaymentsSource } from './payments.js';
import { ID_KINDS, type IdKind, type Located, type Rules, type SettingsSource, type SignalSource } from './rules.js';

/** Parses all files and checks each against its schema. Entries with a fault are left out, but their ids are known. */
export function loadRules(files: readonly RuleFile[]): { rules: Rules; findings: Finding[] } {
  const findings: Finding[] = [];
  const loader = new Loader();
  const sorted = [...files].sort((a, b) => compare(a.path, b.path));
  for (const file of sorted) {
    const { parsed, findings: syntax } = parseFile(file);
    findings.push(...syntax);
    const kind = FILE_KINDS.find(({ path }) => path.test(file.path));
    if (!kind) findings.push(misplaced(file.path));
    else findings.push(...loader.add(parsed, kind));
  }
  for (const kind of FILE_KINDS) {
    if (kind.needed && !sorted.some(({ path }) => kind.path.test(path))) findings.push(missing(`${kind.name}.yaml`));
  }
  return { rules: loader.rules(), findings };
}

class Loader {
  private readonly files: ParsedFile[] = [];
  private readonly entries = new Map<FileKindName | 'own-signals', Located<unknown>[]>();
  private readonly known = new Map<IdKind, Set<string>>(ID_KINDS.map((kind) => [kind, new Set()]));
  private readonly unreadable = new Set<IdKind>();

  add(file: ParsedFile, kind: FileKind): Finding[] {
    this.files.push(file);
    if (file.data === undefined) {
      if (kind.declares) this.unreadable.add(kind.declares);
      if (kind.name === 'script') this.unreadable.add('signal');
      return [];
    }
    const faults = validate(kind.schema, file.data);
    if (kind.name === 'words' || kind.name === 'synonyms') this.addWords(file, kind, faults);
    else if (Array.isArray(file.data)) this.addList(file, kind, faults);
    else this.addWhole(file, kind, faults);
    return faults.map((fault) => schemaFinding(file, fault));
  }

  rules(): Rules {
    const of = <T>(kind: FileKindName | 'own-signals'): Located<T>[] => (this.entries.get(kind) ?? []) as Located<T>[];
    return {
      files: this.files,
      settings: of<SettingsSource>('catalog')[0],
      categories: of('categories'),
      sources: of('sources'),
      contacts: of('contacts'),
      procedures: of('procedures'),
      advice: of('advice'),
      words: of('words'),
      synonyms: of('synonyms'),
      signals: [...of<SignalSource>('signals'), ...of<SignalSource>('own-signals')],
      scripts: of('script'),
      retired: of('retired'),
      questions: of('questions'),
      payments: of<PaymentsSource>('payments')[0],
      paymentPatterns: of('payment-patterns'),
      known: Object.fromEntries(
        ID_KINDS.map((kind) => [kind, this.unreadable.has(kind) ? undefined : this.known.get(kind)]),
      ) as Rules['known'],
    };
  }

  private addList(file: ParsedFile, kind: FileKind, faults: readonly SchemaFault[]): void {
    const extra = kind.name === 'questions' ? { script: nameOf(file.path) } : {};
    (file.data as unknown[]).forEach((value, index) => {
      this.declare(kind.declares, value);
      if (isSound([index], faults))
        this.push(kind.name, { file, path: [index], value: { ...(value as object), ...extra } });
    });
  }

  private addWords(file: ParsedFile, kind: FileKind, faults: readonly SchemaFault[]): void {
    for (const [id, words] of Object.entries((file.data ?? {}) as Record<string, unknown>)) {
      this.declare(kind.declares, { id });
      if (isSound([id], faults)) this.push(kind.name, { file, path: [id], value: { id, words } });
    }
  }

  /** A script may have faulty texts and sound signals: these are taken up by themselves. */
  private addWhole(file: ParsedFile, kind: FileKind, faults: readonly SchemaFault[]): void {
    this.declare(kind.declares, file.data);
    const { id: owner, signals } = (file.data ?? {}) as { id?: unknown; signals?: unknown };
    if (kind.name === 'script' && Array.isArray(signals)) {
      signals.forEach((value: unknown, index) => {
        this.declare('signal', value);
        const path = ['signals', index];
        if (isSound(path, faults)) this.push('own-signals', { file, path, value: { ...(value as object), owner } });
      });
    }
    if (faults.length === 0) this.push(kind.name, { file, path: [], value: file.data });
  }

  private declare(kind: IdKind | undefined, value: unknown): void {
    const id = (value as { id?: unknown } | null)?.id;
    if (kind && typeof id === 'string') this.known.get(kind)!.add(id);
  }

  private push(kind: FileKindName | 'own-signals', entry: Located<unknown>): void {
    const entries = this.entries.get(kind);
    if (entries) entries.push(entry);
    else this.entries.set(kind, [entry]);
  }
}

/** Whether no fault lies at the path or below it. */
function isSound(path: Path, faults: readonly SchemaFault[]): boolean {
  return !faults.some((fault) => path.every((step, depth) => fault.path[depth] === step));
}

/** `questions/romance.yaml` → `romance` */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
}

function misplaced(path: string): Finding {
  const expected = 'one of the files of rules/README.md, kebab-case, ending in .yaml, at most one folder deep';
  return {
    path,
    line: 1,
    column: 1,
    code: 'file-misplaced',
    message: 'no rule file is expected here',
    expected,
    example: 'romance/romance.yaml',
    severity: 'error',
  };
}

function missing(path: string): Finding {
  return {
    path,
    line: 1,
    column: 1,
    code: 'file-missing',
    message: 'the file is missing',
    expected: `“${path}”, as rules/README.md describes it`,
    severity: 'error',
  };
}
