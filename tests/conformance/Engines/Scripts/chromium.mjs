// Computes formulas for the conformance tests in Chromium: node chromium.mjs FOLDER (see compute.mjs)
// A page gets the folder's files from here, puts its results there, and says when it is done, or what went wrong.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const folder = process.argv[2];
const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">
  const put = (address, body) => fetch(address, { method: "PUT", body });
  import("/compute.mjs")
    .then(({ computeAll }) => computeAll((file) => "/" + file, async (file) => (await fetch("/" + file)).arrayBuffer(), put))
    .then(() => put("/done", ""), (error) => put("/done", String(error.stack)));
</script>`;

const server = createServer(async (request, response) => {
  const name = basename(request.url);
  const file = name === "compute.mjs" ? fileURLToPath(new URL(name, import.meta.url)) : join(folder, name);
  if (request.url === "/") {
    response.setHeader("Content-Type", "text/html").end(page);
  } else if (name === "done") {
    server.emit("done", await text(request));
  } else if (request.method === "PUT") {
    await pipeline(request, createWriteStream(file));
    response.end();
  } else {
    response.setHeader("Content-Type", name.endsWith(".mjs") ? "text/javascript" : "application/octet-stream");
    await pipeline(createReadStream(file), response);
  }
});
await once(server.listen(0, "127.0.0.1"), "listening");

// Without a sandbox, which a container's root cannot have; the page is our own.
const browser = spawn(
  process.env.CHROMIUM ?? "/usr/bin/chromium",
  ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", `--user-data-dir=${join(folder, "profile")}`, `http://127.0.0.1:${server.address().port}/`],
  { stdio: "ignore" });
const ended = once(browser, "exit").then(() => "Chromium ended before it was done.");
const [error] = await Promise.race([once(server, "done"), ended.then((message) => [message])]);
browser.kill();
await ended;
process.stderr.write(error);
process.exit(error ? 1 : 0);
