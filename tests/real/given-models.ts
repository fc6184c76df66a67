import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A model that somebody has put into the folder. */
export interface GivenModel {
  /** As the page names it: after its folder, or its file without the ending. */
  readonly name: string;
  readonly path: string;
  /** A folder of ONNX or of WebLLM's layout, or one GGUF file. */
  readonly kind: "folder" | "file";
  /** It compares meanings and writes nothing. */
  readonly isEncoder: boolean;
}

/** The models in the folder, by name. What is no model is passed over. */
export function findGivenModels(folder: string): readonly GivenModel[] {
  if (folder === "" || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry): readonly GivenModel[] => {
      const place = path.join(folder, entry.name);
      if (entry.isFile() && entry.name.endsWith(".gguf")) {
        return [{ name: entry.name.replace(/\.gguf$/, ""), path: place, kind: "file", isEncoder: false }];
      }
      const isModel = ["config.json", "mlc-chat-config.json"].some((name) => existsSync(path.join(place, name)));
      return isModel ? [{ name: entry.name, path: place, kind: "folder", isEncoder: isEncoder(place) }] : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

function isEncoder(place: string): boolean {
  const config = path.join(place, "config.json");
  return existsSync(config) && /"model_type":\s*"bert"/.test(readFileSync(config, "utf8"));
}
