"use client";

import { ChatFormatField, SelectField, TextField, withChatFormat } from "./form-fields";
import { OwnModelForm } from "./own-model-form";

/** Adds a model for transformers.js by its repository on the hub. */
export function OwnByRepository() {
  return (
    <OwnModelForm
      read={(field) => {
        const repository = field("repository");
        const record = {
          engine: "transformers",
          name: field("name") || (repository.split("/").at(-1) ?? repository),
          repository,
          dtype: field("dtype"),
          device: field("device"),
        };
        return withChatFormat(record, field("format"));
      }}
    >
      <TextField
        name="repository"
        label="Repository"
        hint="owner/name on huggingface.co, with ONNX weights in its folder onnx."
        required
      />
      <TextField name="name" label="Name" hint="As it will stand on the list; if left empty, the repository’s." />
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField name="dtype" label="Weights" defaultValue="q4">
          <option value="q4">q4, the smallest</option>
          <option value="q8">q8</option>
          <option value="q4f16">q4f16</option>
          <option value="fp16">fp16</option>
          <option value="fp32">fp32, the largest</option>
        </SelectField>
        <SelectField name="device" label="Runs on" defaultValue="wasm">
          <option value="wasm">the processor</option>
          <option value="webgpu">the graphics adapter</option>
        </SelectField>
        <ChatFormatField name="format" />
      </div>
    </OwnModelForm>
  );
}
