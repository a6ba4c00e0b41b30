"""Finds the time zone of a city, region or country by its name.

Names come from three sources, in this order: the table below (large cities and regions that no zone
is named after), the cities in the names of IANA zones, and the countries of CLDR (through babel)
that have a single zone.
"""

from __future__ import annotations

import functools
import unicodedata
import zoneinfo
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from app.engine.contracts.unicode_forms import normalized
from app.tools.wording import Capitalized, result

LONGEST_PLACE = 100
"""Characters."""

_ALIASES = {
    "UTC": "utc, gmt, coordinated universal time, universal time, greenwich, zulu",
    "America/New_York": """new york city, nyc, manhattan, brooklyn, boston, washington,
        washington dc, washington d.c., miami, atlanta, philadelphia, baltimore, pittsburgh,
        cleveland, orlando, charlotte, buffalo, florida, massachusetts, new jersey, virginia,
        pennsylvania, ohio, north carolina, south carolina, connecticut, maine, vermont, eastern,
        eastern time, est, edt, et, us east coast, the east coast, east coast""",
    "America/Chicago": """houston, dallas, austin, san antonio, minneapolis, milwaukee, st louis,
        saint louis, kansas city, new orleans, memphis, nashville, oklahoma city, texas, illinois,
        wisconsin, minnesota, missouri, louisiana, alabama, iowa, arkansas, mississippi, oklahoma,
        central time, cst, cdt""",
    "America/Denver": """salt lake city, albuquerque, colorado, utah, new mexico, wyoming, montana,
        mountain time, mst, mdt""",
    "America/Phoenix": "arizona, tucson",
    "America/Los_Angeles": """la, l.a., san francisco, sf, seattle, portland, san diego, san jose,
        oakland, sacramento, silicon valley, las vegas, hollywood, california, oregon, nevada,
        washington state, pacific time, pst, pdt, pt, us west coast, the west coast, west coast""",
    "America/Anchorage": "alaska",
    "Pacific/Honolulu": "hawaii",
    "America/Toronto": "ottawa, montreal, quebec, quebec city, ontario",
    "America/Vancouver": "british columbia",
    "America/Edmonton": "calgary, alberta",
    "America/Winnipeg": "manitoba",
    "America/Halifax": "nova scotia",
    "America/Mexico_City": "mexico, guadalajara, puebla",
    "America/Sao_Paulo": "rio, rio de janeiro, brasilia, brazil",
    "America/Argentina/Buenos_Aires": "argentina",
    "America/Santiago": "chile",
    "America/Guayaquil": "ecuador, quito",
    "Europe/London": """uk, u.k., gb, england, scotland, wales, britain, great britain,
        northern ireland, manchester, birmingham, liverpool, leeds, glasgow, edinburgh, cardiff,
        bristol, oxford, cambridge, bst""",
    "Europe/Berlin": """germany, munich, münchen, hamburg, frankfurt, cologne, köln, stuttgart,
        dusseldorf, düsseldorf, leipzig, dresden, nuremberg, hanover, bonn, cet, cest,
        central european time""",
    "Europe/Paris": "lyon, marseille, nice, toulouse, bordeaux, strasbourg, lille, nantes",
    "Europe/Madrid": "spain, barcelona, valencia, seville, sevilla, malaga, bilbao",
    "Europe/Lisbon": "portugal, porto",
    "Europe/Rome": "milan, milano, naples, florence, venice, turin, bologna, sicily",
    "Europe/Zurich": "geneva, basel, bern, lausanne",
    "Europe/Vienna": "salzburg, graz, innsbruck",
    "Europe/Amsterdam": "holland, rotterdam, the hague, utrecht",
    "Europe/Brussels": "antwerp, ghent, bruges",
    "Europe/Stockholm": "gothenburg, malmo",
    "Europe/Warsaw": "krakow, cracow, gdansk, wroclaw",
    "Europe/Prague": "czech republic, brno",
    "Europe/Kyiv": "ukraine, kiev, lviv, odesa, kharkiv",
    "Europe/Moscow": "st petersburg, saint petersburg",
    "Europe/Istanbul": "turkey, ankara, izmir",
    "Europe/Athens": "thessaloniki, crete, eet",
    "Africa/Johannesburg": "cape town, durban, pretoria",
    "Africa/Lagos": "abuja",
    "Africa/Casablanca": "marrakesh, marrakech, rabat",
    "Africa/Kinshasa": "congo",
    "Asia/Dubai": "abu dhabi, uae, emirates",
    "Asia/Riyadh": "jeddah, mecca",
    "Asia/Jerusalem": "tel aviv, haifa",
    "Asia/Kolkata": """india, mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai,
        hyderabad, pune, calcutta, ahmedabad, jaipur, goa""",
    "Asia/Karachi": "islamabad, lahore",
    "Asia/Dhaka": "bangladesh",
    "Asia/Shanghai": """china, beijing, peking, shenzhen, guangzhou, canton, chengdu, wuhan,
        tianjin, nanjing, hangzhou, xian""",
    "Asia/Hong_Kong": "hong kong, hongkong",
    "Asia/Tokyo": "osaka, kyoto, yokohama, nagoya, sapporo, fukuoka, hiroshima",
    "Asia/Seoul": "south korea, korea, busan",
    "Asia/Kuala_Lumpur": "malaysia, kl, penang",
    "Asia/Jakarta": "bandung, java",
    "Asia/Makassar": "bali, denpasar",
    "Asia/Ho_Chi_Minh": "saigon, hanoi, da nang, ho chi minh city",
    "Asia/Bangkok": "phuket, chiang mai",
    "Asia/Tashkent": "uzbekistan",
    "Asia/Almaty": "kazakhstan",
    "Asia/Manila": "philippines, cebu",
    "Asia/Yangon": "burma, myanmar",
    "Australia/Sydney": "canberra, new south wales",
    "Australia/Melbourne": "victoria",
    "Australia/Brisbane": "queensland, gold coast",
    "Australia/Adelaide": "south australia",
    "Australia/Perth": "western australia",
    "Australia/Hobart": "tasmania",
    "Pacific/Auckland": "new zealand, wellington, christchurch",
}

_COUNTRY_ALIASES = {
    "usa": "US",
    "us": "US",
    "u.s.": "US",
    "america": "US",
    "united states of america": "US",
}


_LOCAL_ALIASES = {
    "Peking": "Asia/Shanghai",
    "Pekín": "Asia/Shanghai",
    "北京": "Asia/Shanghai",
    "深圳": "Asia/Shanghai",
    "广州": "Asia/Shanghai",
    "Neu-Delhi": "Asia/Kolkata",
    "Nueva Delhi": "Asia/Kolkata",
    "新德里": "Asia/Kolkata",
    "孟买": "Asia/Kolkata",
    "Mailand": "Europe/Rome",
    "Venedig": "Europe/Rome",
    "Florenz": "Europe/Rome",
    "Neapel": "Europe/Rome",
    "Genf": "Europe/Zurich",
    "Nueva York": "America/New_York",
    "纽约": "America/New_York",
    "华盛顿": "America/New_York",
    "波士顿": "America/New_York",
    "迈阿密": "America/New_York",
    "旧金山": "America/Los_Angeles",
    "西雅图": "America/Los_Angeles",
    "拉斯维加斯": "America/Los_Angeles",
    "洛杉矶": "America/Los_Angeles",
    "Kalifornien": "America/Los_Angeles",
    "加州": "America/Los_Angeles",
    "大阪": "Asia/Tokyo",
    "京都": "Asia/Tokyo",
    "米兰": "Europe/Rome",
    "慕尼黑": "Europe/Berlin",
    "法兰克福": "Europe/Berlin",
    "汉堡": "Europe/Berlin",
    "Fráncfort": "Europe/Berlin",
    "Hamburgo": "Europe/Berlin",
    "Colonia": "Europe/Berlin",
    "巴塞罗那": "Europe/Madrid",
    "Ciudad de México": "America/Mexico_City",
    "Mexiko-Stadt": "America/Mexico_City",
    "墨西哥城": "America/Mexico_City",
    "Estambul": "Europe/Istanbul",
    "Kiew": "Europe/Kyiv",
    "Kapstadt": "Africa/Johannesburg",
    "Ciudad del Cabo": "Africa/Johannesburg",
    "开普敦": "Africa/Johannesburg",
    "Filadelfia": "America/New_York",
    "英国": "Europe/London",
    "Inglaterra": "Europe/London",
    "Gran Bretaña": "Europe/London",
    "Großbritannien": "Europe/London",
    "日内瓦": "Europe/Zurich",
    "悉尼": "Australia/Sydney",
    "河内": "Asia/Ho_Chi_Minh",
}
"""Cities that no zone is named after, as German, Spanish and Chinese write them."""


class UnknownPlace(LookupError):
    """``str(error)`` is a sentence for the user."""


def find_zone(place: str) -> ZoneInfo:
    """The time zone of ``place``: an IANA name, a city, a region, or a country with one zone;
    "Lyon, France" and, as recognizers write it, "lyon france" too. Raises UnknownPlace."""
    name = _plain(place[:LONGEST_PLACE])
    if zone := _zones().get(name):
        return ZoneInfo(zone)
    if name in _countries():
        raise _several_zones(place)
    if name in _local_zones():
        if zone := _local_zones()[name]:
            return ZoneInfo(zone)
        raise _several_zones(place)
    words = name.split()
    for cut in range(len(words) - 1, 0, -1):
        zone = _zones().get(" ".join(words[:cut]))
        country = " ".join(words[cut:])
        # "London Ontario" is not the London in the table.
        if zone and country in _territories() and _territories()[country] == _territory(zone):
            return ZoneInfo(zone)
    close = get_close_matches(name, _zones(), n=1, cutoff=0.75)
    hint = (
        result("Did you mean {place}?", place=close[0].title())
        if close
        else result("Try a larger city nearby.")
    )
    raise UnknownPlace(
        result("I don't know what time zone {place} is in. {hint}", place=place[:60], hint=hint)
    )


def _several_zones(place: str) -> UnknownPlace:
    return UnknownPlace(
        result("{place} has several time zones; name a city.", place=Capitalized(place))
    )


def has_zone(place: str) -> bool:
    try:
        find_zone(place)
    except UnknownPlace:
        return False
    return True


def _plain(text: str) -> str:
    """Lower case, without accents, underscores, commas or a leading article."""
    decomposed = normalized(text.casefold(), "NFKD")
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(
        bare.replace("_", " ").replace(",", " ").replace("&", "and").split()
    ).removeprefix("the ")


@functools.cache
def _zones() -> dict[str, str]:
    """IANA zones by plain name."""
    from babel.core import get_global

    zones: dict[str, str] = {}
    for names, zone in ((names, zone) for zone, names in _ALIASES.items()):
        zones |= {_plain(name): zone for name in names.split(",")}
    available = zoneinfo.available_timezones()
    for zone in sorted(available):
        zones.setdefault(_plain(zone), zone)
        if not zone.startswith("Etc/"):  # Etc/GMT+5 is five hours behind UTC, which nobody expects
            zones.setdefault(_plain(zone.rpartition("/")[2]), zone)
    shared = get_global("territory_zones")
    for country, territory in _countries().items():
        places = [zone for zone in shared.get(territory, ()) if zone in available]
        if len(places) == 1:
            zones.setdefault(country, places[0])
    return zones


@functools.cache
def _local_zones() -> dict[str, str]:
    """IANA zones by the names of cities and countries in the languages of the helper: "Tokio"; ""
    for a country with several zones."""
    from babel import Locale
    from babel.core import get_global

    zones = {_plain(name): zone for name, zone in _LOCAL_ALIASES.items()}
    available = zoneinfo.available_timezones()
    shared = get_global("territory_zones")
    for language in ("de", "es", "zh"):
        locale = Locale(language)
        for zone, names in locale.time_zones.items():
            if zone in available and "city" in names:
                zones.setdefault(_plain(names["city"]), zone)
        for code, name in locale.territories.items():
            places = [zone for zone in shared.get(code, ()) if zone in available]
            english = _zones().get(_plain(Locale("en").territories.get(code, "")))
            if len(code) == 2 and (english or places):
                one = places[0] if len(places) == 1 else ""
                zones.setdefault(_plain(name), english or one)
    return zones


@functools.cache
def _countries() -> dict[str, str]:
    """ISO 3166 codes by plain name."""
    from babel import Locale

    named = Locale("en").territories.items()
    return {_plain(name): code for code, name in named if len(code) == 2} | _COUNTRY_ALIASES


@functools.cache
def _territories() -> dict[str, str]:
    """ISO 3166 codes of the countries that places are in, by plain name."""
    return {name: _territory(zone) for name, zone in _zones().items()} | _countries()


def _territory(zone: str) -> str:
    from babel.core import get_global

    code: str = get_global("zone_territories").get(zone, "")
    return code
