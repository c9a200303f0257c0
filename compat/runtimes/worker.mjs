// The checks in a worker: a request says where the servers are.
import { smoke } from "./smoke.mjs";

export default {
  async fetch(request) {
    return Response.json(await smoke(await request.json()));
  },
};
