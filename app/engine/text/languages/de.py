"""The spoken words of German (data only)."""

from __future__ import annotations

from app.engine.text import ordinals as of
from app.engine.text.words import Words, pairs, table, word_list

GERMAN = Words(
    numbers=word_list("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    code=("Code auf dem Bildschirm, eine Zeile.", "Code auf dem Bildschirm, {n} Zeilen."),
    table=("Tabelle auf dem Bildschirm, eine Zeile.", "Tabelle auf dem Bildschirm, {n} Zeilen."),
    currencies=pairs(
        """$=Dollar; €=Euro; £=Pfund; ¥=Yen; ₹=Rupie|Rupien; A$=australische Dollar;
        C$=kanadische Dollar; CA$=kanadische Dollar; NZ$=neuseeländische Dollar;
        HK$=Hongkong-Dollar; US$=US-Dollar; ₩=Won; ₽=Rubel; ₿=Bitcoin; ¢=Cent; EUR=Euro;
        USD=US-Dollar; GBP=Pfund; JPY=Yen; CHF=Schweizer Franken; Fr.=Franken; CAD=kanadische
        Dollar; AUD=australische Dollar; CNY=Yuan; INR=Rupie|Rupien; PLN=Zloty;
        SEK=schwedische Kronen; NOK=norwegische Kronen; DKK=dänische Kronen; CZK=tschechische
        Kronen; BTC=Bitcoin"""
    ),
    cents=pairs("""$=Cent; €=Cent; £=Penny|Pence; EUR=Cent; USD=Cent; US$=Cent; CHF=Rappen"""),
    whole_and_cents="{whole} {c}",
    scales=table(
        """Tausend=Tausend; tausend=tausend; Million=Million; Millionen=Millionen;
        Milliarde=Milliarde; Milliarden=Milliarden; Mio.=Millionen; Mio=Millionen;
        Mrd.=Milliarden; Mrd=Milliarden; k=tausend; M=Millionen; bn=Milliarden;
        million=Millionen"""
    ),
    units=pairs(
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
    signs=table(
        """&=und; →=nach; ⇒=also; ≈=ungefähr; ≠=ungleich; ≤=höchstens; ≥=mindestens; ±=plus
        minus; ×=mal; ÷=geteilt durch; ²=hoch zwei; ³=hoch drei; ∞=unendlich; ∫=das Integral;
        ∑=die Summe; ∈=Element von; ∪=vereinigt mit; ∩=geschnitten mit; ∀=für alle; ∃=es
        gibt; −=minus; ‰=Promille; №=Nummer; √=Wurzel aus; ÷=geteilt durch"""
    ),
    fractions=table(
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
    months=word_list(
        """Januar Februar März April Mai Juni Juli August September Oktober November Dezember"""
    ),
    abbreviations=table(
        """z.b=zum Beispiel; d.h=das heißt; u.a=unter anderem; usw=und so weiter;
        bzw=beziehungsweise; ca=circa; dr=Doktor; prof=Professor; nr=Nummer; hr=Herr;
        fr=Frau; jh=Jahrhundert; st=Sankt; abb=Abbildung; str=Straße; tel=Telefon; inkl=inklusive;
        exkl=exklusive; ggf=gegebenenfalls; evtl=eventuell; vgl=vergleiche; kap=Kapitel;
        abs=Absatz; art=Artikel; s=Seite; bd=Band; sog=sogenannte; i.d.r=in der Regel;
        o.ä=oder Ähnliches; zzgl=zuzüglich; max=maximal; min=mindestens; mio=Millionen;
        mrd=Milliarden; etc=et cetera"""
    ),
    phrases=table(
        """Mio.=Millionen; Mrd.=Milliarden; v. Chr.=vor Christus; n. Chr.=nach Christus;
        z. B.=zum Beispiel; d. h.=das heißt; u. a.=unter
        anderem; i. d. R.=in der Regel; o. ä.=oder ähnlich"""
    ),
    ordinals=word_list(
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
    math=table(
        """sqrt=Wurzel aus; cbrt=die dritte Wurzel aus; root=die {n}te Wurzel aus; over=durch;
        int=das Integral; sum=die Summe; prod=das Produkt; from=von; to=bis; of=über; lim=der
        Grenzwert für {x} von; choose=über; abs=Betrag von; power=hoch {n}; by=mal;
        factorial=Fakultät; fold=mal;
        and=und ; and_a_half=einhalb; one=ein;
        part_of=der|des|aller|von|Liter|Tasse|TL|EL"""
    ),
    parts={
        int(part): names
        for part, names in pairs(
            """2=Halb|Halbe; 3=Drittel; 4=Viertel; 5=Fünftel; 6=Sechstel; 7=Siebtel; 8=Achtel;
            9=Neuntel; 10=Zehntel; 12=Zwölftel; 16=Sechzehntel; 20=Zwanzigstel;
            32=Zweiunddreißigstel; 64=Vierundsechzigstel; 100=Hundertstel"""
        ).items()
    },
    per_units=table(
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
