"""German."""

OPEN = """
äh | ähm | öhm | hm | mh | also | tja | naja | na ja | genau und | quasi | sozusagen |
eigentlich | der | den | dem | des | ein | eine | einen | einem | einer | eines | mein | meine |
meinen | meinem | meiner | dein | deine | deinen | deinem | deiner | sein | seine | seinen |
seinem | ihre | ihren | ihrem | unser | unsere | unseren | unserem | kein | keine | keinen |
keinem | jede | jeden | jeder | jedes | diese | diesen | diesem | dieser | dieses | welche |
welchen | welcher | welches | und | oder | aber | weil | dass | ob | wenn | als | während |
obwohl | damit | sodass | denn | sondern | bevor | nachdem | falls | zwischen | in | im | an |
am | auf | mit | von | vom | zu | zum | zur | für | über | unter | vor | hinter | neben | bei |
beim | nach | aus | durch | gegen | ohne | um | seit | bis | wegen | trotz | statt | ist | sind
| war | waren | bin | bist | hat | habe | haben | hatte | wird | werden | würde | kann | könnte
| soll | sollte | muss | möchte | will | darf | sehr | ziemlich | ganz | wirklich | zu viel |
noch ein | plus | minus | mal | herr | frau | ich | er | wir | wo | wie | wer | was | warum |
wann | und dann | oder so | normalerweise | gestern | heute habe ich | wie viel | wie viele |
wie lange | wie weit | wie lange dauert es | wie oft | kannst du | könntest du | würdest du |
kannst du mir | könntest du mir | kannst du bitte | könntest du bitte | kannst du mir bitte |
könntest du mir bitte | bitte das | mir bitte das | ich möchte | ich will | ich glaube | ich
denke | ich finde | ich hätte gern | ich brauche | ich suche | ich habe | ich bin | ich war |
ich würde | ich weiß nicht wie | wir sollten | wir müssen | ich wollte | ich wollte dich | ich
muss | ich kann | du musst | er hat | sie hat | sag mir | sag meinem | sag meiner | sag meinem ?
| gib mir | zeig mir | schick | stell | stelle | schreib | schreibe | erklär | erkläre | rechne
| übersetze | öffne | spiel | spiele | mach das | mach die | mach den | mach das ? | mach die ?
| mach den ? | erinnere mich | erinner mich | erinnere mich daran | erinner mich daran | gibt es
| es gibt | lass uns | weißt du | meinst du | dass er | dass sie | dass ich | dass es | dass wir
| ob ich | ob es | ob er | wenn ich | wenn es | lass mich | timer auf ? | erstens | zweitens |
mich daran dass | das problem ist | das war | das ist | die sache ist | hier ist | das wäre |
die | ihr | vielleicht | außerdem | trotzdem | deshalb | dann | lieber
| der letzte | die letzte | das letzte | den letzten | die letzten | die nächste | den nächsten
| der nächste | das nächste | den ersten | die erste | bitte etwas | mir zwei | mir drei |
mir vier | mir fünf | mir zehn | mir ein paar | bedeutet das ? | bedeutet der ? | bedeutet die ?
"""

CLOSED = """
? ~e an | mach * an | mach * aus | mach * auf | mach * zu | mach an | mach aus | mach auf | mach
zu | schalte * an | schalte * aus | schalt * an | schalt * aus | mach es an | mach es aus | mach
weiter | fängt * an | hört * auf | fängt an | hört auf | rufe * an | ruf * an | komm mit | woher
kommst du | ruf mich an | kommst du mit | lies * vor | lies vor | lies es mir vor | stell * vor
| hör auf | hör zu | geht * aus | sieht * aus | wie sieht es aus | gib auf | pass auf | steh auf
| wach auf | was ist das | wer ist das | was das ist | wer das ist | wie es ist | wo es ist |
was es ist | wie alt bist du | wer bist du | wo bist du | wie geht es dir | wie spät ist es | ~
ist es | bist du | was ist | wo er ist | wo sie ist | was los ist | was kann ich | das weiß ich
| das kann ich | das war es | wie es war | mir zu | gut zu | viel zu | nach hause | nicht wahr |
wer ich bin | da bin ich | wo bin ich | das möchte ich | das will ich | das bin ich | was ich
will | was ich möchte | was soll ich | was muss ich | was willst du | und wie | und wann | und
wo | und warum | sag mir warum | weiß nicht warum | weiß nicht wo | weiß nicht wie | noch mal |
nochmal | noch einmal | ein mal | einmal | zweimal | dreimal | drei mal | zwei mal | diesmal |
und du | und dir | oder nicht | schon gut | kannst du das | kannst du | alles klar | seit wann |
bis wann | bis dann | was dann | gut so | und sie | für sie | an sie | für ihr | sehe ich | wie
gestern | seit gestern | von gestern | das hatte ich | ich bin es | wer ist er | wo ist er | so
ist es | aber wie | als ich | komme ich | kann ich | soll ich | muss ich | darf ich | bin ich |
war das | sind das | und was | das war was | so was | für was | mit was | irgendwas | meinst du
| weißt du was | ? wir | machen wir | gehen wir | sind wir | um was | weiß er | kommt er | macht
er | bedeutet das | kenne ich | hätte ich | brauche ich | finde ich | ein vielleicht | heute aus
| zu sein | wird es sein | kann sein | muss sein | soll sein | könnte sein | möglich sein | zu
haben | gut werden | besser werden | warm werden | kalt werden | gemacht werden | zu werden |
gern haben | lieb haben | will ich haben | möchte ich haben | es haben | das haben | gut ist |
wichtig ist | wahr ist | richtig ist | so ist | wie das ist | los war | wie es wird | ~ wird |
los ist | nötig ist | möglich ist | da ist | kaputt ist | ~er ist | das schon ist | offen ist |
wie er ist | wie alt er ist | so viel | zu viele | wie viel ist das | am liebsten | oder
| lies * * vor | lest * * vor | stell * * vor | spiel * * vor | les * * vor | liest * * vor |
hat * auf | haben * auf | macht * auf | macht * zu | such * aus | such * * aus | sucht * aus |
wähl * aus | wähle * aus | wählt * aus | geht * unter | geht * * unter | geht * auf | geht * an |
fährt * ab | kommt * an | kommt * * an | hör * zu | schalte * * aus | schalte * * an |
schalt * * aus | schalt * * an | mach * * aus | mach * * an | ruf * * an | probier * aus |
druck * aus | schreib * auf | räum * auf | nimm * auf | pass * auf | fang * an | fange * an |
tritt * auf | fällt * aus | fällt * auf
"""

WHOLE = """
ja | nein | doch | nee | okay | ok | klar | gut | stopp | stop | halt | danke | bitte | hallo |
hi | tschüss | hilfe | abbrechen | weiter | warum | wie | was | wer | wo | wann | wieso |
wirklich | genau | richtig | lauter | leiser | langsamer | schneller | nochmal | noch einmal |
noch mal | mehr | weniger | zurück | genug | pause | vielleicht | und du | und dir | und sie |
was ist | ich auch | du auch | wie viel | wie viele | wie lange | wie weit | wie oft | guten
morgen | gute nacht | ich weiß | weißt du was | kann ich | ich bin es | öffne | spiel | wie
bitte | na und | was noch | wer noch | schon gut
"""

CLAUSES = """
wenn | obwohl | während | bevor | nachdem | falls | sobald | solange | als ich | als er | als
wir | damit | und wenn | aber wenn | also wenn | da ich | ob
"""
