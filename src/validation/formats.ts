// The build puts the code of ajv-formats in here, so that users need not install it.
export { fullFormats } from "ajv-formats/dist/formats.js";
