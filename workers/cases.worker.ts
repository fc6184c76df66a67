import "./guard";
import { expose } from "comlink";
import { createCasesService } from "./cases-service";

expose(createCasesService());
