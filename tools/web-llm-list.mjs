// @ts-check
import { ModelType, prebuiltAppConfig } from "@mlc-ai/web-llm";

/**
 * WebLLM's own list of models, of the version that is installed, as a short JSON text: [id, memory in MB, whether it
 * needs f16, bytes of its largest buffer or 0, address of its compiled library]. It is read at build time, because WebLLM itself weighs several megabytes
 * and the page wants the list long before a model. Embedding models write nothing and are left out.
 */
export function webLlmList() {
  const records = prebuiltAppConfig.model_list.filter(({ model_type: type }) => type !== ModelType.embedding);
  return JSON.stringify(
    records.map(({ model_id: id, vram_required_MB: memory, required_features: features, ...record }) => [
      id,
      memory ?? 0,
      // Most f16 records name no feature, but their ids say it.
      features?.includes("shader-f16") === true || /-q\df16/.test(id),
      record.buffer_size_required_bytes ?? 0,
      record.model_lib,
    ]),
  );
}
