// Unpacks what the package holds, and writes the script that starts it with libraries and fonts of its own. The folder
// of the browser is there only once it is complete.
import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import tar from "tar-fs";

const here = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const packed = join(here, "@sparticuz", "chromium", "bin");
const part = join(here, "browser.part");
const browser = join(here, "browser");

function unpack(file, target) {
    return pipeline(createReadStream(join(packed, file)), createBrotliDecompress(), target);
}

rmSync(part, { recursive: true, force: true });
rmSync(browser, { recursive: true, force: true });
mkdirSync(part);
await unpack("chromium.br", createWriteStream(join(part, "chrome"), { mode: 0o755 }));
await unpack("al2023.tar.br", tar.extract(join(part, "libraries")));
await unpack("fonts.tar.br", tar.extract(join(part, "fonts")));

// Without any font a page ends the browser.
writeFileSync(
    join(part, "fonts", "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(browser, "fonts")}</dir>
  <cachedir>${join(browser, "font-cache")}</cachedir>
</fontconfig>
`
);
writeFileSync(
    join(part, "chromium"),
    `#!/bin/sh
export LD_LIBRARY_PATH="${join(browser, "libraries", "lib")}" FONTCONFIG_PATH="${join(browser, "fonts")}"
exec "${join(browser, "chrome")}" "$@"
`,
    { mode: 0o755 }
);
renameSync(part, browser);
