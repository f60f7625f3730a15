"""Makes the gallery's media from nothing: a picture, a sound, a film and a paper."""
import array
import math
import struct
import zlib


def flag(ground, cross):
    """A flag with a cross, as SVG."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 50 30" width="500" height="300">'
        f'<rect width="50" height="30" rx="2" fill="{ground}"/><path d="M18 0v30M0 15h50" stroke="{cross}" stroke-width="6"/></svg>'
    )


def png(width, height, color):
    """A PNG file; ``color(x, y)`` gives the red, green and blue of a pixel."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            rows.extend(color(x, y))
    parts = [(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b"")]
    chunks = (struct.pack(">I", len(d)) + kind + d + struct.pack(">I", zlib.crc32(kind + d)) for kind, d in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def tone(pitch, seconds, rate=8000):
    """A WAV file with a tone that fades away."""
    count = int(seconds * rate)
    samples = array.array("h", (int(9000 * math.sin(2 * math.pi * pitch * n / rate) * (1 - n / count)) for n in range(count)))
    data = samples.tobytes()
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16, b"data", len(data))
    return head + data


def pdf(title, lines):
    """A PDF file of one page."""
    text = f"BT /F1 24 Tf 60 760 Td ({title}) Tj /F1 14 Tf 0 -20 Td " + " ".join(f"0 -22 Td ({line}) Tj" for line in lines) + " ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = "%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return (out + end).encode("latin-1")


def film():
    """An MP4 file of three seconds: a light that comes nearer."""
    from gallery import cinema

    def light(n, x, y):
        return 220 - min(190, int(22 * math.hypot(x - 16 - 5 * n, y - 32) / (n + 7)))

    return cinema.mp4(96, 64, 12, 4, light)
