"""Messages and the phone, card or wall they stand on. Part of nodes.py, which names them too."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.roles import Motion

SPOKEN = ("call", "face-to-face")
"""Channels where one hears the other side."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message on a phone. `side`: them · me · note (what the game tells) · paper (written) · sheet (shown as a whole).

    With an `id` it can be pressed and flagged. `name` says which member of a group speaks.
    """

    words: str
    side: str = "them"
    name: str = ""
    flagged: bool = False
    id: str = ""
    key: str = ""
    enabled: bool = False
    motion: Motion = Motion.NONE


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone with messages. Every unknown sender is the same grey `?`: nothing but the words tells true from false.

    `channel`: sms · call · chat · group-chat · game-chat · video-message · comment · email · app-notice, or paper
    (parcel-card · poster) and face-to-face. Old bubbles scroll away by page when there are many.
    """

    sender: str
    bubbles: tuple[Bubble, ...]
    channel: str = "chat"
    caption: str = ""
    """A line under the sender: how one knows them, or when it came."""
    typing: bool = False
    """Three dots: the other side is writing."""
    stamp: str = ""
    """A word pressed over the last bubble by the red seal."""
    still: bool = False
    """A message that is there as a whole: it is read from its beginning."""
    unread: int = 0
    """Messages that wait while one is not looking: a badge on the sender."""
    id: str = ""
    motion: Motion = Motion.NONE
