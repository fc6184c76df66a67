"use client";

import { useState } from "react";
import { ChatFormatField, DeviceField, SelectField, TextField, withChatFormat } from "./form-fields";
import { OwnModelForm } from "./own-model-form";

type Kind = "gguf" | "onnx";

/** Adds a model by its repository on the hub: a GGUF file of it, or its ONNX weights. */
export function OwnByRepository() {
  const [kind, setKind] = useState<Kind>("gguf");
  return (
    <OwnModelForm
      read={(field) => {
        const repository = field("repository");
        const file = field("file");
        const name = field("name") || (kind === "gguf" ? file.replace(/\.gguf$/, "") : "") || repository;
        const shared = { name: name.split("/").at(-1) ?? name, repository, device: field("device") };
        const record =
          kind === "gguf"
            ? { engine: "wllama", ...shared, file }
            : { engine: "transformers", ...shared, dtype: field("dtype") };
        return withChatFormat(record, field("format"));
      }}
    >
      <SelectField
        label="Kind of model"
        value={kind}
        onChange={({ target }) => setKind(target.value === "gguf" ? "gguf" : "onnx")}
      >
        <option value="gguf">GGUF, for llama.cpp</option>
        <option value="onnx">ONNX, for transformers.js</option>
      </SelectField>
      <TextField
        name="repository"
        label="Repository"
        hint={
          kind === "gguf"
            ? "owner/name on huggingface.co."
            : "owner/name on huggingface.co, with ONNX weights in its folder onnx."
        }
        required
      />
      {kind === "gguf" && (
        <TextField
          name="file"
          label="File"
          hint="As the repository names it, such as model-Q4_K_M.gguf; of a split model the first."
          required
        />
      )}
      <TextField
        name="name"
        label="Name"
        hint="As it will stand on the list; if left empty, the file’s or repository’s."
      />
      <div className="grid gap-4 sm:grid-cols-3">
        {kind === "onnx" && (
          <SelectField name="dtype" label="Weights" defaultValue="q4">
            <option value="q4">q4, the smallest</option>
            <option value="q8">q8</option>
            <option value="q4f16">q4f16</option>
            <option value="fp16">fp16</option>
            <option value="fp32">fp32, the largest</option>
          </SelectField>
        )}
        <DeviceField name="device" defaultValue="wasm" />
        <ChatFormatField name="format" />
      </div>
    </OwnModelForm>
  );
}
