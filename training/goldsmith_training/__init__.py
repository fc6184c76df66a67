"""Trains a prompt optimizer as FIPO does (arXiv 2402.11811), measures it, and converts it for Goldsmith.

The app needs none of this. What differs from the paper is said in docs/training.md.
"""
