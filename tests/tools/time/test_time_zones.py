import zoneinfo

import pytest

from app.tools.time import time_zones
from app.tools.time.time_zones import UnknownPlace, find_zone


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Europe/Vienna", "Europe/Vienna"),
        ("buenos aires", "America/Argentina/Buenos_Aires"),
        ("NYC", "America/New_York"),
        ("Germany", "Europe/Berlin"),
        ("Japan", "Asia/Tokyo"),
        ("The Netherlands", "Europe/Amsterdam"),
        ("california", "America/Los_Angeles"),
        ("Ottawa", "America/Toronto"),
    ],
)
def test_finds_zones_cities_regions_and_countries(place: str, zone: str) -> None:
    assert find_zone(place).utcoffset(None) == zoneinfo.ZoneInfo(zone).utcoffset(None)
    assert find_zone(place).key in (zone, zone.rpartition("/")[2], "Japan")


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Lyon, France", "Europe/Paris"),
        ("tokyo japan", "Asia/Tokyo"),
        ("portland oregon", "America/Los_Angeles"),
        ("Sydney, Australia", "Australia/Sydney"),
    ],
)
def test_a_city_may_come_with_its_country(place: str, zone: str) -> None:
    assert find_zone(place).key == zone


@pytest.mark.parametrize("place", ["London Ontario", "Paris, Texas"])
def test_a_city_of_another_country_is_not_mistaken_for_its_namesake(place: str) -> None:
    with pytest.raises(UnknownPlace):
        find_zone(place)


@pytest.mark.parametrize("place", ["Australia", "the United States", "USA", "Canada", "Russia"])
def test_a_country_of_several_zones_asks_for_a_city(place: str) -> None:
    with pytest.raises(UnknownPlace, match="has several time zones; name a city"):
        find_zone(place)


def test_a_near_miss_is_offered_not_taken() -> None:
    with pytest.raises(UnknownPlace, match="Did you mean Tokyo"):
        find_zone("Tokyoo")


def test_an_offset_name_with_the_opposite_sign_is_not_taken() -> None:
    with pytest.raises(UnknownPlace):
        find_zone("GMT+5")


def test_every_zone_of_the_table_exists() -> None:
    assert set(time_zones._ALIASES) <= zoneinfo.available_timezones()


@pytest.mark.parametrize("place", ["a " * 500_000, "a" + "\u0301" * 300_000 + "\u0316" * 300_000])
def test_a_place_without_end_is_unknown_at_once(place):
    with pytest.raises(UnknownPlace):
        find_zone(place)
