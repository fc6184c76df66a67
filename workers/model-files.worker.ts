import "./guard";
import { expose } from "comlink";
import { createModelFilesService } from "./model-files-service";

// A large model has more files than the 250 that a browser lists by itself.
performance.setResourceTimingBufferSize(10_000);

expose(createModelFilesService());
