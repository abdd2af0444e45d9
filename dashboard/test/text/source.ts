import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

// Reads the app's own source: which texts the catalogue has, where each is read, and which texts stand outside it.

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A text of the catalogue, or a group of them. */
interface Entry {
  /** "pages.vault.deposit" */
  path: string;
  texts: Map<string, Entry>;
  read: boolean;
}

export interface Found {
  /** Texts that nothing reads. */
  unread: string[];
  /** Texts that stand in a page itself. */
  outside: string[];
  /** What one language does to a text or a number that another can't take: its case changed, a percent sign put behind. */
  oneLanguage: string[];
  /** How many texts the catalogue has. */
  texts: number;
}

/** Attributes whose value is read by people. */
const READ_BY_PEOPLE = new Set([
  "aria-label",
  "aria-description",
  "title",
  "placeholder",
  "alt",
  "label",
  "hint",
  "caption",
]);

/** What people read that is the same in every language: names, units, beginnings of addresses. */
const SAME_EVERYWHERE = new Set(["0x…", "ETH", "gwei"]);

const isText = (value: string): boolean => /\p{L}{2}/u.test(value) && !SAME_EVERYWHERE.has(value.trim());

/** Source files by path below the dashboard; without any, the app's own. */
export function readSource(sources?: Record<string, string>): Found {
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  // Only the app's own files: the libraries' types are large, and no text is in them.
  Object.assign(options, { types: [], noLib: true });
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      /^[.~]/.test(text) ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined },
    );
  if (sources) {
    const read = host.getSourceFile;
    const own = new Map(Object.entries(sources).map(([path, text]) => [`${ROOT}${path}`, text]));
    host.fileExists = (path) => own.has(path) || ts.sys.fileExists(path);
    host.getSourceFile = (path, target) => {
      const text = own.get(path);
      return text === undefined ? read(path, target) : ts.createSourceFile(path, text, target, true);
    };
  }
  const names = sources ? Object.keys(sources).map((path) => ROOT + path) : fileNames;
  const program = ts.createProgram(
    names.filter((name) => name.startsWith(`${ROOT}src/`)),
    options,
    host,
  );
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${ROOT}src/`));
  return new Reader(program.getTypeChecker()).read(files);
}

const pathOf = (file: ts.SourceFile): string => relative(ROOT, file.fileName);
const isEnglish = (file: ts.SourceFile): boolean => dirname(pathOf(file)) === "src/text";
const isTranslation = (file: ts.SourceFile): boolean => dirname(dirname(pathOf(file))) === "src/text";

class Reader {
  private readonly roots = new Map<ts.Node, Entry>();
  private readonly found: Found = { unread: [], outside: [], oneLanguage: [], texts: 0 };

  constructor(private readonly checker: ts.TypeChecker) {}

  read(files: readonly ts.SourceFile[]): Found {
    for (const file of files.filter(isEnglish)) this.collect(file);
    for (const file of files) {
      if (isTranslation(file)) continue;
      this.reads(file);
      if (!isEnglish(file)) this.outside(file);
    }
    for (const root of this.roots.values()) this.count(root);
    return this.found;
  }

  /** The areas of the catalogue: what is wrapped in `spoken`. */
  private collect(node: ts.Node): void {
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      ts.isCallExpression(node.initializer) &&
      node.initializer.expression.getText() === "spoken"
    ) {
      const [area, texts] = node.initializer.arguments;
      if (area && texts && ts.isStringLiteral(area)) this.roots.set(node, this.entry(area.text, texts));
    }
    ts.forEachChild(node, (child) => this.collect(child));
  }

  private entry(path: string, value: ts.Expression): Entry {
    const entry: Entry = { path, texts: new Map(), read: false };
    const literal = this.literalOf(value);
    for (const property of literal?.properties ?? []) {
      const name = property.name && (ts.isStringLiteral(property.name) ? property.name.text : property.name.getText());
      if (name === undefined) continue;
      const inner = ts.isPropertyAssignment(property)
        ? property.initializer
        : ts.isShorthandPropertyAssignment(property)
          ? property.name
          : undefined;
      entry.texts.set(
        name,
        inner ? this.entry(`${path}.${name}`, inner) : { path: `${path}.${name}`, texts: new Map(), read: false },
      );
    }
    return entry;
  }

  /** The object that an expression stands for: itself, or what a constant of this folder begins with. */
  private literalOf(value: ts.Expression): ts.ObjectLiteralExpression | undefined {
    if (ts.isObjectLiteralExpression(value)) return value;
    if (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) return this.literalOf(value.expression);
    if (!ts.isIdentifier(value)) return undefined;
    const declaration = this.declarationOf(value);
    return declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? this.literalOf(declaration.initializer)
      : undefined;
  }

  private declarationOf(name: ts.Identifier): ts.Declaration | undefined {
    const parent = name.parent;
    let symbol =
      parent && ts.isShorthandPropertyAssignment(parent)
        ? this.checker.getShorthandAssignmentValueSymbol(parent)
        : this.checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    return symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  }

  /** The entry of the catalogue that an expression stands for, if it does. */
  private entryOf(node: ts.Expression): Entry | undefined {
    if (ts.isPropertyAccessExpression(node)) return this.entryOf(node.expression)?.texts.get(node.name.text);
    if (ts.isElementAccessExpression(node)) {
      const key = node.argumentExpression;
      return ts.isStringLiteral(key) ? this.entryOf(node.expression)?.texts.get(key.text) : undefined;
    }
    if (!ts.isIdentifier(node)) return undefined;
    const declaration = this.declarationOf(node);
    if (!declaration) return undefined;
    return this.roots.get(declaration) ?? this.aliased(declaration);
  }

  /** What a constant stands for that is a part of the catalogue by another name: `const t = text.vault`. */
  private aliased(declaration: ts.Declaration): Entry | undefined {
    if (ts.isVariableDeclaration(declaration) && declaration.initializer) return this.entryOf(declaration.initializer);
    if (!ts.isBindingElement(declaration)) return undefined;
    const of = declaration.parent.parent;
    if (!ts.isVariableDeclaration(of) || !of.initializer) return undefined;
    return this.entryOf(of.initializer)?.texts.get((declaration.propertyName ?? declaration.name).getText());
  }

  private reads(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isIdentifier(node)) {
      const entry = this.entryOf(node);
      if (entry && !this.isOnTheWay(node)) {
        markRead(entry);
      }
      // A name that isn't known beforehand: any of the group.
      if (ts.isElementAccessExpression(node) && !entry) {
        const group = this.entryOf(node.expression);
        if (group) markRead(group);
      }
    }
    ts.forEachChild(node, (child) => this.reads(child));
  }

  /** Parts of a longer name, and names given to a group, read nothing yet. */
  private isOnTheWay(node: ts.Expression): boolean {
    const { parent } = node;
    if (ts.isExportSpecifier(parent) || (ts.isPropertyAssignment(parent) && parent.name === node)) return true;
    if (this.entryOf(node)?.texts.size === 0) return false;
    return (
      ts.isPropertyAccessExpression(parent) ||
      (ts.isElementAccessExpression(parent) && parent.expression === node) ||
      ts.isVariableDeclaration(parent) ||
      ts.isBindingElement(parent)
    );
  }

  private outside(node: ts.Node): void {
    // German nouns keep their capital letter, and its percent sign stands apart: the catalogue and lib/format write both.
    if (ts.isJsxText(node) && /^\s*%/.test(node.text)) this.found.oneLanguage.push(`${where(node)}: %`);
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^to(Locale)?(Lower|Upper)Case$/.test(node.expression.name.text) &&
      this.entryOf(node.expression.expression)
    )
      this.found.oneLanguage.push(`${where(node)}: ${node.getText()}`);
    if (ts.isJsxText(node) && isText(node.text)) this.found.outside.push(`${where(node)}: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && READ_BY_PEOPLE.has(node.name.getText()) && node.initializer)
      this.literals(node.initializer);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) this.literals(node.expression);
    ts.forEachChild(node, (child) => this.outside(child));
  }

  /** Literals that an expression may come to, through choices and joins. */
  private literals(node: ts.Node): void {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isText(node.text)) this.found.outside.push(`${where(node)}: ${node.text}`);
    } else if (ts.isTemplateExpression(node)) {
      const literal = [node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text).join(" ");
      if (isText(literal)) this.found.outside.push(`${where(node)}: ${node.getText()}`);
    } else if (ts.isConditionalExpression(node)) {
      this.literals(node.whenTrue);
      this.literals(node.whenFalse);
    } else if (ts.isBinaryExpression(node)) {
      this.literals(node.right);
      if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) this.literals(node.left);
    } else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
      if (node.expression) this.literals(node.expression);
    }
  }

  private count(entry: Entry): void {
    for (const each of entry.texts.values()) {
      if (each.texts.size > 0) this.count(each);
      else {
        this.found.texts++;
        if (!each.read) this.found.unread.push(each.path);
      }
    }
  }
}

function markRead(entry: Entry): void {
  entry.read = true;
  for (const each of entry.texts.values()) markRead(each);
}

function where(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${pathOf(file)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
