"""What a person can mend themselves."""

from __future__ import annotations


class TrainingProblem(Exception):
    """Its text says what happened, what is safe, and what to do. It ends the command without a stack."""
