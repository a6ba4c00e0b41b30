"""The spoken words for numbers, units, symbols and abbreviations in each language (data only).

These tables correct only what eSpeak's rules, which Piper voices use, get wrong: "10 kg" (K G),
"$5.50" (dollar five point five zero), "Dr. Smith" (a pause between the two), "z.B." and so on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.engine.text import ordinals as of


@dataclass(frozen=True, slots=True)
class Words:
    """One language. Pairs are singular and plural."""

    numbers: tuple[str, ...]
    """The words for two and up."""
    code: tuple[str, str]
    table: tuple[str, str]
    currencies: dict[str, tuple[str, str]]
    cents: dict[str, tuple[str, str]]
    whole_and_cents: str
    scales: dict[str, str]
    """After an amount of money: "$3bn"."""
    units: dict[str, tuple[str, str]]
    signs: dict[str, str]
    fractions: dict[str, str]
    to: str
    out_of: str
    number: str
    minus: str
    hour: str
    """A full hour."""
    time: str
    """Hours and minutes; empty if the voice reads them well."""
    early: str
    """The same for minutes under ten."""
    date: str
    decimal: str
    months: tuple[str, ...]
    abbreviations: dict[str, str]
    """Keys in lowercase, without the final period."""
    phrases: dict[str, str] = field(default_factory=dict)
    """Abbreviations of two words, as written."""
    comparisons: dict[str, str] = field(default_factory=dict)
    """``<``, ``>``, ``≤`` and ``≥`` between two values."""
    bounds: dict[str, str] = field(default_factory=dict)
    """``<`` and ``>`` before one."""
    math: dict[str, str] = field(default_factory=dict)
    parts: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Denominators of fractions."""
    dial: str = "(?!)"
    """This and the following patterns are regular expressions. Before an emergency number."""
    codes: str = "(?!)"
    """Before a number that is read digit by digit, followed by ``is_`` or a colon."""
    is_: str = "(?!)"
    roman_after: str = "(?!)"
    """Before a Roman numeral that is a plain number."""
    monarchs: str = "(?!)"
    century: str = ""
    """Groups: before the Roman numeral, the numeral, after it."""
    monarch: Callable[[int, str], str] = of.english_monarch
    """Of the number and the word before the name."""
    ordinal: Callable[[int], str] = of.english
    dot: str = ""
    """In addresses and file names, where the voice leaves it out."""
    phone_pairs: bool = False
    """Telephone numbers in groups of two are read as numbers."""
    month_first: bool = False
    midnight: str = ""
    """0:00."""
    ratio: str = "to"
    one: tuple[str, str, str] = ("1", "1", "")
    """Before a masculine or neuter noun, before a feminine one, and a pattern of the latter."""
    one_of: str = ""
    """More nouns that are not feminine, as a pattern. German recognizes nouns by their capital."""
    per: str = "per"
    per_units: dict[str, str] = field(default_factory=dict)
    """After a slash behind an amount: "$10/h"."""
    ordinals: tuple[str, ...] = ()
    """Stems from first to 31st, in languages where a number with a period is an ordinal."""


def _table(text: str) -> dict[str, str]:
    """``key=value`` entries separated by semicolons."""
    entries = (entry.strip().partition("=") for entry in " ".join(text.split()).split(";"))
    return {key: value for key, _, value in entries}


def _pairs(text: str) -> dict[str, tuple[str, str]]:
    """``key=singular|plural`` or ``key=both`` entries separated by semicolons."""
    names = {key: names.partition("|") for key, names in _table(text).items()}
    return {key: (one, many or one) for key, (one, _, many) in names.items()}


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ENGLISH = Words(
    numbers=_list("two three four five six seven eight nine ten eleven twelve"),
    code=("Code on screen, one line.", "Code on screen, {n} lines."),
    table=("Table on screen, one row.", "Table on screen, {n} rows."),
    currencies=_pairs(
        """$=dollar|dollars; €=euro|euros; £=pound|pounds; ¥=yen; ₹=rupee|rupees; A$=Australian
        dollar|Australian dollars; AU$=Australian dollar|Australian dollars; C$=Canadian
        dollar|Canadian dollars; CA$=Canadian dollar|Canadian dollars; NZ$=New Zealand
        dollar|New Zealand dollars; HK$=Hong Kong dollar|Hong Kong dollars; S$=Singapore
        dollar|Singapore dollars; US$=dollar|dollars; R$=real|reais; MX$=Mexican peso|Mexican
        pesos; ₩=won; ₽=ruble|rubles; ₿=bitcoin|bitcoins; ₺=lira; ₪=shekel|shekels;
        ₴=hryvnia; ¢=cent|cents; EUR=euro|euros; USD=dollar|dollars; GBP=pound|pounds;
        JPY=yen; CHF=Swiss franc|Swiss francs; CAD=Canadian dollar|Canadian dollars;
        AUD=Australian dollar|Australian dollars; NZD=New Zealand dollar|New Zealand dollars;
        CNY=yuan; RMB=yuan; INR=rupee|rupees; SEK=Swedish krona|Swedish kronor; NOK=Norwegian
        krone|Norwegian kroner; DKK=Danish krone|Danish kroner; PLN=zloty|zlotys; MXN=Mexican
        peso|Mexican pesos; BRL=real|reais; KRW=won; HKD=Hong Kong dollar|Hong Kong dollars;
        SGD=Singapore dollar|Singapore dollars; BTC=bitcoin|bitcoins; TRY=Turkish lira;
        ZAR=rand"""
    ),
    cents=_pairs(
        """$=cent|cents; €=cent|cents; £=penny|pence; A$=cent|cents; C$=cent|cents;
        CA$=cent|cents; AU$=cent|cents; NZ$=cent|cents; US$=cent|cents; EUR=cent|cents;
        USD=cent|cents; GBP=penny|pence; CAD=cent|cents; AUD=cent|cents"""
    ),
    whole_and_cents="{whole} and {cents}",
    scales=_table(
        """thousand=thousand; million=million; billion=billion; trillion=trillion; k=thousand;
        K=thousand; m=million; M=million; mn=million; bn=billion; B=billion; b=billion;
        tn=trillion; T=trillion"""
    ),
    units=_pairs(
        """L/100 km=liter per 100 kilometers|liters per 100 kilometers;
        km/h=kilometer per hour|kilometers per hour; mph=mile per hour|miles per hour;
        m/s=meter per second|meters per second; kg=kilogram|kilograms; g=gram|grams;
        mg=milligram|milligrams; km=kilometer|kilometers; m=meter|meters;
        cm=centimeter|centimeters; mm=millimeter|millimeters; km²=square kilometer|square
        kilometers; m²=square meter|square meters; m³=cubic meter|cubic meters; ft=foot|feet;
        mi=mile|miles; lb=pound|pounds; lbs=pound|pounds; oz=ounce|ounces; l=liter|liters;
        L=liter|liters; ml=milliliter|milliliters; mL=milliliter|milliliters; °C=degree
        Celsius|degrees Celsius; °F=degree Fahrenheit|degrees Fahrenheit; h=hour|hours;
        hr=hour|hours; hrs=hour|hours; min=minute|minutes; mins=minute|minutes;
        sec=second|seconds; s=second|seconds; ms=millisecond|milliseconds;
        kB=kilobyte|kilobytes; KB=kilobyte|kilobytes; MB=megabyte|megabytes;
        GB=gigabyte|gigabytes; TB=terabyte|terabytes; MB/s=megabyte per second|megabytes per
        second; GB/s=gigabyte per second|gigabytes per second; Mbps=megabit per
        second|megabits per second; Hz=hertz; kHz=kilohertz; MHz=megahertz; GHz=gigahertz;
        W=watt|watts; kW=kilowatt|kilowatts; kWh=kilowatt hour|kilowatt hours; m/s²=meter per
        second squared|meters per second squared; cm²=square centimeter|square centimeters;
        mm²=square millimeter|square millimeters; cm³=cubic centimeter|cubic centimeters;
        km³=cubic kilometer|cubic kilometers; ft²=square foot|square feet; ft³=cubic
        foot|cubic feet; sq ft=square foot|square feet; sq mi=square mile|square miles; sq
        m=square meter|square meters; kph=kilometer per hour|kilometers per hour;
        kmh=kilometer per hour|kilometers per hour; ft/s=foot per second|feet per second;
        yd=yard|yards; yds=yard|yards; gal=gallon|gallons; qt=quart|quarts; pt=pint|pints;
        tbsp=tablespoon|tablespoons; tsp=teaspoon|teaspoons; fl oz=fluid ounce|fluid ounces;
        lb.=pound|pounds; °=degree|degrees; °K=kelvin|kelvins; V=volt|volts;
        mV=millivolt|millivolts; kV=kilovolt|kilovolts; A=amp|amps; mA=milliamp|milliamps;
        mAh=milliamp hour|milliamp hours; Ah=amp hour|amp hours; Wh=watt hour|watt hours;
        MW=megawatt|megawatts; GW=gigawatt|gigawatts; MWh=megawatt hour|megawatt hours;
        kJ=kilojoule|kilojoules; kcal=kilocalorie|kilocalories; cal=calorie|calories;
        Pa=pascal|pascals; hPa=hectopascal|hectopascals; kPa=kilopascal|kilopascals;
        psi=pound per square inch|pounds per square inch; dB=decibel|decibels;
        px=pixel|pixels; fps=frame per second|frames per second; rpm=revolution per
        minute|revolutions per minute; bpm=beat per minute|beats per minute; Gbps=gigabit per
        second|gigabits per second; Kbps=kilobit per second|kilobits per second; kbps=kilobit
        per second|kilobits per second; PB=petabyte|petabytes; MiB=mebibyte|mebibytes;
        GiB=gibibyte|gibibytes; μm=micrometer|micrometers; µm=micrometer|micrometers;
        nm=nanometer|nanometers; mcg=microgram|micrograms; µg=microgram|micrograms;
        μg=microgram|micrograms; cl=centiliter|centiliters; dl=deciliter|deciliters;
        hp=horsepower; ppm=part per million|parts per million; MP=megapixel|megapixels;
        Ω=ohm|ohms; kΩ=kiloohm|kiloohms; ha=hectare|hectares; µs=microsecond|microseconds;
        ns=nanosecond|nanoseconds; g/cm³=gram per cubic centimeter|grams per cubic
        centimeter; kg/m³=kilogram per cubic meter|kilograms per cubic meter; mg/dL=milligram
        per deciliter|milligrams per deciliter; tok/s=token per second|tokens per second;
        t=ton|tons"""
    ),
    signs=_table(
        """&=and; §=section; →=to; ⇒=to; ≈=about; ≠=is not equal to; ≤=at most; ≥=at least;
        ±=plus or minus; ×=times; ÷=divided by; ²=squared; ³=cubed; ∞=infinity; ∫=the
        integral; ∑=the sum; ∂=partial; ∈=in; ∪=union; ∩=intersection; ∀=for all; ∃=there is;
        ⊂=subset of; −=minus; ‰=per mille; №=number; ∆=delta; √=square root; ÷=divided by"""
    ),
    fractions=_table(
        """1/2=one half; 1/3=one third; 2/3=two thirds; 1/4=one quarter; 3/4=three quarters"""
    ),
    to="to",
    out_of="out of",
    number="number",
    minus="minus",
    hour="{h} o'clock",
    time="",
    early="{h} oh {m}",
    date="{month} {ordinal}, {year}",
    decimal=".",
    months=_list(
        """January February March April May June July August September October November
        December"""
    ),
    abbreviations=_table(
        """dr=Doctor; mr=Mister; mrs=Missus; ms=Miss; prof=Professor; st=Saint; mt=Mount;
        ft=Fort; gen=General; capt=Captain; no=number; nos=numbers; fig=figure; vol=volume;
        ch=chapter; vs=versus; e.g=for example; i.e=that is; approx=approximately; p=page;
        pp=pages; sec=section; eq=equation; dept=department; jan=January; feb=February;
        mar=March; apr=April; aug=August; sep=September; sept=September; oct=October;
        nov=November; dec=December; jun=June; jul=July; ph.d=P H D; etc=et cetera;
        sen=Senator; rev=Reverend; sgt=Sergeant; lt=Lieutenant"""
    ),
    comparisons={
        "<": "is less than",
        ">": "is greater than",
        "≤": "is less than or equal to",
        "≥": "is greater than or equal to",
    },
    bounds={"<": "less than", ">": "more than"},
    math=_table(
        """sqrt=the square root of; cbrt=the cube root of; root=the {n}th root of; over=over;
        int=the integral; sum=the sum; prod=the product; from=from; to=to; of=of; lim=the
        limit as {x} of; choose=choose; abs=the absolute value of; power=to the power of {n};
        by=by; factorial=factorial; fold=times; and=and ; and_a_half=and a half; one=1;
        part_of=of|cup|inch|mile|teaspoon|tablespoon|pint|lb|pound"""
    ),
    parts={
        int(part): names
        for part, names in _pairs(
            """2=half|halves; 3=third|thirds; 4=quarter|quarters; 5=fifth|fifths;
            6=sixth|sixths; 7=seventh|sevenths; 8=eighth|eighths; 9=ninth|ninths;
            10=tenth|tenths; 12=twelfth|twelfths; 16=sixteenth|sixteenths;
            20=twentieth|twentieths; 32=thirty-second|thirty-seconds;
            64=sixty-fourth|sixty-fourths; 100=hundredth|hundredths"""
        ).items()
    },
    per_units=_table(
        """h=hour; hr=hour; hour=hour; day=day; week=week; month=month; mo=month; year=year;
        yr=year; person=person; night=night; kg=kilogram; lb=pound; gal=gallon; min=minute;
        minute=minute; s=second; user=user; unit=unit; mile=mile; GB=gigabyte"""
    ),
    dial=(
        r"[Dd]ial(?:ed|ing)?|[Cc]all(?:ed|ing)?|[Tt]ext|[Rr]ing|[Pp]hone|"
        r"[Ee]mergency number|[Hh]otline"
    ),
    codes=(
        r"(?:[Vv]erification |[Aa]ccess |[Ss]ecurity |[Zz][Ii][Pp] |[Aa]rea |"
        r"[Ee]rror )?[Cc]odes?|PIN|pin|OTP|[Pp]asscode|[Pp]assword|ZIP|zip|[Ee]xtension|"
        r"[Ee]xt\.|[Aa]ccount number|[Oo]rder number|[Oo]rder(?= #)|[Cc]onfirmation number|"
        r"[Ss]erial number|[Tt]racking number|[Rr]eference number|[Ff]light [A-Z]{2}"
    ),
    is_=(r"is|was|of|="),
    roman_after=(
        r"[Cc]hapter|[Pp]art|[Aa]ct|[Ss]cene|[Ss]ection|[Vv]olume|[Vv]ol\.|[Bb]ook|"
        r"[Tt]ype|[Pp]hase|[Ss]tage|[Cc]lass|[Gg]rade|[Tt]itle|[Aa]rticle|[Ll]evel|"
        r"[Tt]ier|[Ee]pisode|[Aa]ppendix|[Ff]igure|[Tt]able|[Uu]nit|War|Bowl|Games|Mark"
    ),
    monarchs=(
        r"Henry|Edward|George|William|Charles|James|Richard|Elizabeth|Mary|Louis|Philip|"
        r"Napoleon|Pope \w+|King \w+|Queen \w+|Emperor \w+|Czar \w+|Tsar \w+|John Paul|"
        r"Benedict|Pius|Leo|Ramesses|Ramses|Nicholas|Alexander|Frederick|Francis|"
        r"Ferdinand|Catherine|Peter|Ivan|Wilhelm|Haakon|Gustav|Juan Carlos|Felipe|"
        r"Robert|Otto|Margrethe"
    ),
    century=(r"(?<!\w)()([IVX]+)((?:st|nd|rd|th)? century)"),
    monarch=of.english_monarch,
    ordinal=of.english,
    month_first=True,
    midnight="midnight",
    ratio="to",
    per="per",
    phrases={
        "w/o": "without",
        "w/out": "without",
        "w/": "with ",
        "b/c": "because",
        "n/a": "not applicable",
        "N/A": "not applicable",
        "c/o": "care of",
    },
)

GERMAN = Words(
    numbers=_list("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    code=("Code auf dem Bildschirm, eine Zeile.", "Code auf dem Bildschirm, {n} Zeilen."),
    table=("Tabelle auf dem Bildschirm, eine Zeile.", "Tabelle auf dem Bildschirm, {n} Zeilen."),
    currencies=_pairs(
        """$=Dollar; €=Euro; £=Pfund; ¥=Yen; ₹=Rupie|Rupien; A$=australische Dollar;
        C$=kanadische Dollar; CA$=kanadische Dollar; NZ$=neuseeländische Dollar;
        HK$=Hongkong-Dollar; US$=US-Dollar; ₩=Won; ₽=Rubel; ₿=Bitcoin; ¢=Cent; EUR=Euro;
        USD=US-Dollar; GBP=Pfund; JPY=Yen; CHF=Schweizer Franken; Fr.=Franken; CAD=kanadische
        Dollar; AUD=australische Dollar; CNY=Yuan; INR=Rupie|Rupien; PLN=Zloty;
        SEK=schwedische Kronen; NOK=norwegische Kronen; DKK=dänische Kronen; CZK=tschechische
        Kronen; BTC=Bitcoin"""
    ),
    cents=_pairs("""$=Cent; €=Cent; £=Penny|Pence; EUR=Cent; USD=Cent; US$=Cent; CHF=Rappen"""),
    whole_and_cents="{whole} {c}",
    scales=_table(
        """Tausend=Tausend; tausend=tausend; Million=Million; Millionen=Millionen;
        Milliarde=Milliarde; Milliarden=Milliarden; Mio.=Millionen; Mio=Millionen;
        Mrd.=Milliarden; Mrd=Milliarden; k=tausend; M=Millionen; bn=Milliarden;
        million=Millionen"""
    ),
    units=_pairs(
        """L/100 km=Liter auf 100 Kilometer; l/100 km=Liter auf 100 Kilometer;
        km/h=Kilometer pro Stunde; m/s=Meter pro Sekunde; kg=Kilogramm; g=Gramm;
        mg=Milligramm; km=Kilometer; m=Meter; cm=Zentimeter; mm=Millimeter;
        km²=Quadratkilometer; m²=Quadratmeter; m³=Kubikmeter; l=Liter; L=Liter;
        ml=Milliliter; °C=Grad Celsius; °F=Grad Fahrenheit; h=Stunde|Stunden;
        Std=Stunde|Stunden; min=Minute|Minuten; Min=Minute|Minuten; s=Sekunde|Sekunden;
        sec=Sekunde|Sekunden; ms=Millisekunde|Millisekunden; kB=Kilobyte; KB=Kilobyte;
        MB=Megabyte; GB=Gigabyte; TB=Terabyte; MB/s=Megabyte pro Sekunde; GB/s=Gigabyte pro
        Sekunde; Hz=Hertz; kHz=Kilohertz; MHz=Megahertz; GHz=Gigahertz; W=Watt; kW=Kilowatt;
        kWh=Kilowattstunde|Kilowattstunden; ft=Fuß; lb=Pfund; mph=Meilen pro Stunde;
        m/s²=Meter pro Quadratsekunde; cm²=Quadratzentimeter; mm²=Quadratmillimeter;
        cm³=Kubikzentimeter; °=Grad; V=Volt; mV=Millivolt; kV=Kilovolt; A=Ampere;
        mA=Milliampere; mAh=Milliamperestunde|Milliamperestunden; Wh=Wattstunde|Wattstunden;
        MW=Megawatt; GW=Gigawatt; MWh=Megawattstunde|Megawattstunden; kJ=Kilojoule;
        kcal=Kilokalorie|Kilokalorien; hPa=Hektopascal; dB=Dezibel; Mbit/s=Megabit pro
        Sekunde; Gbit/s=Gigabit pro Sekunde; µm=Mikrometer; μm=Mikrometer; nm=Nanometer;
        µg=Mikrogramm; cl=Zentiliter; dl=Deziliter; PS=PS; ha=Hektar; Ω=Ohm; t=Tonne|Tonnen;
        dm=Dezimeter; TL=Teelöffel; EL=Esslöffel; Mrd=Milliarde|Milliarden; kg/m³=Kilogramm
        pro Kubikmeter; g/cm³=Gramm pro Kubikzentimeter; Sek=Sekunde|Sekunden;
        Std.=Stunde|Stunden; Min.=Minute|Minuten; Bit/s=Bit pro Sekunde; Kalorie=Kalorie;
        J=Joule; N=Newton"""
    ),
    signs=_table(
        """&=und; →=nach; ⇒=also; ≈=ungefähr; ≠=ungleich; ≤=höchstens; ≥=mindestens; ±=plus
        minus; ×=mal; ÷=geteilt durch; ²=hoch zwei; ³=hoch drei; ∞=unendlich; ∫=das Integral;
        ∑=die Summe; ∈=Element von; ∪=vereinigt mit; ∩=geschnitten mit; ∀=für alle; ∃=es
        gibt; −=minus; ‰=Promille; №=Nummer; √=Wurzel aus; ÷=geteilt durch"""
    ),
    fractions=_table(
        """1/2=ein halb; 1/3=ein Drittel; 2/3=zwei Drittel; 1/4=ein Viertel; 3/4=drei Viertel"""
    ),
    to="bis",
    out_of="von",
    number="Nummer",
    minus="minus",
    hour="{h} Uhr",
    time="{h} Uhr {m}",
    early="{h} Uhr {m}",
    date="{day}. {month} {year}",
    decimal=",",
    months=_list(
        """Januar Februar März April Mai Juni Juli August September Oktober November Dezember"""
    ),
    abbreviations=_table(
        """z.b=zum Beispiel; d.h=das heißt; u.a=unter anderem; usw=und so weiter;
        bzw=beziehungsweise; ca=circa; dr=Doktor; prof=Professor; nr=Nummer; hr=Herr;
        fr=Frau; jh=Jahrhundert; st=Sankt; abb=Abbildung; str=Straße; tel=Telefon; inkl=inklusive;
        exkl=exklusive; ggf=gegebenenfalls; evtl=eventuell; vgl=vergleiche; kap=Kapitel;
        abs=Absatz; art=Artikel; s=Seite; bd=Band; sog=sogenannte; i.d.r=in der Regel;
        o.ä=oder Ähnliches; zzgl=zuzüglich; max=maximal; min=mindestens; mio=Millionen;
        mrd=Milliarden; etc=et cetera"""
    ),
    phrases=_table(
        """Mio.=Millionen; Mrd.=Milliarden; v. Chr.=vor Christus; n. Chr.=nach Christus;
        z. B.=zum Beispiel; d. h.=das heißt; u. a.=unter
        anderem; i. d. R.=in der Regel; o. ä.=oder ähnlich"""
    ),
    ordinals=_list(
        """erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt
        vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst
        zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst
        siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst"""
    ),
    comparisons={
        "<": "ist kleiner als",
        ">": "ist größer als",
        "≤": "ist kleiner oder gleich",
        "≥": "ist größer oder gleich",
    },
    bounds={"<": "weniger als", ">": "mehr als"},
    math=_table(
        """sqrt=Wurzel aus; cbrt=die dritte Wurzel aus; root=die {n}te Wurzel aus; over=durch;
        int=das Integral; sum=die Summe; prod=das Produkt; from=von; to=bis; of=über; lim=der
        Grenzwert für {x} von; choose=über; abs=Betrag von; power=hoch {n}; by=mal;
        factorial=Fakultät; fold=mal;
        and=und ; and_a_half=einhalb; one=ein;
        part_of=der|des|aller|von|Liter|Tasse|TL|EL"""
    ),
    parts={
        int(part): names
        for part, names in _pairs(
            """2=Halb|Halbe; 3=Drittel; 4=Viertel; 5=Fünftel; 6=Sechstel; 7=Siebtel; 8=Achtel;
            9=Neuntel; 10=Zehntel; 12=Zwölftel; 16=Sechzehntel; 20=Zwanzigstel;
            32=Zweiunddreißigstel; 64=Vierundsechzigstel; 100=Hundertstel"""
        ).items()
    },
    per_units=_table(
        """h=Stunde; Std=Stunde; Stunde=Stunde; Tag=Tag; Woche=Woche; Monat=Monat; Jahr=Jahr;
        Person=Person; Nacht=Nacht; kg=Kilogramm; min=Minute; Minute=Minute; l=Liter;
        m²=Quadratmeter; kWh=Kilowattstunde"""
    ),
    dial=(
        r"[Ww]ählen?(?: Sie)?|[Ww]ähle|[Rr]ufe?n?|[Nn]otruf(?:nummer)?|[Rr]ufnummer|"
        r"[Nn]ummer|[Aa]nrufen"
    ),
    codes=(
        r"(?:[A-Z][a-zäöü]+)?[Cc]ode|PIN|TAN|PLZ|Postleitzahl|Passwort|(?:Kunden|Bestell|"
        r"Konto|Serien|Rechnungs|Vorgangs|Ticket)nummer|Vorwahl|Durchwahl"
    ),
    is_=(r"ist|lautet|war|="),
    roman_after=(
        r"Kapitel|Teil|Akt|Szene|Abschnitt|Band|Buch|Typ|Phase|Stufe|Klasse|Artikel|"
        r"Anhang|Tabelle|Weltkrieg|Hartz"
    ),
    monarchs=(
        r"Heinrichs?|Ludwigs?|Friedrich(?: Wilhelm)?s?|Wilhelms?|Karls?|Georgs?|"
        r"Elisabeths?|Katharinas?|Peters?|Ottos?|Napoleons?|Johannes(?: Paul)?|Benedikts?|"
        r"Pius|Leos?|Franz|Philipps?|Rudolfs?|Maximilians?|Leopolds?|Josephs?|Nikolaus|"
        r"Alexanders?|Albrechts?|Konrads?|Charles|Ramses|Gustavs?|Papst \w+|König \w+|"
        r"Kaiser \w+|Königin \w+|Zar \w+"
    ),
    monarch=of.german_monarch,
    ordinal=lambda number: f"{number}.",
    century=r"(?<!\w)((?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ii]m|[Aa]m|[Vv]om|[Zz]um) )"
    r"([IVX]+)\.( (?=[A-ZÄÖÜ]))",
    dot="Punkt",
    ratio="zu",
    per="pro",
    one=(
        "ein",
        "eine",
        "Stunde|Minute|Sekunde|Milli(?:on|arde|sekunde)|Tonne|Meile|Rupie|Unze|Kalorie"
        "|Kilokalorie|Kilowattstunde|Wattstunde|Lira|Tasse|Atmosphäre",
    ),
)

FRENCH = Words(
    numbers=_list("deux trois quatre cinq six sept huit neuf dix onze douze"),
    code=("Code à l'écran, une ligne.", "Code à l'écran, {n} lignes."),
    table=("Tableau à l'écran, une ligne.", "Tableau à l'écran, {n} lignes."),
    currencies=_pairs(
        """$=dollar|dollars; €=euro|euros; £=livre|livres; ¥=yen|yens; ₹=roupie|roupies;
        A$=dollar australien|dollars australiens; C$=dollar canadien|dollars canadiens;
        CA$=dollar canadien|dollars canadiens; US$=dollar américain|dollars américains;
        ₩=won|wons; ₽=rouble|roubles; ₿=bitcoin|bitcoins; ¢=cent|cents; EUR=euro|euros;
        USD=dollar|dollars; GBP=livre|livres; JPY=yen|yens; CHF=franc suisse|francs suisses;
        CAD=dollar canadien|dollars canadiens; AUD=dollar australien|dollars australiens;
        CNY=yuan|yuans; INR=roupie|roupies; BTC=bitcoin|bitcoins; XOF=franc CFA|francs CFA"""
    ),
    cents=_pairs(
        """$=cent|cents; €=centime|centimes; £=penny|pence; EUR=centime|centimes;
        USD=cent|cents; US$=cent|cents; CHF=centime|centimes"""
    ),
    whole_and_cents="{whole} {c}",
    scales=_table(
        """mille=mille; million=million de; millions=millions de; milliard=milliard de;
        milliards=milliards de; k=mille; M=millions de; Md=milliards de; Mds=milliards de;
        bn=milliards de"""
    ),
    units=_pairs(
        """km/h=kilomètre par heure|kilomètres par heure; m/s=mètre par seconde|mètres par
        seconde; kg=kilogramme|kilogrammes; g=gramme|grammes; mg=milligramme|milligrammes;
        km=kilomètre|kilomètres; m=mètre|mètres; cm=centimètre|centimètres;
        mm=millimètre|millimètres; km²=kilomètre carré|kilomètres carrés; m²=mètre
        carré|mètres carrés; m³=mètre cube|mètres cubes; l=litre|litres; L=litre|litres;
        ml=millilitre|millilitres; °C=degré Celsius|degrés Celsius; °F=degré
        Fahrenheit|degrés Fahrenheit; min=minute|minutes; s=seconde|secondes;
        ms=milliseconde|millisecondes; Ko=kilooctet|kilooctets; Mo=mégaoctet|mégaoctets;
        Go=gigaoctet|gigaoctets; To=téraoctet|téraoctets; MB=mégaoctet|mégaoctets;
        GB=gigaoctet|gigaoctets; Hz=hertz; kHz=kilohertz; MHz=mégahertz; GHz=gigahertz;
        W=watt|watts; kW=kilowatt|kilowatts; kWh=kilowattheure|kilowattheures; m/s²=mètre par
        seconde carrée|mètres par seconde carrée; cm²=centimètre carré|centimètres carrés;
        cm³=centimètre cube|centimètres cubes; °=degré|degrés; h=heure|heures; V=volt|volts;
        A=ampère|ampères; mAh=milliampère-heure|milliampères-heures; Wh=wattheure|wattheures;
        MW=mégawatt|mégawatts; GW=gigawatt|gigawatts; kcal=kilocalorie|kilocalories;
        hPa=hectopascal|hectopascals; dB=décibel|décibels; Mbit/s=mégabit par
        seconde|mégabits par seconde; µm=micromètre|micromètres; nm=nanomètre|nanomètres;
        µg=microgramme|microgrammes; cl=centilitre|centilitres; dl=décilitre|décilitres;
        ha=hectare|hectares; t=tonne|tonnes; TB=téraoctet|téraoctets; Ω=ohm|ohms;
        kJ=kilojoule|kilojoules; Mb/s=mégabit par seconde|mégabits par seconde;
        J=joule|joules; N=newton|newtons"""
    ),
    signs=_table(
        """&=et; →=vers; ⇒=donc; ≈=environ; ≠=différent de; ≤=au plus; ≥=au moins; ±=plus ou
        moins; ×=fois; ÷=divisé par; ²=au carré; ³=au cube; §=paragraphe; ∞=l'infini;
        ∫=l'intégrale; ∑=la somme; ∈=appartient à; ∪=union; ∩=inter; ∀=pour tout; ∃=il
        existe; −=moins; ‰=pour mille; №=numéro; √=racine carrée de; ÷=divisé par"""
    )
    | {"=": "égale"},
    fractions=_table(
        """1/2=un demi; 1/3=un tiers; 2/3=deux tiers; 1/4=un quart; 3/4=trois quarts"""
    ),
    to="à",
    out_of="sur",
    number="numéro",
    minus="moins",
    hour="{h} heures",
    time="{h} heures {m}",
    early="{h} heures {m}",
    date="{day} {month} {year}",
    decimal=",",
    months=_list(
        """janvier février mars avril mai juin juillet août septembre octobre novembre décembre"""
    ),
    abbreviations=_table(
        """m=Monsieur; dr=docteur; pr=professeur; st=Saint; ste=Sainte; p.ex=par exemple;
        c.-à-d=c'est-à-dire; etc=et cetera; env=environ; p=page; fig=figure; chap=chapitre;
        vol=volume; art=article; tel=téléphone; tél=téléphone; av=avenue; bd=boulevard;
        no=numéro"""
    ),
    phrases=_table(
        """24h/24=24 heures sur 24; 7j/7=7 jours sur 7; p. ex.=par exemple; c.
        -à-d.=c'est-à-dire; n°=numéro; N°=numéro"""
    ),
    comparisons={
        "<": "est inférieur à",
        ">": "est supérieur à",
        "≤": "est inférieur ou égal à",
        "≥": "est supérieur ou égal à",
    },
    bounds={"<": "moins de", ">": "plus de"},
    math=_table(
        """sqrt=racine carrée de; cbrt=racine cubique de; root=racine {n}-ième de; over=sur;
        int=l'intégrale; sum=la somme; prod=le produit; from=de; to=à; of=de; lim=la limite
        quand {x} de; choose=parmi; abs=valeur absolue de; power=puissance {n}; by=sur;
        factorial=factorielle;
        fold=fois; and=et ; and_a_half=et demi; one=un; part_of=de|des|du|d'|tasse|cuill"""
    ),
    parts={
        int(part): names
        for part, names in _pairs(
            """2=demi|demis; 3=tiers; 4=quart|quarts; 5=cinquième|cinquièmes;
            6=sixième|sixièmes; 7=septième|septièmes; 8=huitième|huitièmes;
            9=neuvième|neuvièmes; 10=dixième|dixièmes; 12=douzième|douzièmes;
            16=seizième|seizièmes; 20=vingtième|vingtièmes; 100=centième|centièmes"""
        ).items()
    },
    per_units=_table(
        """h=heure; heure=heure; jour=jour; semaine=semaine; mois=mois; an=an;
        personne=personne; nuit=nuit; kg=kilogramme; min=minute; m²=mètre carré"""
    ),
    dial=(r"[Aa]ppelez|[Aa]ppeler|[Aa]ppelle|[Cc]omposez|[Nn]uméro d'urgence"),
    codes=(
        r"[Cc]ode(?: postal| PIN| secret| d'accès| de vérification)?|PIN|[Mm]ot de passe|"
        r"[Nn]uméro de (?:commande|compte|série|dossier)"
    ),
    is_=(r"est|="),
    roman_after=(
        r"[Cc]hapitre|[Pp]artie|[Aa]cte|[Ss]cène|[Ss]ection|[Tt]ome|[Vv]olume|[Ll]ivre|"
        r"[Tt]ype|[Pp]hase|[Cc]lasse|[Aa]rticle|[Aa]nnexe|[Tt]itre"
    ),
    monarchs=(
        r"Louis|Henri|François|Charles|Napoléon|Philippe|Jean(?:-Paul)?|Élisabeth|"
        r"Elisabeth|Catherine|Pierre|Nicolas|Guillaume|Édouard|George|Georges|Léopold|"
        r"Albert|Baudouin|Benoît|Pie|Léon|Ramsès|Frédéric|Alexandre|Clovis|reine \w+|"
        r"roi \w+|pape \w+"
    ),
    century=(r"(?<!\w)()([IVX]+)(?:er|re|e|è|ème)( siècles?| arrondissement| République|(?!\w))"),
    monarch=of.french_monarch,
    ordinal=of.french,
    dot="point",
    phone_pairs=True,
    midnight="minuit",
    ratio="à",
    per="par",
    one=(
        "un",
        "une",
        "livre|heure|minute|seconde|milliseconde|once|tonne|calorie|kilocalorie|roupie"
        "|couronne|tasse|personne|femme|fille|fois|semaine|journée|année|nuit|page|ligne|question"
        "|réponse|cuillère|cuillerée|gousse|pomme|tomate|carotte|tranche|pincée|boîte|bouteille|pièce"
        "|chambre|voiture|maison|étoile|place|photo|image|chose|partie|étape|erreur|note|lettre",
    ),
)

SPANISH = Words(
    numbers=_list("dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    code=("Código en pantalla, una línea.", "Código en pantalla, {n} líneas."),
    table=("Tabla en pantalla, una fila.", "Tabla en pantalla, {n} filas."),
    currencies=_pairs(
        """$=dólar|dólares; €=euro|euros; £=libra|libras; ¥=yen|yenes; ₹=rupia|rupias; A$=dólar
        australiano|dólares australianos; C$=dólar canadiense|dólares canadienses; CA$=dólar
        canadiense|dólares canadienses; US$=dólar|dólares; MX$=peso mexicano|pesos mexicanos;
        R$=real|reales; ₩=won|wones; ₽=rublo|rublos; ₿=bitcóin|bitcoines; ¢=centavo|centavos;
        EUR=euro|euros; USD=dólar|dólares; GBP=libra|libras; JPY=yen|yenes; CHF=franco
        suizo|francos suizos; CAD=dólar canadiense|dólares canadienses; AUD=dólar
        australiano|dólares australianos; CNY=yuan|yuanes; INR=rupia|rupias; MXN=peso
        mexicano|pesos mexicanos; ARS=peso argentino|pesos argentinos; BTC=bitcoin|bitcoins;
        COP=peso colombiano|pesos colombianos; CLP=peso chileno|pesos chilenos"""
    ),
    cents=_pairs(
        """$=centavo|centavos; €=céntimo|céntimos; £=penique|peniques; EUR=céntimo|céntimos;
        USD=centavo|centavos; US$=centavo|centavos; MXN=centavo|centavos"""
    ),
    whole_and_cents="{whole} con {c}",
    scales=_table(
        """mil=mil; millón=millón de; millones=millones de; k=mil; M=millones de; bn=mil
        millones de; mil millones=mil millones de"""
    ),
    units=_pairs(
        """km/h=kilómetro por hora|kilómetros por hora; m/s=metro por segundo|metros por
        segundo; kg=kilogramo|kilogramos; g=gramo|gramos; mg=miligramo|miligramos;
        km=kilómetro|kilómetros; m=metro|metros; cm=centímetro|centímetros;
        mm=milímetro|milímetros; km²=kilómetro cuadrado|kilómetros cuadrados; m²=metro
        cuadrado|metros cuadrados; m³=metro cúbico|metros cúbicos; l=litro|litros;
        L=litro|litros; ml=mililitro|mililitros; °C=grado Celsius|grados Celsius; °F=grado
        Fahrenheit|grados Fahrenheit; h=hora|horas; min=minuto|minutos; s=segundo|segundos;
        ms=milisegundo|milisegundos; kB=kilobyte|kilobytes; KB=kilobyte|kilobytes;
        MB=megabyte|megabytes; GB=gigabyte|gigabytes; TB=terabyte|terabytes; MB/s=megabyte
        por segundo|megabytes por segundo; Hz=hercio|hercios; kHz=kilohercio|kilohercios;
        MHz=megahercio|megahercios; GHz=gigahercio|gigahercios; W=vatio|vatios;
        kW=kilovatio|kilovatios; kWh=kilovatio hora|kilovatios hora; m/s²=metro por segundo
        al cuadrado|metros por segundo al cuadrado; cm²=centímetro cuadrado|centímetros
        cuadrados; cm³=centímetro cúbico|centímetros cúbicos; °=grado|grados;
        V=voltio|voltios; A=amperio|amperios; mAh=miliamperio hora|miliamperios hora;
        Wh=vatio hora|vatios hora; MW=megavatio|megavatios; GW=gigavatio|gigavatios;
        kcal=kilocaloría|kilocalorías; hPa=hectopascal|hectopascales;
        dB=decibelio|decibelios; Mbps=megabit por segundo|megabits por segundo;
        µm=micrómetro|micrómetros; nm=nanómetro|nanómetros; µg=microgramo|microgramos;
        cl=centilitro|centilitros; dl=decilitro|decilitros; ha=hectárea|hectáreas;
        t=tonelada|toneladas; lb=libra|libras; ft=pie|pies; mph=milla por hora|millas por
        hora; Ω=ohmio|ohmios; kJ=kilojulio|kilojulios; J=julio|julios; N=newton|newtons"""
    ),
    signs=_table(
        """&=y; →=a; ⇒=entonces; ≈=aproximadamente; ≠=distinto de; ≤=como máximo; ≥=al menos;
        ±=más o menos; ×=por; ÷=dividido por; ²=al cuadrado; ³=al cubo; §=sección;
        ∞=infinito; ∫=la integral; ∑=la suma; ∈=pertenece a; ∪=unión; ∩=intersección; ∀=para
        todo; ∃=existe; −=menos; ‰=por mil; №=número; √=raíz cuadrada de; ÷=dividido por"""
    ),
    fractions=_table(
        """1/2=un medio; 1/3=un tercio; 2/3=dos tercios; 1/4=un cuarto; 3/4=tres cuartos"""
    ),
    to="a",
    out_of="de",
    number="número",
    minus="menos",
    hour="{h}",
    time="",
    early="",
    date="{day} de {month} de {year}",
    decimal=",",
    months=_list(
        """enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre"""
    ),
    abbreviations=_table(
        """sr=señor; sra=señora; srta=señorita; dr=doctor; dra=doctora; p.ej=por ejemplo;
        ee.uu=Estados Unidos; núm=número;
        pág=página; págs=páginas; ud=usted; uds=ustedes; etc=etcétera;
        aprox=aproximadamente; av=avenida; avda=avenida; cap=capítulo; art=artículo; d=don;
        dña=doña; tel=teléfono"""
    ),
    phrases=_table("""p. ej.=por ejemplo; EE. UU.=Estados Unidos; n.º=número; nº=número"""),
    comparisons={
        "<": "es menor que",
        ">": "es mayor que",
        "≤": "es menor o igual que",
        "≥": "es mayor o igual que",
    },
    bounds={"<": "menos de", ">": "más de"},
    math=_table(
        """sqrt=la raíz cuadrada de; cbrt=la raíz cúbica de; root=la raíz {n} de; over=sobre;
        int=la integral; sum=la suma; prod=el producto; from=de; to=a; of=de; lim=el límite
        cuando {x} de; choose=sobre; abs=el valor absoluto de; power=elevado a {n}; by=por;
        factorial=factorial;
        fold=veces; and=y ; and_a_half=y medio; one=un; part_of=de|del|taza|cuchar"""
    ),
    parts={
        int(part): names
        for part, names in _pairs(
            """2=medio|medios; 3=tercio|tercios; 4=cuarto|cuartos; 5=quinto|quintos;
            6=sexto|sextos; 7=séptimo|séptimos; 8=octavo|octavos; 9=noveno|novenos;
            10=décimo|décimos; 12=doceavo|doceavos; 16=dieciseisavo|dieciseisavos;
            20=veinteavo|veinteavos; 100=centésimo|centésimos"""
        ).items()
    },
    per_units=_table(
        """h=hora; hora=hora; día=día; semana=semana; mes=mes; año=año; persona=persona;
        noche=noche; kg=kilogramo; min=minuto; m²=metro cuadrado"""
    ),
    dial=(
        r"[Ll]lam[ae]r?|[Ll]lama|[Mm]arque|[Mm]arca|[Nn]úmero de emergencias?|"
        r"[Ee]mergencias"
    ),
    codes=(
        r"[Cc]ódigo(?: postal| PIN| de verificación| de acceso)?|PIN|[Cc]ontraseña|"
        r"[Cc]lave|[Nn]úmero de (?:pedido|cuenta|serie|referencia)"
    ),
    is_=(r"es|="),
    roman_after=(
        r"[Cc]apítulo|[Pp]arte|[Aa]cto|[Ee]scena|[Ss]ección|[Tt]omo|[Vv]olumen|[Ll]ibro|"
        r"[Tt]ipo|[Ff]ase|[Cc]lase|[Aa]rtículo|[Aa]nexo|[Tt]ítulo|[Ss]iglos?"
    ),
    monarchs=(
        r"Felipe|Carlos|Fernando|Isabel|Alfonso|Enrique|Luis|Juan(?: Pablo| Carlos)?|"
        r"Jorge|Napoleón|Pedro|Catalina|Nicolás|Benedicto|Pío|León|Ramsés|Federico|"
        r"Guillermo|Eduardo|Sancho|Jaime|rey \w+|reina \w+|papa \w+"
    ),
    monarch=of.spanish_monarch,
    ordinal=str,
    ratio="a",
    per="por",
    one=(
        "un",
        "una",
        "hora|libra|rupia|onza|tonelada|pulgada|milla|yarda|caloría|kilocaloría|corona|lira|taza"
        "|persona|mujer|niña|vez|semana|noche|página|línea|pregunta|respuesta|cucharada|cucharadita"
        "|cebolla|manzana|zanahoria|rebanada|pizca|lata|botella|pieza|habitación|casa|estrella|foto"
        "|imagen|cosa|parte|palabra|letra|opción|canción|película|tarea|mitad|docena",
    ),
    one_of=(
        "hombre|niño|día|mes|año|siglo|huevo|diente|vaso|tomate|limón|libro|gato|perro|coche|euro"
        "|mensaje|correo|recordatorio|temporizador|archivo|punto|paso|lugar|error|ejemplo|grupo|país"
        "|amigo|hijo|hermano|billete|paquete|bote|trozo|pedazo|plato|kilo|millón"
    ),
)

LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
