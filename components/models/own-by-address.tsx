"use client";

import { ChatFormatField, TextField, withChatFormat } from "./form-fields";
import { OwnModelForm } from "./own-model-form";

/** Adds a WebLLM model by the addresses of its folder and its compiled library. */
export function OwnByAddress() {
  return (
    <OwnModelForm
      read={(field) => {
        const parameters = Number(field("parameters"));
        const library = field("library");
        const record = {
          engine: "web-llm",
          name: field("name"),
          weights: field("weights"),
          library,
          // The names of WebLLM's builds tell how they compute.
          needsF16: /f16/.test(library),
          ...(parameters > 0 && { parameters }),
        };
        return withChatFormat(record, field("format"));
      }}
    >
      <TextField name="name" label="Name" hint="As it will stand on the list." required />
      <TextField
        name="weights"
        label="Folder of the weights"
        hint="Where mlc-chat-config.json stands: on this site, or on huggingface.co."
        inputMode="url"
        required
      />
      <TextField
        name="library"
        label="Library"
        hint="The .wasm file that was compiled for it."
        inputMode="url"
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <ChatFormatField name="format" />
        <TextField
          name="parameters"
          label="Parameters, in billions"
          hint="If you know: decides how long a template it gets."
          type="number"
          min={0}
          step="any"
        />
      </div>
    </OwnModelForm>
  );
}
