// Loaded before a program of the docs: sends what is meant for a vendor to the mock instead, and nothing beyond this
// machine. Prints the spans that OpenTelemetry ends.
import { trace } from "@opentelemetry/api";
import { BasicTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";

const redirects = JSON.parse(process.env["TEST_REDIRECTS"] ?? "{}");
const realFetch = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const { origin, href } = new URL(input instanceof Request ? input.url : input);
  if (new URL(origin).hostname === "127.0.0.1") return realFetch(input, init);
  const mock = redirects[origin];
  if (mock === undefined) throw new Error(`${origin} is not on this machine`);
  return realFetch(new Request(href.replace(origin, mock), new Request(input, init)));
};

const exporter = {
  export(spans, done) {
    for (const { name, kind, attributes, status } of spans)
      console.log(JSON.stringify({ name, kind, attributes, status }));
    done({ code: 0 });
  },
  async shutdown() {},
};
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
