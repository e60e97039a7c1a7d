"""The eight places of the town: their names and the scene behind their lessons."""

from __future__ import annotations

PLACES = {
    "museum": "钱币博物馆",
    "mint": "造币坊",
    "ranch": "牧场合作社",
    "rights": "维权服务站",
    "market": "集市",
    "bank": "小银行",
    "elder": "智者小院",
    "station": "反诈站",
}
SCENES = {"museum": "museum", "mint": "museum", "market": "market", "elder": "courtyard"}
"""Backdrop of a place's page; the town itself for the others."""
