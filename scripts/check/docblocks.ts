import { dirname, join, posix } from 'node:path';
import { existsSync } from 'node:fs';
import ts from 'typescript';
import { filesBelow, read } from './files.ts';

const FRONT_DOOR = /^server\/modules\/[^/]+\/index\.ts$/;
const EVERY_EXPORT = /^(domain\/.+|server\/modules\/[^/]+\/commands\/.+)\.ts$/;
const UNITS = /\bbigint\b|\b\w*(Bps|Days|Hours|Minutes|Seconds|Ms|Minor)\b(?=\??:)/;
const RESULT = /\b(Result<|Acted\b)/;

type Spoken = { readonly name: string; readonly node: ts.Node; readonly signature: string; readonly answer: string };

const parse = (root: string, file: string): ts.SourceFile => ts.createSourceFile(file, read(root, file), ts.ScriptTarget.ESNext, true);
const isExported = (node: ts.Node): boolean => ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((it) => it.kind === ts.SyntaxKind.ExportKeyword);

function functionIn(value: ts.Expression | undefined): ts.FunctionLikeDeclaration | undefined {
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
}

function spokenOf(node: ts.Node, { name, made, written }: { name: string; made: ts.FunctionLikeDeclaration | undefined; written: ts.TypeNode | undefined }): Spoken {
  const answer = made?.type?.getText() ?? written?.getText() ?? '';
  return { name, node, answer, signature: [...(made?.parameters ?? []).map((it) => it.getText()), answer].join(', ') };
}

/** The functions a file exports. `all`: its other values too, as a front door shows them. */
function exportsOf(source: ts.SourceFile, all: boolean): Spoken[] {
  return source.statements.filter(isExported).flatMap((node) => {
    if (ts.isFunctionDeclaration(node)) return [spokenOf(node, { name: node.name?.text ?? '', made: node, written: undefined })];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.flatMap((it) => {
      const made = functionIn(it.initializer);
      const speaks = made !== undefined || it.type?.getText().startsWith('Command<') === true || all;
      return speaks ? [spokenOf(node, { name: it.name.getText(), made, written: it.type })] : [];
    });
  });
}

/** The text of the docblock right before a node. */
function docblockOf(source: ts.SourceFile, node: ts.Node): string {
  const text = source.getFullText();
  const last = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).at(-1);
  const comment = last === undefined ? '' : text.slice(last.pos, last.end);
  return comment.startsWith('/**') ? comment.replaceAll(/^\/\*\*|\*\/$|^\s*\* ?/gm, ' ').trim() : '';
}

function faultsOf(file: string, source: ts.SourceFile, it: Spoken): string[] {
  const line = source.getLineAndCharacterOfPosition(it.node.getStart()).line + 1;
  const at = `${file}:${line} ${it.name}`;
  const docblock = docblockOf(source, it.node);
  if (!/[A-Za-z]{2,}.*[.:]/s.test(docblock)) return [`${at} has no docblock`];
  return [
    ...(UNITS.test(it.signature) && !docblock.includes('Units:') ? [`${at} does not say its Units:`] : []),
    ...(RESULT.test(it.answer) && !docblock.includes('Errors:') ? [`${at} does not say its Errors:`] : []),
  ];
}

/** What a front door shows of other files: file → names. */
function shownBy(root: string, door: string): Map<string, string[]> {
  const shown = new Map<string, string[]>();
  for (const node of parse(root, door).statements) {
    if (!ts.isExportDeclaration(node) || node.isTypeOnly || node.moduleSpecifier === undefined || node.exportClause === undefined || !ts.isNamedExports(node.exportClause)) continue;
    const file = posix.join(dirname(door), (node.moduleSpecifier as ts.StringLiteral).text);
    shown.set(file, [...(shown.get(file) ?? []), ...node.exportClause.elements.filter((it) => !it.isTypeOnly).map((it) => (it.propertyName ?? it.name).text)]);
  }
  return shown;
}

/** The exported functions of the rules, the commands and the front doors that do not say what they do, in which units, or what they may refuse. */
export function findMissingDocblocks(root: string): string[] {
  const files = filesBelow(root).filter((it) => !it.endsWith('.test.ts'));
  const everywhere = files.filter((it) => EVERY_EXPORT.test(it)).flatMap((file) => {
    const source = parse(root, file);
    return exportsOf(source, false).flatMap((it) => faultsOf(file, source, it));
  });
  const doors = files.filter((it) => FRONT_DOOR.test(it)).flatMap((door) => [...shownBy(root, door)].filter(([file]) => !EVERY_EXPORT.test(file) && existsSync(join(root, file))).flatMap(([file, names]) => {
    const source = parse(root, file);
    return exportsOf(source, true).filter((it) => names.includes(it.name)).flatMap((it) => faultsOf(file, source, it));
  }));
  return [...everywhere, ...doors];
}
