// The site over HTTP, as a host serves it: compressed, at the root and in a sub-folder, 404.html for what is not there.

import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8", ".woff2": "font/woff2", ".json": "application/json", ".pdf": "application/pdf",
  ".png": "image/png", ".jpg": "image/jpeg", ".zip": "application/zip",
};
const COMPRESSED = /^(text\/|image\/svg|application\/(xml|json))/;

/** Serves `folder` at `/` and at `/mairie/moments/`; resolves to { root, below, close }. */
export function serve(folder) {
  const prefix = "/mairie/moments";
  const ready = new Map(); // compressing is slow, and each page asks for the same style
  const answer = (path) => {
    let file = join(folder, normalize(decodeURIComponent(path)));
    let status = 200;
    try {
      if (statSync(file).isDirectory()) file = join(file, "index.html");
      statSync(file);
    } catch {
      status = 404;
      file = join(folder, "404.html");
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    let body = Buffer.alloc(0);
    try { body = readFileSync(file); } catch { /* a site without a page for what is missing */ }
    return { status, type, body, gzip: COMPRESSED.test(type) && gzipSync(body), brotli: COMPRESSED.test(type) && brotliCompressSync(body) };
  };
  const server = createServer((request, response) => {
    let { pathname } = new URL(request.url, "http://localhost");
    if (pathname.startsWith(`${prefix}/`)) pathname = pathname.slice(prefix.length);
    if (!ready.has(pathname)) ready.set(pathname, answer(pathname));
    const { status, type, body, gzip, brotli } = ready.get(pathname);
    const accepted = request.headers["accept-encoding"] ?? "";
    const [encoding, bytes] = brotli && /\bbr\b/.test(accepted) ? ["br", brotli] : gzip && /\bgzip\b/.test(accepted) ? ["gzip", gzip] : ["", body];
    const headers = { "content-type": type, "content-length": bytes.length, "cache-control": "max-age=86400" };
    if (encoding) Object.assign(headers, { "content-encoding": encoding, vary: "accept-encoding" });
    response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : bytes);
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const root = `http://127.0.0.1:${server.address().port}/`;
      done({ root, below: `${root}${prefix.slice(1)}/`, close: () => { server.closeAllConnections(); server.close(); } });
    });
  });
}
