import "../../workers/guard";
// The service exposes itself.
import "./model-files.worker";
