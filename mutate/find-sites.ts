import ts from 'typescript';
import { otherNumbers } from './other-numbers.ts';
import type { Site } from './site.ts';

type Change = { from: number; to: number; put: string; was?: string; becomes?: string };

/** The comparisons and what each is changed to: whether the bound itself counts, or the opposite. */
const comparisons = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

/** Every change there is to one file of rules, in the order of the file: numbers, comparisons, the order of rules. */
export function findSites(root: string, file: string, text: string): Site[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    changes.push(...changesOf(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return changes.sort((a, b) => a.from - b.from).map((change) => asSite(root, file, source, change));
}

function changesOf(node: ts.Node, source: ts.SourceFile): Change[] {
  if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent)) return ofNumber(node, source);
  if (ts.isRegularExpressionLiteral(node)) return ofPattern(node, source);
  if (ts.isBinaryExpression(node)) {
    const put = comparisons.get(node.operatorToken.kind);
    if (put !== undefined) return [{ from: node.operatorToken.getStart(source), to: node.operatorToken.end, put }];
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return ofFallback(node, source);
  }
  return ts.isArrayLiteralExpression(node) ? ofList(node, source) : [];
}

function ofNumber(node: ts.NumericLiteral, source: ts.SourceFile): Change[] {
  const value = Number(node.getText(source).replaceAll('_', ''));
  return otherNumbers(value).map((other) => ({ from: node.getStart(source), to: node.end, put: String(other) }));
}

/** How often a part of a pattern may stand, such as `{3,60}`; a change that leaves no pattern is none. */
function ofPattern(node: ts.RegularExpressionLiteral, source: ts.SourceFile): Change[] {
  const written = node.getText(source);
  const start = node.getStart(source);
  return [...written.matchAll(/(?<!\\[pP])\{(\d+)(?:,(\d*))?\}/g)].flatMap((match) =>
    [...match[0].matchAll(/\d+/g)].flatMap((number) => {
      const at = match.index + number.index;
      return otherNumbers(Number(number[0])).flatMap((other) => {
        const changed = `${written.slice(0, at)}${other}${written.slice(at + number[0].length)}`;
        const from = start + at;
        return isPattern(changed) ? [{ from, to: from + number[0].length, put: String(other) }] : [];
      });
    }),
  );
}

function isPattern(written: string): boolean {
  const end = written.lastIndexOf('/');
  try {
    return new RegExp(written.slice(1, end), written.slice(end + 1)) instanceof RegExp;
  } catch {
    return false;
  }
}

/** `one(text) ?? other(text)`: the first rule that answers decides. Of a chain the two that meet here change places. */
function ofFallback(node: ts.BinaryExpression, source: ts.SourceFile): Change[] {
  const first = isFallback(node.left) ? node.left.right : node.left;
  return ts.isCallExpression(first) && ts.isCallExpression(node.right) ? [swap(first, node.right, source)] : [];
}

const isFallback = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;

/** A list of rules by name, or one whose members are taken in turn. */
function ofList(node: ts.ArrayLiteralExpression, source: ts.SourceFile): Change[] {
  const isRule = (one: ts.Node) => ts.isIdentifier(one) || ts.isArrowFunction(one) || ts.isFunctionExpression(one);
  const inTurn = ts.isForOfStatement(node.parent) && node.parent.expression === node;
  if (!node.elements.every(isRule) || (node.elements.length < 3 && !inTurn)) return [];
  return node.elements.slice(1).flatMap((one, at) => {
    const before = node.elements[at];
    return before ? [swap(before, one, source)] : [];
  });
}

function swap(one: ts.Node, other: ts.Node, source: ts.SourceFile): Change {
  const [from, to] = [one.getStart(source), other.end];
  const between = source.text.slice(one.end, other.getStart(source));
  const put = `${other.getText(source)}${between}${one.getText(source)}`;
  return { from, to, put, was: onOneLine(source.text.slice(from, to)), becomes: onOneLine(put) };
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function asSite(root: string, file: string, source: ts.SourceFile, change: Change): Site {
  const { text } = source;
  const { from, to, put } = change;
  const { line } = source.getLineAndCharacterOfPosition(from);
  const begin = text.lastIndexOf('\n', from) + 1;
  const end = (text.indexOf('\n', to) + 1 || text.length + 1) - 1;
  const was = change.was ?? text.slice(begin, end).trim();
  const becomes = change.becomes ?? `${text.slice(begin, from)}${put}${text.slice(to, end)}`.trim();
  return { root, file: `${root}/${file}`, line: line + 1, from, to, put, was, becomes };
}
