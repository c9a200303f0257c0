import { configureStore } from "@reduxjs/toolkit";
import { api } from "generated";

export const call = async ({ id, parameters, headers, body }) => {
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) =>
      defaults({ thunk: { extraArgument: headers }, serializableCheck: false, immutableCheck: false }).concat(
        api.middleware,
      ),
  });
  // The body stands under the name of its schema, beside the parameters.
  const given = new Proxy(parameters, { get: (those, name) => (Object.hasOwn(those, name) ? those[name] : body) });
  const { data, error } = await store.dispatch(api.endpoints[id].initiate(given));
  if (error && typeof error.status !== "number") throw new Error(JSON.stringify(error));
  return { status: error?.status, body: error ? error.data : data };
};
