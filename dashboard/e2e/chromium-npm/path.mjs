// Unpacks the npm Chromium and prints where it is, and the folder of the libraries it needs on a bare system.
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The package unpacks into the temporary folder, under names that are always the same: another user's file there must be
// neither run nor in the way. So it gets a folder of this checkout.
process.env.TMPDIR = join(import.meta.dirname, "node_modules", ".unpacked");
mkdirSync(process.env.TMPDIR, { recursive: true });

// The package brings its own copies of Chromium's libraries (nss and the like), and unpacks them when it believes to
// be on the platform they were built for.
process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
const { default: chromium } = await import("@sparticuz/chromium");
const path = await chromium.executablePath();
const libraries = ["al2023/lib", "al2/lib"].map((dir) => join(tmpdir(), dir)).find((dir) => existsSync(dir));
console.log(path);
console.log(libraries ?? "");
