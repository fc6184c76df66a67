"""Turns a trained folder into what Goldsmith's page of models takes "from disk"."""
