"""The spoken words of English (data only)."""

from __future__ import annotations

from app.engine.text import ordinals as of
from app.engine.text.words import Words, pairs, table, word_list

ENGLISH = Words(
    numbers=word_list("two three four five six seven eight nine ten eleven twelve"),
    code=("Code on screen, one line.", "Code on screen, {n} lines."),
    table=("Table on screen, one row.", "Table on screen, {n} rows."),
    currencies=pairs(
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
    cents=pairs(
        """$=cent|cents; €=cent|cents; £=penny|pence; A$=cent|cents; C$=cent|cents;
        CA$=cent|cents; AU$=cent|cents; NZ$=cent|cents; US$=cent|cents; EUR=cent|cents;
        USD=cent|cents; GBP=penny|pence; CAD=cent|cents; AUD=cent|cents"""
    ),
    whole_and_cents="{whole} and {cents}",
    scales=table(
        """thousand=thousand; million=million; billion=billion; trillion=trillion; k=thousand;
        K=thousand; m=million; M=million; mn=million; bn=billion; B=billion; b=billion;
        tn=trillion; T=trillion"""
    ),
    units=pairs(
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
    signs=table(
        """&=and; §=section; →=to; ⇒=to; ≈=about; ≠=is not equal to; ≤=at most; ≥=at least;
        ±=plus or minus; ×=times; ÷=divided by; ²=squared; ³=cubed; ∞=infinity; ∫=the
        integral; ∑=the sum; ∂=partial; ∈=in; ∪=union; ∩=intersection; ∀=for all; ∃=there is;
        ⊂=subset of; −=minus; ‰=per mille; №=number; ∆=delta; √=square root; ÷=divided by"""
    ),
    fractions=table(
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
    months=word_list(
        """January February March April May June July August September October November
        December"""
    ),
    abbreviations=table(
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
    math=table(
        """sqrt=the square root of; cbrt=the cube root of; root=the {n}th root of; over=over;
        int=the integral; sum=the sum; prod=the product; from=from; to=to; of=of; lim=the
        limit as {x} of; choose=choose; abs=the absolute value of; power=to the power of {n};
        by=by; factorial=factorial; fold=times; and=and ; and_a_half=and a half; one=1;
        part_of=of|cup|inch|mile|teaspoon|tablespoon|pint|lb|pound"""
    ),
    parts={
        int(part): names
        for part, names in pairs(
            """2=half|halves; 3=third|thirds; 4=quarter|quarters; 5=fifth|fifths;
            6=sixth|sixths; 7=seventh|sevenths; 8=eighth|eighths; 9=ninth|ninths;
            10=tenth|tenths; 12=twelfth|twelfths; 16=sixteenth|sixteenths;
            20=twentieth|twentieths; 32=thirty-second|thirty-seconds;
            64=sixty-fourth|sixty-fourths; 100=hundredth|hundredths"""
        ).items()
    },
    per_units=table(
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
