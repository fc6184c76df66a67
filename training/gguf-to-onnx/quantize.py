"""Weights as the integers that ONNX Runtime computes with. Pure numpy; matrices are [out, in]."""

from __future__ import annotations

from dataclasses import dataclass

import numpy

BLOCK = 32


@dataclass(frozen=True)
class Blocks:
    """A matrix in blocks of 32 along its rows, as MatMulNBits takes it."""

    bits: int
    values: numpy.ndarray
    """uint8 [out, blocks, 32 * bits / 8]; of two 4-bit numbers in a byte the earlier one is the low half."""
    scales: numpy.ndarray
    """float32 [out * blocks]"""
    zero_points: numpy.ndarray
    """uint8 [out * blocks / (8 / bits)], packed like the values: the step that stands for nothing."""
    offsets: numpy.ndarray
    """float32 [out, blocks]: what each number of a block has beside its steps, as zero points are whole steps."""


def to_blocks(matrix: numpy.ndarray, bits: int) -> Blocks:
    """
    Rounds each block to `bits` (4 or 8) bits between its least and its greatest value. A block that came from Q4_1 uses
    both ends of its four bits, so it is found back exactly.
    """
    rows, columns = matrix.shape
    if columns % (2 * BLOCK) != 0:
        raise ValueError(f"{columns} columns are no whole pairs of blocks of {BLOCK}.")
    blocks = matrix.reshape(rows, columns // BLOCK, BLOCK)
    most = 2**bits - 1
    low = blocks.min(axis=2)
    scales = (blocks.max(axis=2) - low) / most
    scales[scales == 0] = 1
    steps = numpy.clip(numpy.rint((blocks - low[..., None]) / scales[..., None]), 0, most)
    zero_points = numpy.clip(numpy.rint(-low / scales), 0, most)
    offsets = low + zero_points * scales
    packed, packed_zeros = steps.astype(numpy.uint8), zero_points.astype(numpy.uint8).reshape(-1)
    if bits == 4:
        packed = packed[..., 0::2] | (packed[..., 1::2] << 4)
        packed_zeros = packed_zeros[0::2] | (packed_zeros[1::2] << 4)
    return Blocks(bits, packed, scales.astype(numpy.float32).reshape(-1), packed_zeros, offsets.astype(numpy.float32))


def from_blocks(blocks: Blocks) -> numpy.ndarray:
    """The matrix that `to_blocks` leaves."""
    values, zeros = blocks.values, blocks.zero_points
    if blocks.bits == 4:
        values = numpy.stack([values & 15, values >> 4], axis=-1).reshape(*values.shape[:2], BLOCK)
        zeros = numpy.stack([zeros & 15, zeros >> 4], axis=-1)
    rows, count, _ = values.shape
    centred = values.astype(numpy.float32) - zeros.reshape(rows, count, 1)
    scaled = centred * blocks.scales.reshape(rows, count, 1) + blocks.offsets[..., None]
    return scaled.reshape(rows, count * BLOCK)


def to_columns(matrix: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The transposed matrix in int8, [in, out], and the scale of each of its columns: what MatMulInteger takes."""
    scales = numpy.abs(matrix).max(axis=1) / 127
    scales[scales == 0] = 1
    steps = numpy.clip(numpy.rint(matrix / scales[:, None]), -127, 127).astype(numpy.int8)
    return numpy.ascontiguousarray(steps.T), scales.astype(numpy.float32)


def to_rows(table: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """A table of embeddings in int8 with a scale for each 32 numbers: int8 [rows, columns], float32 [rows, columns / 32]."""
    rows, columns = table.shape
    blocks = table.reshape(rows, columns // BLOCK, BLOCK)
    scales = numpy.abs(blocks).max(axis=2) / 127
    scales[scales == 0] = 1
    steps = numpy.clip(numpy.rint(blocks / scales[..., None]), -127, 127).astype(numpy.int8)
    return steps.reshape(rows, columns), scales.astype(numpy.float32)
