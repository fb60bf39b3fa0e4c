"""The words of a short answer."""

from __future__ import annotations

from generator.text import Text

ANSWER = Text(id="Jawaban Anda", en="Your answer")
NEAR = Text(id="Hampir tepat, periksa ejaannya.", en="Almost there, check the spelling.")
