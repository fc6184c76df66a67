import "./guard";
import { expose } from "comlink";
import { createRulesService } from "./rules-service";

expose(createRulesService({ clock: () => performance.now() }));
