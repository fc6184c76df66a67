import "./guard";
import { expose } from "comlink";
import { loadEngine } from "../lib/engines/load-engine";
import { createOptimizerService } from "./optimizer-service";
import { startClock } from "./start-clock";

// A large model has more files than the 250 that a browser lists by itself.
performance.setResourceTimingBufferSize(10_000);

expose(createOptimizerService({ loadEngine, clock: startClock() }));
