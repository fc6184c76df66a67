"use client";

import { useState } from "react";
import { ChatFormatField, DeviceField, SelectField, TextField, withChatFormat } from "./form-fields";
import { OwnModelForm } from "./own-model-form";

type Kind = "gguf" | "web-llm";

/** Adds a model by its address: a GGUF file, or a folder for WebLLM and its compiled library. */
export function OwnByAddress() {
  const [kind, setKind] = useState<Kind>("gguf");
  return (
    <OwnModelForm
      read={(field) => withChatFormat(kind === "gguf" ? readGguf(field) : readWebLlm(field), field("format"))}
    >
      <SelectField
        label="Kind of model"
        value={kind}
        onChange={({ target }) => setKind(target.value === "gguf" ? "gguf" : "web-llm")}
      >
        <option value="gguf">GGUF, for llama.cpp</option>
        <option value="web-llm">A folder for WebLLM</option>
      </SelectField>
      <TextField name="name" label="Name" hint="As it will stand on the list." required />
      {kind === "gguf" ? <GgufFields /> : <WebLlmFields />}
      <div className="grid gap-4 sm:grid-cols-2">
        <ChatFormatField name="format" />
        {kind === "gguf" && <DeviceField name="device" defaultValue="wasm" />}
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

type Field = (name: string) => string;

function readGguf(field: Field) {
  return { engine: "wllama", name: field("name"), file: field("file"), device: field("device"), ...readSize(field) };
}

function readWebLlm(field: Field) {
  const library = field("library");
  return {
    engine: "web-llm",
    name: field("name"),
    weights: field("weights"),
    library,
    // The names of WebLLM's builds tell how they compute.
    needsF16: /f16/.test(library),
    ...readSize(field),
  };
}

function readSize(field: Field) {
  const parameters = Number(field("parameters"));
  return parameters > 0 ? { parameters } : {};
}

function GgufFields() {
  return (
    <TextField
      name="file"
      label="File"
      hint="The address of a .gguf file on this site or on huggingface.co; of a split model that of the first."
      inputMode="url"
      required
    />
  );
}

function WebLlmFields() {
  return (
    <>
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
    </>
  );
}
