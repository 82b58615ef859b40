import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { sourceOf } from '../../tools/aliases.mjs';

/** The repository's folder. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** The packages with sources, by their folder's name. */
export const PACKAGES: readonly string[] = readdirSync(join(ROOT, 'packages')).sort();

/** Every module of a package, as a path from the repository's folder with forward slashes. */
export function modulesOf(name: string): string[] {
  const folder = join(ROOT, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => slashed(join('packages', name, 'src', file)))
    .sort();
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true);

/** What a module imports as it is written there, whether for types only, dynamically or to export it again. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(textOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The module of this repository that a specifier means in a file, or undefined if it lies outside of it. */
export function resolved(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return sourceOf(specifier);
  const target = slashed(relative(ROOT, resolve(ROOT, dirname(file), specifier)));
  const source = target.replace(/\.js$/, '.ts');
  return existsSync(join(ROOT, source)) ? source : target;
}

/** `@scope/name` or `name` of a bare specifier. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The names that a module exports, types included, sorted. */
export function exportedNames(file: string): string[] {
  const names = parsed(file).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      if (statement.exportClause && ts.isNamedExports(statement.exportClause))
        return statement.exportClause.elements.map(({ name }) => name.text);
      const specifier = statement.moduleSpecifier;
      const target = specifier && ts.isStringLiteral(specifier) ? resolved(file, specifier.text) : undefined;
      return target === undefined ? ['*'] : exportedNames(target);
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return exported ? declaredNames(statement) : [];
  });
  return [...new Set(names)].sort();
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? ['default'] : [name.getText()];
}

/**
 * One circle among the arrows of a graph, as the names on its way with the first once more at its end;
 * undefined if there is none.
 *
 * @example
 * circleIn(new Map([['a', ['b']], ['b', ['a']]])); // => ['a', 'b', 'a']
 */
export function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (name: string): string[] | undefined => {
    if (done.has(name)) return undefined;
    const start = way.indexOf(name);
    if (start >= 0) return [...way.slice(start), name];
    way.push(name);
    for (const next of graph.get(name) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    way.pop();
    done.add(name);
    return undefined;
  };
  for (const name of graph.keys()) {
    const circle = visit(name);
    if (circle) return circle;
  }
  return undefined;
}

const slashed = (path: string) => path.split(sep).join('/');
