// The static site as any file server would serve it.

import { createServer } from "node:http";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { folder } from "./output.mjs";

const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".xml": "application/xml" };

/** Paths of all pages, such as "pricing.html". */
export const pages = readdirSync(folder + "/site", { recursive: true }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".html") && path !== "404.html").sort();

/** Serves an output folder's site; gives the address, which ends in "/", and how to stop. */
export const serveSite = async (output = folder) => {
  const server = createServer((request, response) => {
    const path = output + "/site" + decodeURI(new URL(request.url, "http://site").pathname);
    if (existsSync(path) && types[extname(path)]) {
      response.writeHead(200, { "content-type": types[extname(path)] + "; charset=utf-8" }).end(readFileSync(path));
    } else if (path.endsWith("/favicon.ico")) {
      // Browsers ask for it where a file is shown that names no icon.
      response.writeHead(204).end();
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: "http://127.0.0.1:" + server.address().port + "/", stop: () => server.close() };
};
