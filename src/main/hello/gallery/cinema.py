"""Writes films without a codec library: H.264 whose pictures are stored uncompressed (I_PCM), in an MP4 file."""
import struct


class Bits:
    """Writes numbers of any width, and those of H.264's Exp-Golomb code."""

    def __init__(self):
        self.text = []

    def put(self, value, width):
        self.text.append(format(value, f"0{width}b"))
        return self

    def golomb(self, *values):
        for value in values:
            width = (value + 1).bit_length()
            self.put(value + 1, 2 * width - 1)
        return self

    def fill(self, bit=""):
        """The bytes so far, with ``bit`` and zeros up to the next whole one; starts anew."""
        text = "".join(self.text) + bit
        text += "0" * (-len(text) % 8)
        self.text = []
        return int(text, 2).to_bytes(len(text) // 8, "big") if text else b""


def unit(kind, payload):
    """A NAL unit: a byte that says what it is, and no three bytes that look like the start of one."""
    safe = bytearray()
    zeros = 0
    for byte in payload:
        if zeros == 2 and byte < 4:
            safe.append(3)
            zeros = 0
        zeros = zeros + 1 if byte == 0 else 0
        safe.append(byte)
    return bytes([kind]) + bytes(safe)


def picture(number, width, height, light):
    """One picture, a slice of blocks of 16 by 16 pixels; ``light(x, y)`` is their brightness, from 16 to 235."""
    bits = Bits().golomb(0, 7, 0).put(0, 4).golomb(number % 2).put(0, 2).golomb(0, 1)
    out = bytearray()
    for top in range(0, height, 16):
        for left in range(0, width, 16):
            out += bits.golomb(25).fill()
            for y in range(top, top + 16):
                out += bytes(light(x, y) for x in range(left, left + 16))
            out += b"\x80" * 128
    return unit(0x65, bytes(out + bits.fill("1")))


def box(kind, *parts):
    """A box of an MP4 file."""
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, kind.encode()) + body


def ints(*values):
    return struct.pack(f">{len(values)}I", *values)


def mp4(width, height, count, rate, light):
    """A film of ``count`` pictures, ``rate`` a second; ``light(n, x, y)`` is the brightness of a pixel of picture ``n``."""
    sps = unit(0x67, bytes([66, 0xC0, 30]) + Bits().golomb(0, 0, 2, 0).put(0, 1).golomb(width // 16 - 1, height // 16 - 1).put(0b1100, 4).fill("1"))
    pps = unit(0x68, Bits().golomb(0, 0).put(0, 2).golomb(0, 0, 0).put(0, 3).golomb(0, 0, 0).put(0b100, 3).fill("1"))
    samples = []
    for n in range(count):
        nal = picture(n, width, height, lambda x, y: light(n, x, y))
        samples.append(ints(len(nal)) + nal)
    avcc = box("avcC", bytes([1, 66, 0xC0, 30, 0xFF, 0xE1]), struct.pack(">H", len(sps)), sps, b"\x01", struct.pack(">H", len(pps)), pps)
    entry = box("avc1", bytes(6), b"\x00\x01", bytes(16), struct.pack(">2H", width, height), ints(72 << 16, 72 << 16, 0), b"\x00\x01", bytes(32), b"\x00\x18\xff\xff", avcc)
    matrix = ints(1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)

    def tables(start):
        return box(
            "stbl",
            box("stsd", ints(0, 1), entry),
            box("stts", ints(0, 1, count, 1)),
            box("stsc", ints(0, 1, 1, count, 1)),
            box("stsz", ints(0, 0, count, *(len(s) for s in samples))),
            box("stco", ints(0, 1, start)),
        )

    def head(start):
        media = box(
            "mdia",
            box("mdhd", ints(0, 0, 0, rate, count), b"\x55\xc4\x00\x00"),
            box("hdlr", ints(0, 0), b"vide", bytes(12), b"light\x00"),
            box("minf", box("vmhd", ints(1), bytes(8)), box("dinf", box("dref", ints(0, 1), box("url ", ints(1)))), tables(start)),
        )
        length = count * 1000 // rate
        track = box("trak", box("tkhd", ints(3, 0, 0, 1, 0, length), bytes(16), matrix, ints(width << 16, height << 16)), media)
        movie = box("mvhd", ints(0, 0, 0, 1000, length, 1 << 16), b"\x01\x00", bytes(10), matrix, bytes(24), ints(2))
        return box("ftyp", b"isom", ints(512), b"isomavc1mp41") + box("moov", movie, track)

    data = b"".join(samples)
    return head(len(head(0)) + 8) + box("mdat", data)
