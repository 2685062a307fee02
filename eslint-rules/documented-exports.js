/**
 * Everything a file exports says what it is. A docstring of the file's head does not count for what stands below the imports, and
 * what is only passed on (`export … from`, an import in `export { … }`) has its docstring where it is declared.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing:
        '{{name}} is exported without a docstring. Write /** … */ on the lines right before it: what it is, its shape, its unit, when it throws, its source.',
    },
  },
  create({ sourceCode, report }) {
    const isDocumented = (node) => {
      const comment = sourceCode.getCommentsBefore(node).at(-1);
      return (
        comment?.type === 'Block' && comment.value.startsWith('*') && comment.loc.end.line >= node.loc.start.line - 1
      );
    };
    const check = (node, name) => {
      if (!isDocumented(node)) report({ node, messageId: 'missing', data: { name } });
    };
    const checkLocal = ({ local }) => {
      const [definition] = sourceCode.getScope(local).set.get(local.name)?.defs ?? [];
      if (definition && definition.type !== 'ImportBinding') check(statementOf(definition.node), local.name);
    };
    // A function with several signatures is described at the first.
    const isLaterSignature = ({ type, id }, before) =>
      /Function/.test(type) && id !== null && before?.declaration?.id?.name === id.name;
    return {
      ExportNamedDeclaration(node) {
        if (node.source) return;
        if (!node.declaration) return node.specifiers.forEach(checkLocal);
        const before = node.parent.body[node.parent.body.indexOf(node) - 1];
        if (!isLaterSignature(node.declaration, before)) check(node, namesOf(node.declaration));
      },
      ExportDefaultDeclaration: (node) => check(node, 'The default'),
    };
  },
};

function namesOf({ id, declarations = [] }) {
  return id?.name ?? declarations.map((one) => one.id.name ?? 'A destructured value').join(', ');
}

function statementOf(node) {
  return node.type === 'VariableDeclarator' ? node.parent : node;
}
