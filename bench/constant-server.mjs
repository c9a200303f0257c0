import { createServer } from "node:http";

// What Node.js can do at best: it looks at no request and always answers the same.
const [port, status, body] = process.argv.slice(2);
createServer((_, response) => {
  response.writeHead(Number(status), { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}).listen(Number(port), "127.0.0.1");
