import type { StandardSchemaV1 } from "@standard-schema/spec";
import { FormApi } from "@tanstack/form-core";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createUserChat } from "../../generated/channel-talk/validators.js";
import { ChatThreadCreate } from "../../generated/help-scout/validators.js";
import type { HelpScout } from "../../generated/help-scout/index.js";
import { createChat, ErrorList } from "../../generated/helpcrunch/validators.js";

test("a validator is a Standard Schema, for the compiler too", () => {
  expectTypeOf(ChatThreadCreate).toExtend<StandardSchemaV1<HelpScout.ChatThreadCreate>>();
  expectTypeOf(createChat.responses[201]).toExtend<StandardSchemaV1>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof ChatThreadCreate>>().toEqualTypeOf<HelpScout.ChatThreadCreate>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof ChatThreadCreate>>().toEqualTypeOf<HelpScout.ChatThreadCreate>();
  expect(ChatThreadCreate["~standard"]).toMatchObject({ version: 1, vendor: "chat-contracts" });
});

test("what fits is given back", () => {
  const value = { customer: { id: 1 }, text: "Hello" };
  expect(ChatThreadCreate["~standard"].validate(value)).toEqual({ value });
});

test("issues have the path to their place, with numbers in lists", () => {
  const { issues } = ErrorList["~standard"].validate({
    errors: [
      { code: "a", message: "b" },
      { code: "c", message: 1 },
    ],
  });
  expect(issues).toEqual([{ message: "must be string", path: ["errors", 1, "message"] }]);
});

test("a body that may be left out may be undefined", () => {
  expect(createUserChat.request["~standard"].validate(undefined)).toEqual({ value: undefined });
});

describe("a form of TanStack", () => {
  const formOf = (defaultValues: HelpScout.ChatThreadCreate) => {
    const sent: HelpScout.ChatThreadCreate[] = [];
    const form = new FormApi({
      defaultValues,
      validators: { onSubmit: ChatThreadCreate },
      onSubmit: ({ value }) => void sent.push(value),
    });
    form.mount();
    return { form, sent };
  };

  test("is sent when its values are as the vendor wants them", async () => {
    const { form, sent } = formOf({ customer: { email: "lena.osei@mail.example" }, text: "Hello" });
    await form.handleSubmit();
    expect(sent).toHaveLength(1);
  });

  test("is not sent otherwise, and each field has its own message", async () => {
    const { form, sent } = formOf({ customer: { email: "no address" }, text: 5 as unknown as string });
    await form.handleSubmit();
    expect(sent).toEqual([]);
    const { onSubmit } = form.state.errorMap as { onSubmit?: Record<string, readonly { message: string }[]> };
    expect(Object.keys(onSubmit ?? {}).sort()).toEqual(expect.arrayContaining(["text"]));
    expect(onSubmit?.["text"]?.[0]?.message).toBe("must be string");
  });
});
