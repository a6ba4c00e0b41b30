<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>A key for this server is stored in the system&apos;s keyring. Type to replace it.</source>
        <translation>Im Schlüsselbund des Systems liegt ein Schlüssel für diesen Server. Tippen ersetzt ihn.</translation>
    </message>
    <message>
        <source>A key is kept until Repartee ends: there is no keyring here to store it in.</source>
        <translation>Ein Schlüssel bleibt, bis Repartee endet: Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>A key is set</source>
        <translation>Ein Schlüssel ist gesetzt</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Many local servers need none. It is kept in the system&apos;s keyring, never in a file.</source>
        <translation>Viele lokale Server brauchen keinen. Er liegt im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY is used. Type to store another key.</source>
        <translation>OPENAI_API_KEY wird verwendet. Tippen Sie, um einen anderen Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the stored API key</source>
        <translation>Gespeicherten API-Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Set by an environment variable, which comes before what is stored.</source>
        <translation>Von einer Umgebungsvariable gesetzt; sie geht dem Gespeicherten vor.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>API-Schlüssel zeigen</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: show what followed again</source>
        <translation>Rückgängig: das Folgende wieder zeigen</translation>
    </message>
    <message>
        <source>What followed is kept in the history as “{title}”.</source>
        <translation>Das Folgende bleibt im Verlauf als „{title}“.</translation>
    </message>
    <message>
        <source>What followed is left out, and not stored in the history.</source>
        <translation>Das Folgende ist weggelassen und steht nicht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>The last words</source>
        <translation>Die letzten Worte</translation>
    </message>
</context>
<context>
    <name>CatalogCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>It frees {size}. It can be installed again.</source>
        <translation>Das gibt {size} frei. Sie kann wieder installiert werden.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused at {percent} %</source>
        <translation>Angehalten bei {percent} %</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the voice {name}?</source>
        <translation>Die Stimme {name} entfernen?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Nachricht eingeben</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Nobody yet: no other computer, and no server on this one.</source>
        <translation>Noch niemand: kein anderer Computer und kein Server auf diesem.</translation>
    </message>
    <message>
        <source>Since Repartee was started. Nothing is sent but for what stands here.</source>
        <translation>Seit Repartee gestartet wurde. Außer dem, was hier steht, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Tool servers that are programs, and pages opened in your browser, contact whom they like: that cannot be seen from here.</source>
        <translation>Werkzeugserver, die Programme sind, und Seiten, die der Browser öffnet, sprechen an, wen sie wollen: Das ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>Who was contacted</source>
        <translation>Wer angesprochen wurde</translation>
    </message>
    <message>
        <source>{host} (this computer)</source>
        <translation>{host} (dieser Computer)</translation>
    </message>
    <message>
        <source>{why}: one request at {time}</source>
        <translation>{why}: eine Anfrage um {time}</translation>
    </message>
    <message>
        <source>{why}: {count} requests, the last at {time}</source>
        <translation>{why}: {count} Anfragen, die letzte um {time}</translation>
    </message>
</context>
<context>
    <name>ContinueBar</name>
    <message>
        <source>Begin a new conversation instead</source>
        <translation>Stattdessen ein neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the last conversation</source>
        <translation>Das letzte Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Your last conversation broke off before the answer: “{title}”</source>
        <translation>Das letzte Gespräch brach vor der Antwort ab: „{title}“</translation>
    </message>
    <message>
        <source>Your last conversation: “{title}”</source>
        <translation>Das letzte Gespräch: „{title}“</translation>
    </message>
</context>
<context>
    <name>ConversationsController</name>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Level: {device}</source>
        <translation>Pegel: {device}</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation>Standard des Systems ({device})</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <source>You edit an earlier question. Enter asks it again.</source>
        <translation>Eine frühere Frage wird bearbeitet. Die Eingabetaste stellt sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>A model that has to be loaded first may take a minute.</source>
        <translation>Ein Modell, das erst geladen werden muss, braucht vielleicht eine Minute.</translation>
    </message>
    <message>
        <source>Asks it three small questions: whether it answers as it writes, how fast, and whether it uses tools.</source>
        <translation>Stellt drei kleine Fragen: ob es beim Schreiben schon antwortet, wie schnell, und ob es Werkzeuge benutzt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testet…</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>Was das Modell kann</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{subject}: {state}. {sentence}</source>
        <translation>{subject}: {state}. {sentence}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alles überspringen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations (Ctrl+H)</source>
        <translation>Gespräche (Strg+H)</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Small window, on top (Ctrl+M)</source>
        <translation>Kleines Fenster, immer vorn (Strg+M)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About Repartee</source>
        <translation>Über Repartee</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Kann neu erzeugt werden</translation>
    </message>
    <message>
        <source>Enter opens a folder, Ctrl+C copies a row.</source>
        <translation>Die Eingabetaste öffnet einen Ordner, Strg+C kopiert eine Zeile.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys and folders</source>
        <translation>Tasten und Ordner</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Voices and timers</source>
        <translation>Stimmen und Wecker</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Keep it at the top, for ever</source>
        <translation>Oben behalten, für immer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neues Gespräch (Strg+N)</translation>
    </message>
    <message>
        <source>No conversations yet. What you say and hear is kept here.</source>
        <translation>Noch keine Gespräche. Was gesagt und gehört wird, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden für „{words}“.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Private mode: store nothing</source>
        <translation>Privater Modus: nichts speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Write it to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys… (Esc: cancel, Backspace: none)</source>
        <translation>Tasten drücken… (Esc: abbrechen, Rücktaste: keine)</translation>
    </message>
    <message>
        <source>{keys} edits text; take another.</source>
        <translation>{keys} bearbeitet Text; bitte andere Tasten wählen.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing: add Ctrl or Alt, or take a function key.</source>
        <translation>{keys} wird zum Schreiben gebraucht: Strg oder Alt dazunehmen, oder eine Funktionstaste wählen.</translation>
    </message>
    <message>
        <source>{keys} is taken already: {what}.</source>
        <translation>{keys} ist schon vergeben: {what}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A small window on top of others, or the large one</source>
        <translation>Ein kleines Fenster über den anderen, oder das große</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Ein neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or back</source>
        <translation>Zum nächsten Teil des Fensters, oder zurück</translation>
    </message>
    <message>
        <source>Go to the text field</source>
        <translation>Zum Textfeld</translation>
    </message>
    <message>
        <source>Hold to talk, tap to keep talking (outside the text field)</source>
        <translation>Halten zum Sprechen, antippen zum Weitersprechen (außerhalb des Textfelds)</translation>
    </message>
    <message>
        <source>Larger text (also Ctrl and the wheel)</source>
        <translation>Größere Schrift (auch Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Models and voices</source>
        <translation>Modelle und Stimmen</translation>
    </message>
    <message>
        <source>Play, copy or edit the last message in sight</source>
        <translation>Die letzte sichtbare Nachricht abspielen, kopieren oder bearbeiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Stop the assistant</source>
        <translation>Den Assistenten anhalten</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Schrift in gewohnter Größe</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>Die neueste Nachricht</translation>
    </message>
    <message>
        <source>The next match, or the one before</source>
        <translation>Der nächste Treffer, oder der vorige</translation>
    </message>
    <message>
        <source>The oldest message</source>
        <translation>Die älteste Nachricht</translation>
    </message>
    <message>
        <source>The same, anywhere in the window</source>
        <translation>Dasselbe, überall im Fenster</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>LatencyMeter</name>
    <message>
        <source>Answer heard after {time}</source>
        <translation>Antwort zu hören nach {time}</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>Antwortzeit der letzten Runde</translation>
    </message>
    <message>
        <source>No turn yet: the meter shows where the time goes</source>
        <translation>Noch keine Runde: Hier steht dann, wo die Zeit bleibt</translation>
    </message>
    <message>
        <source>Turn {number}: {headline}</source>
        <translation>Runde {number}: {headline}</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>Keine Messung</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Zu laut</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Zu leise</translation>
    </message>
    <message>
        <source>{level} decibels</source>
        <translation>{level} Dezibel</translation>
    </message>
    <message>
        <source>{level} decibels: {word}</source>
        <translation>{level} Dezibel: {word}</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Bearbeiten und noch einmal fragen</translation>
    </message>
    <message>
        <source>How is this spoken?</source>
        <translation>Wie wird das gesprochen?</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
</context>
<context>
    <name>MetricsMenu</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Copy or export the figures</source>
        <translation>Zahlen kopieren oder exportieren</translation>
    </message>
    <message>
        <source>Copy this turn&apos;s figures</source>
        <translation>Zahlen dieser Runde kopieren</translation>
    </message>
    <message>
        <source>Export all turns</source>
        <translation>Alle Runden exportieren</translation>
    </message>
    <message>
        <source>Export all turns…</source>
        <translation>Alle Runden exportieren…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>it is not writable</source>
        <translation>dort kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>{file} konnte nicht geschrieben werden: {why}.</translation>
    </message>
</context>
<context>
    <name>MicrophoneStep</name>
    <message>
        <source>Can it hear you?</source>
        <translation>Wird alles verstanden?</translation>
    </message>
    <message>
        <source>It understood: “{words}”</source>
        <translation>Verstanden wurde: „{words}“</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Nothing was understood. Come closer, see that the microphone is not muted, or choose another one below; you can also go on and type.</source>
        <translation>Es wurde nichts verstanden. Näher herangehen, prüfen, ob das Mikrofon stumm ist, oder unten ein anderes wählen; Weitermachen und Tippen geht auch.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Etwas sagen</translation>
    </message>
    <message>
        <source>Say something: the bar should move, and your words appear below.</source>
        <translation>Etwas sagen: Der Balken sollte sich bewegen, und unten erscheinen die Worte.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Der Standard des Systems</translation>
    </message>
</context>
<context>
    <name>ModelStep</name>
    <message>
        <source>An online service, or another server</source>
        <translation>Ein Dienst im Internet, oder ein anderer Server</translation>
    </message>
    <message>
        <source>It works offline and knows the time, timers, notes, sums and units. You can connect a model whenever you like.</source>
        <translation>Er arbeitet offline und kennt Uhrzeit, Wecker, Notizen, Rechnen und Einheiten. Ein Modell lässt sich jederzeit verbinden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>No server was found here. Start Ollama, LM Studio, llama.cpp, vLLM or Jan and look again, or go on without.</source>
        <translation>Hier wurde kein Server gefunden. Ollama, LM Studio, llama.cpp, vLLM oder Jan starten und noch einmal suchen, oder ohne weitermachen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Repartee talks with a language model, on this computer or elsewhere.</source>
        <translation>Repartee spricht mit einem Sprachmodell, auf diesem Computer oder anderswo.</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>Server an Port {port}</translation>
    </message>
    <message>
        <source>The built-in helper, without a model</source>
        <translation>Der eingebaute Helfer, ohne Modell</translation>
    </message>
    <message>
        <source>Who should answer?</source>
        <translation>Wer soll antworten?</translation>
    </message>
    <message>
        <source>{server} (models: {count})</source>
        <translation>{server} (Modelle: {count})</translation>
    </message>
    <message>
        <source>{server} (no model yet)</source>
        <translation>{server} (noch kein Modell)</translation>
    </message>
    <message>
        <source>{server} (wants a key)</source>
        <translation>{server} (verlangt einen Schlüssel)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Check the sound…</source>
        <translation>Ton prüfen…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
</context>
<context>
    <name>PassageRenderer</name>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Thought about it</source>
        <translation>Hat nachgedacht</translation>
    </message>
    <message>
        <source>you heard up to here</source>
        <translation>bis hierher gehört</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>A built-in tool</source>
        <translation>Ein eingebautes Werkzeug</translation>
    </message>
    <message>
        <source>A tool of the server {server}</source>
        <translation>Ein Werkzeug des Servers {server}</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>In this conversation</source>
        <translation>In diesem Gespräch</translation>
    </message>
    <message>
        <source>It is too long to be shown, so it cannot be allowed.</source>
        <translation>Es ist zu lang, um angezeigt zu werden, und kann deshalb nicht erlaubt werden.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>Scrollen Sie bis zum Ende, um es zu erlauben.</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>Was es bekommt</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>führt zu</translation>
    </message>
</context>
<context>
    <name>PermissionRules</name>
    <message>
        <source>Always: {tool}</source>
        <translation>Immer: {tool}</translation>
    </message>
    <message>
        <source>Never: {tool}</source>
        <translation>Nie: {tool}</translation>
    </message>
    <message>
        <source>None. A tool that acts asks first; what you answer for good stands here.</source>
        <translation>Keine. Ein Werkzeug, das etwas tut, fragt erst; was dauerhaft beantwortet ist, steht hier.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke {rule}</source>
        <translation>{rule} widerrufen</translation>
    </message>
</context>
<context>
    <name>PrivateBar</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End private mode</source>
        <translation>Privaten Modus beenden</translation>
    </message>
    <message>
        <source>Private: nothing of this conversation is stored.</source>
        <translation>Privat: Nichts von diesem Gespräch wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Built-in helper</source>
        <translation>Eingebauter Helfer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>Das Profil „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Delete “{name}”…</source>
        <translation>„{name}“ löschen…</translation>
    </message>
    <message>
        <source>Keep server, model, instructions and voice as:</source>
        <translation>Server, Modell, Anweisungen und Stimme behalten als:</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Profile and model: {name}</source>
        <translation>Profil und Modell: {name}</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>„{name}“ umbenennen…</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>Als Profil speichern…</translation>
    </message>
    <message>
        <source>The settings below it come back into force.</source>
        <translation>Die Einstellungen darunter gelten dann wieder.</translation>
    </message>
</context>
<context>
    <name>PronunciationController</name>
    <message>
        <source>The speaker is not ready yet; try again soon.</source>
        <translation>Der Lautsprecher ist noch nicht bereit; gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>How is this spoken?</source>
        <translation>Wie wird das gesprochen?</translation>
    </message>
    <message>
        <source>Its sounds (phonetic alphabet)</source>
        <translation>Ihre Laute (Lautschrift)</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Not right? Spell a word as it should sound.</source>
        <translation>Nicht richtig? Schreib ein Wort so, wie es klingen soll.</translation>
    </message>
    <message>
        <source>Nothing: there is nothing in it to be said.</source>
        <translation>Nichts: Es ist nichts zu sprechen darin.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The voice is given</source>
        <translation>Die Stimme bekommt</translation>
    </message>
    <message>
        <source>This voice does not tell its sounds.</source>
        <translation>Diese Stimme nennt ihre Laute nicht.</translation>
    </message>
</context>
<context>
    <name>PronunciationForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the pronunciation</source>
        <translation>Die Aussprache hinzufügen</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Say as</source>
        <translation>Sprich</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>sequel</source>
        <translation>Ess-Ku-Ell</translation>
    </message>
</context>
<context>
    <name>PronunciationPage</name>
    <message>
        <source>Pronunciations</source>
        <translation>Aussprachen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the pronunciation</source>
        <translation>Die Aussprache entfernen</translation>
    </message>
    <message>
        <source>Say as</source>
        <translation>Sprich</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words the voice gets wrong, and how to spell them for it. The conversation shows them as they are written. Select text in the conversation and choose “How is this spoken?” to try one.</source>
        <translation>Wörter, die die Stimme falsch spricht, und wie sie für sie zu schreiben sind. Das Gespräch zeigt sie, wie sie geschrieben werden. Markiere Text im Gespräch und wähle „Wie wird das gesprochen?“, um eins zu versuchen.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Protokolle zeigen</translation>
    </message>
    <message>
        <source>This is all that a report holds: nothing you said, no reply and no key. Nothing is sent; copy it for whoever looks after your Repartee.</source>
        <translation>Das ist alles, was ein Bericht enthält: nichts Gesagtes, keine Antwort und keinen Schlüssel. Gesendet wird nichts; er lässt sich für die kopieren, die sich um Repartee kümmern.</translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The reply begins</source>
        <translation>Die Antwort beginnt</translation>
    </message>
    <message>
        <source>The reply is over</source>
        <translation>Die Antwort ist zu Ende</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> (line {number})</source>
        <translation> (Zeile {number})</translation>
    </message>
    <message>
        <source>A quotation mark in the command has no pair.</source>
        <translation>Einem Anführungszeichen im Befehl fehlt sein Gegenstück.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source> The server says: {message}</source>
        <translation> Meldung des Servers: {message}</translation>
    </message>
    <message>
        <source> Try again.</source>
        <translation> Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>A profile named “{name}” already exists.</source>
        <translation>Ein Profil mit dem Namen „{name}“ gibt es bereits.</translation>
    </message>
    <message>
        <source>Another app is using your history. This conversation will be saved with your next message.</source>
        <translation>Eine andere App verwendet gerade den Verlauf. Dieses Gespräch wird mit der nächsten Nachricht gesichert.</translation>
    </message>
    <message>
        <source>Answered in words when asked to use a tool. It may not use tools when it should.</source>
        <translation>Hat mit Text geantwortet, statt ein Werkzeug zu verwenden. Vielleicht verwendet es Werkzeuge nicht immer, wenn es sollte.</translation>
    </message>
    <message>
        <source>Answers without reasoning first.</source>
        <translation>Antwortet ohne vorheriges Nachdenken.</translation>
    </message>
    <message>
        <source>Built-in speech recognition isn&apos;t available on this computer. Type, or choose the server&apos;s recognition in Settings.</source>
        <translation>Die integrierte Spracherkennung ist auf diesem Computer nicht verfügbar. Tippe oder wähle in den Einstellungen die Erkennung des Servers.</translation>
    </message>
    <message>
        <source>Calls one tool at a time. Each call needs a separate request.</source>
        <translation>Ruft Werkzeuge nacheinander auf. Jeder Aufruf braucht eine eigene Anfrage.</translation>
    </message>
    <message>
        <source>Calls several tools at once.</source>
        <translation>Ruft mehrere Werkzeuge gleichzeitig auf.</translation>
    </message>
    <message>
        <source>Calls tools. All calls share one index, which Repartee supports.</source>
        <translation>Ruft Werkzeuge auf. Alle Aufrufe haben denselben Index. Repartee unterstützt das.</translation>
    </message>
    <message>
        <source>Calls tools. Calls are streamed as expected.</source>
        <translation>Ruft Werkzeuge auf. Die Aufrufe werden wie erwartet gestreamt.</translation>
    </message>
    <message>
        <source>Calls tools. Calls are streamed without an ID, which Repartee supports.</source>
        <translation>Ruft Werkzeuge auf. Die Aufrufe werden ohne ID gestreamt. Repartee unterstützt das.</translation>
    </message>
    <message>
        <source>Calls tools. Each call arrives complete but without an ID, which Repartee supports.</source>
        <translation>Ruft Werkzeuge auf. Die Aufrufe kommen vollständig, aber ohne ID. Repartee unterstützt das.</translation>
    </message>
    <message>
        <source>Calls tools. Each call arrives complete.</source>
        <translation>Ruft Werkzeuge auf. Jeder Aufruf kommt vollständig an.</translation>
    </message>
    <message>
        <source>Couldn&apos;t apply your new settings, so nothing was sent. See the log for details.</source>
        <translation>Die neuen Einstellungen konnten nicht übernommen werden, daher wurde nichts gesendet. Einzelheiten findest du im Protokoll.</translation>
    </message>
    <message>
        <source>Couldn&apos;t change whether Repartee opens at login: {reason}.</source>
        <translation>„Bei der Anmeldung öffnen“ konnte nicht geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {host}. Check your connection and the address in Settings.</source>
        <translation>{host} wurde nicht gefunden. Prüfe die Verbindung und die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the microphone. It may be unplugged or in use by another app.</source>
        <translation>Das Mikrofon konnte nicht geöffnet werden. Vielleicht ist es nicht angeschlossen oder wird von einer anderen App verwendet.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the speaker. It may be unplugged or in use by another app.</source>
        <translation>Der Lautsprecher konnte nicht geöffnet werden. Vielleicht ist er nicht angeschlossen oder wird von einer anderen App verwendet.</translation>
    </message>
    <message>
        <source>Couldn&apos;t play the sample. Install the voice to hear it.</source>
        <translation>Die Hörprobe konnte nicht abgespielt werden. Installiere die Stimme, um sie zu hören.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the tool server {name}. Check your connection and its address.</source>
        <translation>Der Werkzeugserver {name} ist nicht erreichbar. Prüfe die Verbindung und die Adresse.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host} ({cause}). Check your connection and try again.</source>
        <translation>{host} ist nicht erreichbar ({cause}). Prüfe die Verbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {place}. Check your connection.</source>
        <translation>{place} ist nicht erreichbar. Prüfe die Verbindung.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file of {application}: {file}</source>
        <translation>Die Datei von {application} konnte nicht gelesen werden: {file}</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the settings file {file}. Fix it or move it to another folder.</source>
        <translation>Die Einstellungsdatei {file} konnte nicht gelesen werden. Korrigiere oder verschiebe sie.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the tool servers in {file}. Fix the file or move it to another folder.</source>
        <translation>Die Werkzeugserver in {file} konnten nicht gelesen werden. Korrigiere oder verschiebe die Datei.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your organization&apos;s defaults in {file}. Contact your administrator.</source>
        <translation>Die Vorgaben deiner Organisation in {file} konnten nicht gelesen werden. Wende dich an die Administration.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings, so they were reset. The old file is now {bad}.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden und wurden zurückgesetzt. Die alte Datei heißt jetzt {bad}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {file}: {reason}.</source>
        <translation>{file} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {path}: {reason}.</source>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the speech recognition model {name}: {reason}.</source>
        <translation>Das Spracherkennungsmodell {name} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the voice {name}: {reason}.</source>
        <translation>Die Stimme {name} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the permission: {reason}.</source>
        <translation>Die Erlaubnis konnte nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the tool servers: {reason}.</source>
        <translation>Die Werkzeugserver konnten nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings: {reason}.</source>
        <translation>Die Einstellungen konnten nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {file}: {reason}.</source>
        <translation>{file} konnte nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {name}: {reason}.</source>
        <translation>{name} konnte nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {path}: {reason}.</source>
        <translation>{path} konnte nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the tool server {name}: {command!r} wasn&apos;t found. Install it or enter its full path.</source>
        <translation>Der Werkzeugserver {name} konnte nicht gestartet werden: {command!r} wurde nicht gefunden. Installiere das Programm oder gib den vollständigen Pfad an.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the tool server {name}: {reason}.</source>
        <translation>Der Werkzeugserver {name} konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>Doesn&apos;t report token counts, so speed is estimated.</source>
        <translation>Meldet keine Token-Anzahl. Das Tempo wird geschätzt.</translation>
    </message>
    <message>
        <source>Doesn&apos;t support tools. It can talk, but it can&apos;t set timers, take notes, or act.</source>
        <translation>Unterstützt keine Werkzeuge. Es kann sprechen, aber keine Timer stellen, Notizen machen oder handeln.</translation>
    </message>
    <message>
        <source>Each line below should be a name, {between} and a value.</source>
        <translation>Jede Zeile unten sollte ein Name, {between} und ein Wert sein.</translation>
    </message>
    <message>
        <source>Enter a command or a URL for the tool server {label}, but not both.</source>
        <translation>Gib für den Werkzeugserver {label} einen Befehl oder eine URL ein, nicht beides.</translation>
    </message>
    <message>
        <source>Enter a command that starts a tool server.</source>
        <translation>Gib einen Befehl ein, der einen Werkzeugserver startet.</translation>
    </message>
    <message>
        <source>Enter a profile name of up to {limit} characters.</source>
        <translation>Gib einen Profilnamen mit höchstens {limit} Zeichen ein.</translation>
    </message>
    <message>
        <source>Enter a tool server name of up to 64 characters.</source>
        <translation>Gib für den Werkzeugserver einen Namen mit höchstens 64 Zeichen ein.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address before its API key.</source>
        <translation>Gib vor dem API-Schlüssel die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>For example: {example}.</source>
        <translation>Zum Beispiel: {example}.</translation>
    </message>
    <message>
        <source>Getting ready… one moment, please.</source>
        <translation>Gleich so weit… einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Hands-free isn&apos;t available on this computer. Press again when you&apos;re done talking.</source>
        <translation>Freihändig ist auf diesem Computer nicht verfügbar. Drücke noch einmal, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>I didn&apos;t hear anything for {seconds} seconds, so I stopped listening.</source>
        <translation>Ich habe {seconds} Sekunden lang nichts gehört und höre nicht mehr zu.</translation>
    </message>
    <message>
        <source>I didn&apos;t hear anything. Hold the key while you talk.</source>
        <translation>Ich habe nichts gehört. Halte die Taste gedrückt, während du sprichst.</translation>
    </message>
    <message>
        <source>It took {time} to get the request through to the server. The server is overloaded, or your connection is unstable.</source>
        <translation>Erst nach {time} hat der Server die Anfrage angenommen. Er ist überlastet, oder die Verbindung ist instabil.</translation>
    </message>
    <message>
        <source>Lost the connection to {place} during the answer. Try again.</source>
        <translation>Die Verbindung zu {place} ist während der Antwort abgebrochen. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Model list</source>
        <translation>Modellliste</translation>
    </message>
    <message>
        <source>Models accept up to {limit} tools, so these were left out: {names}. Turn off tool servers you don&apos;t need.</source>
        <translation>Modelle nehmen höchstens {limit} Werkzeuge an. Weggelassen wurden: {names}. Schalte nicht benötigte Werkzeugserver aus.</translation>
    </message>
    <message>
        <source>No microphone found. Connect one and try again.</source>
        <translation>Kein Mikrofon gefunden. Schließe eines an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No microphone found. Connect one, choose another in Settings, or type.</source>
        <translation>Kein Mikrofon gefunden. Schließe eines an, wähle in den Einstellungen ein anderes oder tippe.</translation>
    </message>
    <message>
        <source>No model selected. Choose one of the server&apos;s models (--model).</source>
        <translation>Kein Modell ausgewählt. Wähle eines der Modelle des Servers (--model).</translation>
    </message>
    <message>
        <source>No other speaker is available.</source>
        <translation>Es ist kein anderer Lautsprecher verfügbar.</translation>
    </message>
    <message>
        <source>No server is running at {place}. Start it, or check the address in Settings.</source>
        <translation>Unter {place} läuft kein Server. Starte ihn oder prüfe die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>No speaker found. Connect one and try again.</source>
        <translation>Kein Lautsprecher gefunden. Schließe einen an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No speech was recognized in the recording.</source>
        <translation>In der Aufnahme wurde keine Sprache erkannt.</translation>
    </message>
    <message>
        <source>No text came back. The model may have used up its length limit while reasoning.</source>
        <translation>Es kam kein Text zurück. Vielleicht hat das Modell seine Längengrenze beim Nachdenken aufgebraucht.</translation>
    </message>
    <message>
        <source>Not enough disk space. This needs {needed:.0f} MB, but only {free:.0f} MB is free and {reserved:.0f} MB must stay free.</source>
        <translation>Nicht genug Speicherplatz. Benötigt werden {needed:.0f} MB, frei sind {free:.0f} MB, und {reserved:.0f} MB müssen frei bleiben.</translation>
    </message>
    <message>
        <source>Offline mode is on, so Repartee didn&apos;t contact {name}. You can turn it off in Settings › Privacy.</source>
        <translation>Der Offline-Modus ist an, deshalb hat Repartee {name} nicht kontaktiert. Du kannst ihn unter Einstellungen › Privatsphäre ausschalten.</translation>
    </message>
    <message>
        <source>Offline mode is on, so the tool server {name} can&apos;t be used: it may connect to other computers. You can turn it off in Settings › Privacy.</source>
        <translation>Der Offline-Modus ist an. Der Werkzeugserver {name} ist gesperrt, weil er sich mit anderen Computern verbinden kann. Du kannst den Modus unter Einstellungen › Privatsphäre ausschalten.</translation>
    </message>
    <message>
        <source>Paste the configuration, address, or command of a tool server.</source>
        <translation>Füge die Konfiguration, die Adresse oder den Befehl eines Werkzeugservers ein.</translation>
    </message>
    <message>
        <source>Piper isn&apos;t installed. Reinstall Repartee.</source>
        <translation>Piper ist nicht installiert. Installiere Repartee neu.</translation>
    </message>
    <message>
        <source>Piper&apos;s pronunciation data is missing. Reinstall Repartee.</source>
        <translation>Die Aussprachedaten von Piper fehlen. Installiere Repartee neu.</translation>
    </message>
    <message>
        <source>Reasons before it answers ({field}), here for {time}. You won&apos;t hear the reasoning, but you&apos;ll wait for it.</source>
        <translation>Denkt vor der Antwort nach ({field}), hier {time} lang. Du hörst davon nichts, wartest aber darauf.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t pronounce text for the voice {name}. Choose another voice.</source>
        <translation>Repartee fehlen die Aussprachedaten für die Stimme {name}. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t save anything in {folder}. Your settings, timers, and conversations will be lost when you quit.</source>
        <translation>Repartee kann in {folder} nichts speichern. Einstellungen, Timer und Gespräche gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>Repartee {newest} is available. You have {version}.</source>
        <translation>Repartee {newest} ist verfügbar. Du verwendest {version}.</translation>
    </message>
    <message>
        <source>Reports how many tokens each answer used.</source>
        <translation>Meldet, wie viele Token eine Antwort verbraucht hat.</translation>
    </message>
    <message>
        <source>Some of your organization&apos;s settings aren&apos;t valid: {names}. Contact your administrator.</source>
        <translation>Einige Einstellungen deiner Organisation sind ungültig: {names}. Wende dich an die Administration.</translation>
    </message>
    <message>
        <source>Some settings weren&apos;t valid and were reset: {titles}.</source>
        <translation>Einige Einstellungen waren ungültig und wurden zurückgesetzt: {titles}.</translation>
    </message>
    <message>
        <source>Something went wrong in Repartee. See the log for details.</source>
        <translation>In Repartee ist ein Fehler aufgetreten. Einzelheiten findest du im Protokoll.</translation>
    </message>
    <message>
        <source>Speech recognition failed. Say it again or type.</source>
        <translation>Die Spracherkennung ist fehlgeschlagen. Sprich noch einmal oder tippe.</translation>
    </message>
    <message>
        <source>Speech recognition isn&apos;t available. Type instead.</source>
        <translation>Die Spracherkennung ist nicht verfügbar. Tippe stattdessen.</translation>
    </message>
    <message>
        <source>Speech recognition on the server took {time}. For English, the built-in recognition is faster.</source>
        <translation>Die Spracherkennung auf dem Server hat {time} gedauert. Für Englisch ist die integrierte Erkennung schneller.</translation>
    </message>
    <message>
        <source>Speech recognition took {time}. Close other demanding apps.</source>
        <translation>Die Spracherkennung hat {time} gedauert. Schließe andere rechenintensive Apps.</translation>
    </message>
    <message>
        <source>Still listening. In 30 seconds, what you&apos;ve said will be sent.</source>
        <translation>Ich höre noch zu. In 30 Sekunden wird das Gesagte gesendet.</translation>
    </message>
    <message>
        <source>The API key contains a space or an invalid character. Copy it again.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen oder ein ungültiges Zeichen. Kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>The PortAudio sound library is missing. Install it (libportaudio2 on Debian and Ubuntu), then restart Repartee.</source>
        <translation>Die Audiobibliothek PortAudio fehlt. Installiere sie (libportaudio2 unter Debian und Ubuntu) und starte Repartee neu.</translation>
    </message>
    <message>
        <source>The address of the tool server {name} must start with http:// or https://.</source>
        <translation>Die Adresse des Werkzeugservers {name} muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The answer arrives all at once, so speech starts only when it&apos;s complete.</source>
        <translation>Die Antwort kommt auf einmal. Die Sprachausgabe beginnt erst, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The answer arrives as it&apos;s written, so speech can start early.</source>
        <translation>Die Antwort kommt, während sie entsteht. Die Sprachausgabe kann früh beginnen.</translation>
    </message>
    <message>
        <source>The answer is streamed but arrives all at once, which delays speech. A proxy may be buffering it.</source>
        <translation>Die Antwort wird gestreamt, kommt aber auf einmal an. Das verzögert die Sprachausgabe. Vielleicht puffert sie ein Proxy.</translation>
    </message>
    <message>
        <source>The answer reached the model&apos;s length limit and was cut off.</source>
        <translation>Die Antwort hat die Längengrenze des Modells erreicht und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer waited {time} for tools ({names}). You can stop a tool you don&apos;t need while it runs.</source>
        <translation>Die Antwort hat {time} auf Werkzeuge gewartet ({names}). Nicht benötigte kannst du anhalten, während sie laufen.</translation>
    </message>
    <message>
        <source>The answer was ready {time} before “one moment” was finished. Repartee says this only when the wait is long.</source>
        <translation>Die Antwort war {time} vor dem Ende von „einen Moment“ bereit. Das sagt Repartee nur, wenn es länger dauert.</translation>
    </message>
    <message>
        <source>The basic voice couldn&apos;t say this. The answer is shown as text.</source>
        <translation>Die einfache Stimme konnte das nicht sprechen. Die Antwort erscheint als Text.</translation>
    </message>
    <message>
        <source>The built-in helper took {time} because it was still loading.</source>
        <translation>Der integrierte Helfer hat {time} gebraucht, weil er noch geladen wurde.</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. Close other demanding apps.</source>
        <translation>Der integrierte Helfer hat {time} gebraucht. Schließe andere rechenintensive Apps.</translation>
    </message>
    <message>
        <source>The certificate of {place} isn&apos;t trusted. Check the address, or add its certificate authority to this computer (SSL_CERT_FILE).</source>
        <translation>Das Zertifikat von {place} ist nicht vertrauenswürdig. Prüfe die Adresse oder füge die Zertifizierungsstelle auf diesem Computer hinzu (SSL_CERT_FILE).</translation>
    </message>
    <message>
        <source>The command is missing a closing quotation mark.</source>
        <translation>Im Befehl fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>The command of the tool server {label} contains an invalid character. Enter it again.</source>
        <translation>Der Befehl des Werkzeugservers {label} enthält ein ungültiges Zeichen. Gib ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The download of {name} is damaged. Download it again.</source>
        <translation>Der Download von {name} ist beschädigt. Lade ihn noch einmal.</translation>
    </message>
    <message>
        <source>The download of {name} is incomplete. Try again to resume it.</source>
        <translation>Der Download von {name} ist unvollständig. Versuche es noch einmal, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>The download of {name} stopped ({cause}). Try again to resume it.</source>
        <translation>Der Download von {name} wurde unterbrochen ({cause}). Versuche es noch einmal, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>The entry for the tool server {label} must be a JSON object.</source>
        <translation>Der Eintrag für den Werkzeugserver {label} muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The file wasn&apos;t found on {host}.</source>
        <translation>Die Datei wurde auf {host} nicht gefunden.</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} on a second try.</source>
        <translation>Das erste Wort kam nach {first}, beim zweiten Versuch nach {again}.</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} on a second try. A smaller or closer model is faster.</source>
        <translation>Das erste Wort kam nach {first}, beim zweiten Versuch nach {again}. Ein kleineres oder näheres Modell ist schneller.</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} once loaded. Keep the model loaded on the server.</source>
        <translation>Das erste Wort kam nach {first}, mit geladenem Modell nach {again}. Lass das Modell auf dem Server geladen.</translation>
    </message>
    <message>
        <source>{needs} The first chunk had {characters} characters. Set “Start speaking after” to Adaptive.</source>
        <translation>{needs} Der erste Abschnitt hatte {characters} Zeichen. Wähle „Adaptiv“ bei „Sprechen beginnen nach“.</translation>
    </message>
    <message>
        <source>The first words took {time} at {rate:.0f} tokens per second. A smaller model is faster.</source>
        <translation>Die ersten Wörter haben bei {rate:.0f} Token pro Sekunde {time} gebraucht. Ein kleineres Modell ist schneller.</translation>
    </message>
    <message>
        <source>The list of voices from {host} is too large. Check the address in Settings.</source>
        <translation>Die Stimmenliste von {host} ist zu groß. Prüfe die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The microphone is silent. Make sure it&apos;s on and not muted, or check your sound in Settings.</source>
        <translation>Das Mikrofon liefert keinen Ton. Prüfe, ob es eingeschaltet und nicht stummgeschaltet ist, oder prüfe den Ton in den Einstellungen.</translation>
    </message>
    <message>
        <source>The microphone was disconnected for a moment, so some words may be missing.</source>
        <translation>Das Mikrofon war kurz getrennt. Vielleicht fehlen einige Wörter.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Reconnect it or choose another.</source>
        <translation>Das Mikrofon wurde getrennt. Schließe es wieder an oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>The microphone “{name}” isn&apos;t connected. Using “{used}” until it&apos;s back.</source>
        <translation>Das Mikrofon „{name}“ ist nicht angeschlossen. Bis es wieder da ist, wird „{used}“ verwendet.</translation>
    </message>
    <message>
        <source>The model asked for too many tool calls. The limit is {limit} at once and {turn_limit} per question.</source>
        <translation>Das Modell wollte zu viele Werkzeuge aufrufen. Möglich sind {limit} gleichzeitig und {turn_limit} pro Frage.</translation>
    </message>
    <message>
        <source>The model finished reasoning but gave no answer. Try again or rephrase your question.</source>
        <translation>Das Modell hat nachgedacht, aber nicht geantwortet. Versuche es noch einmal oder formuliere deine Frage anders.</translation>
    </message>
    <message>
        <source>The model reached its length limit before it could answer. Ask a shorter question, raise the limit, or turn off reasoning.</source>
        <translation>Das Modell hat seine Längengrenze vor der Antwort erreicht. Frage kürzer, erhöhe die Grenze oder schalte das Nachdenken aus.</translation>
    </message>
    <message>
        <source>The model sent an empty answer. Try again or rephrase your question.</source>
        <translation>Das Modell hat eine leere Antwort gesendet. Versuche es noch einmal oder formuliere deine Frage anders.</translation>
    </message>
    <message>
        <source>The model spent {time} reasoning before it answered. Turn off reasoning or choose a model without it.</source>
        <translation>Das Modell hat vor der Antwort {time} nachgedacht. Schalte das Nachdenken aus oder wähle ein Modell ohne.</translation>
    </message>
    <message>
        <source>The model took {time} to start answering.</source>
        <translation>Das Modell hat nach {time} begonnen zu antworten.</translation>
    </message>
    <message>
        <source>The provider blocked this answer. Try rephrasing your question.</source>
        <translation>Der Anbieter hat die Antwort blockiert. Formuliere deine Frage anders.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t use tools this time, so {model} answered without them.</source>
        <translation>Der Server konnte diesmal keine Werkzeuge verwenden. {model} hat ohne sie geantwortet.</translation>
    </message>
    <message>
        <source>The server redirects to {host}, which isn&apos;t secure, so the download was stopped.</source>
        <translation>Der Server leitet zu {host} weiter. Das ist nicht sicher, daher wurde der Download abgebrochen.</translation>
    </message>
    <message>
        <source>The settings file {file} isn&apos;t a JSON object. Fix it or move it to another folder.</source>
        <translation>Die Einstellungsdatei {file} ist kein JSON-Objekt. Korrigiere oder verschiebe sie.</translation>
    </message>
    <message>
        <source>The sound system isn&apos;t responding. Restart your computer.</source>
        <translation>Das Audiosystem antwortet nicht. Starte den Computer neu.</translation>
    </message>
    <message>
        <source>The speaker adds {time}. A wired speaker is faster than Bluetooth.</source>
        <translation>Der Lautsprecher fügt {time} hinzu. Kabel ist schneller als Bluetooth.</translation>
    </message>
    <message>
        <source>The speaker isn&apos;t playing any sound. Choose another one in Settings.</source>
        <translation>Der Lautsprecher gibt keinen Ton aus. Wähle in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>The speaker was disconnected. Choose another or press Rescan.</source>
        <translation>Der Lautsprecher wurde getrennt. Wähle einen anderen oder suche neu.</translation>
    </message>
    <message>
        <source>The speaker was disconnected. The answer is shown as text until it&apos;s back.</source>
        <translation>Der Lautsprecher wurde getrennt. Bis er wieder da ist, erscheint die Antwort als Text.</translation>
    </message>
    <message>
        <source>The speaker “{name}” isn&apos;t connected. Using “{used}” until it&apos;s back.</source>
        <translation>Der Lautsprecher „{name}“ ist nicht angeschlossen. Bis er wieder da ist, wird „{used}“ verwendet.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} is damaged. Reinstall it in Models and voices.</source>
        <translation>Das Spracherkennungsmodell {name} ist beschädigt. Installiere es unter „Modelle und Stimmen“ neu.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} isn&apos;t installed. Choose another in Models and voices.</source>
        <translation>Das Spracherkennungsmodell {name} ist nicht installiert. Wähle unter „Modelle und Stimmen“ ein anderes.</translation>
    </message>
    <message>
        <source>The tool server {label} uses SSE, which isn&apos;t supported. Enter its streamable HTTP address, which often ends in /mcp.</source>
        <translation>Der Werkzeugserver {label} verwendet SSE, das nicht unterstützt wird. Gib seine Streamable-HTTP-Adresse ein, die oft auf /mcp endet.</translation>
    </message>
    <message>
        <source>The tool server {name} asks for {variable}, which Repartee never shares with tool servers. Edit the server to remove it.</source>
        <translation>Der Werkzeugserver {name} verlangt {variable}. Repartee gibt diese Variable nie an Werkzeugserver weiter. Entferne sie aus dem Eintrag.</translation>
    </message>
    <message>
        <source>The tool server {name} didn&apos;t respond in time.</source>
        <translation>Der Werkzeugserver {name} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The tool server {name} doesn&apos;t support streamable HTTP at this address. Check it; it often ends in /mcp.</source>
        <translation>Der Werkzeugserver {name} unterstützt unter dieser Adresse kein Streamable HTTP. Prüfe sie: Sie endet oft auf /mcp.</translation>
    </message>
    <message>
        <source>The tool server {name} failed unexpectedly. See the log for details.</source>
        <translation>Beim Werkzeugserver {name} ist ein unerwarteter Fehler aufgetreten. Einzelheiten findest du im Protokoll.</translation>
    </message>
    <message>
        <source>The tool server {name} has a header with an invalid character. Copy it again.</source>
        <translation>Der Werkzeugserver {name} hat einen Header mit einem ungültigen Zeichen. Kopiere ihn noch einmal.</translation>
    </message>
    <message>
        <source>The tool server {name} has changed since you allowed this, so nothing was run. Try again.</source>
        <translation>Der Werkzeugserver {name} hat sich seit deiner Erlaubnis geändert, deshalb wurde nichts ausgeführt. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The tool server {name} has nothing at this address. Check it; it often ends in /mcp.</source>
        <translation>Der Werkzeugserver {name} ist unter dieser Adresse nicht zu finden. Prüfe sie: Sie endet oft auf /mcp.</translation>
    </message>
    <message>
        <source>The tool server {name} is limiting your requests. Try again in a moment.</source>
        <translation>Der Werkzeugserver {name} begrenzt die Anzahl der Anfragen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The tool server {name} needs a value for {match}. Edit the server to add it.</source>
        <translation>Der Werkzeugserver {name} braucht einen Wert für {match}. Ergänze ihn im Eintrag.</translation>
    </message>
    <message>
        <source>The tool server {name} refused the request ({status}).</source>
        <translation>Der Werkzeugserver {name} hat die Anfrage abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>The tool server {name} rejected the key. Check the headers.</source>
        <translation>Der Werkzeugserver {name} hat den Schlüssel abgelehnt. Prüfe die Header.</translation>
    </message>
    <message>
        <source>The tool server {name} reported an error ({status}). Try again later.</source>
        <translation>Der Werkzeugserver {name} hat einen Fehler gemeldet ({status}). Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The tool server {name} requires sign-in. Add its key or token to the headers.</source>
        <translation>Der Werkzeugserver {name} verlangt eine Anmeldung. Füge seinen Schlüssel oder Token zu den Headern hinzu.</translation>
    </message>
    <message>
        <source>The tool server {name} restarted. Try again.</source>
        <translation>Der Werkzeugserver {name} wurde neu gestartet. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The tool server {name} returned an error: {said}.</source>
        <translation>Der Werkzeugserver {name} hat einen Fehler gemeldet: {said}.</translation>
    </message>
    <message>
        <source>The tool server {name} sends compressed responses, which aren&apos;t supported.</source>
        <translation>Der Werkzeugserver {name} sendet komprimierte Antworten, die nicht unterstützt werden.</translation>
    </message>
    <message>
        <source>The tool server {name} sent an invalid list of tools.</source>
        <translation>Der Werkzeugserver {name} hat eine ungültige Werkzeugliste gesendet.</translation>
    </message>
    <message>
        <source>The tool server {name} sent an invalid response. Contact its developer.</source>
        <translation>Der Werkzeugserver {name} hat eine ungültige Antwort gesendet. Wende dich an den Entwickler.</translation>
    </message>
    <message>
        <source>The tool server {name} sent more than {limit} MB at once and was stopped.</source>
        <translation>Der Werkzeugserver {name} hat mehr als {limit} MB auf einmal gesendet und wurde angehalten.</translation>
    </message>
    <message>
        <source>The tool server {name} sent too many messages and was stopped.</source>
        <translation>Der Werkzeugserver {name} hat zu viele Nachrichten gesendet und wurde angehalten.</translation>
    </message>
    <message>
        <source>The tool server {name} stopped before it answered. Try again.</source>
        <translation>Der Werkzeugserver {name} wurde vor der Antwort beendet. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The tool server {name} stopped with exit code {code}. See its output.</source>
        <translation>Der Werkzeugserver {name} wurde mit Exit-Code {code} beendet. Sieh dir seine Ausgabe an.</translation>
    </message>
    <message>
        <source>The tool server {name} stopped. See its output.</source>
        <translation>Der Werkzeugserver {name} wurde beendet. Sieh dir seine Ausgabe an.</translation>
    </message>
    <message>
        <source>The tool server {name} uses an unsupported version of the protocol. Update it.</source>
        <translation>Der Werkzeugserver {name} verwendet eine nicht unterstützte Version des Protokolls. Aktualisiere ihn.</translation>
    </message>
    <message>
        <source>The voice paused once.</source>
        <translation>Die Stimme hat einmal pausiert.</translation>
    </message>
    <message>
        <source>The voice paused {count} times.</source>
        <translation>Die Stimme hat {count}-mal pausiert.</translation>
    </message>
    <message>
        <source>The voice stopped working. The rest of the answer is shown as text.</source>
        <translation>Die Stimme funktioniert nicht mehr. Der Rest der Antwort erscheint als Text.</translation>
    </message>
    <message>
        <source>The voice took {time} to start speaking.</source>
        <translation>Die Stimme hat {time} bis zum ersten Ton gebraucht.</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole phrase. To start sooner, set “Start speaking after” to Adaptive.</source>
        <translation>Die Stimme hat {time} auf einen ganzen Satzteil gewartet. Mit „Adaptiv“ bei „Sprechen beginnen nach“ beginnt sie früher.</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole sentence. To start sooner, set “Start speaking after” to Adaptive.</source>
        <translation>Die Stimme hat {time} auf einen ganzen Satz gewartet. Mit „Adaptiv“ bei „Sprechen beginnen nach“ beginnt sie früher.</translation>
    </message>
    <message>
        <source>The voice {name_or_path} isn&apos;t installed. Installed voices: {names}. To install it, run `repartee voices install {name_or_path}`.</source>
        <translation>Die Stimme {name_or_path} ist nicht installiert. Installierte Stimmen: {names}. Zum Installieren führe `repartee voices install {name_or_path}` aus.</translation>
    </message>
    <message>
        <source>The voice {name} couldn&apos;t say this, so the basic voice is used.</source>
        <translation>Die Stimme {name} konnte das nicht sprechen. Stattdessen spricht die einfache Stimme.</translation>
    </message>
    <message>
        <source>The voice {name} is damaged. Run `repartee voices install {name}` to reinstall it.</source>
        <translation>Die Stimme {name} ist beschädigt. Führe `repartee voices install {name}` aus, um sie neu zu installieren.</translation>
    </message>
    <message>
        <source>The voice {name} isn&apos;t installed.</source>
        <translation>Die Stimme {name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The voice {name} isn&apos;t installed. Run `repartee voices install {name}`.</source>
        <translation>Die Stimme {name} ist nicht installiert. Führe `repartee voices install {name}` aus.</translation>
    </message>
    <message>
        <source>The voice {name} stopped. Restart Repartee.</source>
        <translation>Die Stimme {name} wurde beendet. Starte Repartee neu.</translation>
    </message>
    <message>
        <source>The voice {name} took too long and was stopped. Choose another voice in Settings.</source>
        <translation>Die Stimme {name} hat zu lange gebraucht und wurde gestoppt. Wähle in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>There&apos;s a problem with your history ({reason}), so this conversation isn&apos;t being saved.</source>
        <translation>Mit dem Verlauf gibt es ein Problem ({reason}), daher wird dieses Gespräch nicht gesichert.</translation>
    </message>
    <message>
        <source>There&apos;s no file at {path}.</source>
        <translation>Unter {path} gibt es keine Datei.</translation>
    </message>
    <message>
        <source>There&apos;s no microphone named “{name}”. Available: {names}.</source>
        <translation>Kein Mikrofon mit dem Namen „{name}“. Verfügbar: {names}.</translation>
    </message>
    <message>
        <source>There&apos;s no profile named “{name}”. Available profiles: {there}.</source>
        <translation>Kein Profil mit dem Namen „{name}“. Verfügbare Profile: {there}.</translation>
    </message>
    <message>
        <source>There&apos;s no speaker named “{name}”. Available: {names}.</source>
        <translation>Kein Lautsprecher mit dem Namen „{name}“. Verfügbar: {names}.</translation>
    </message>
    <message>
        <source>There&apos;s no voice file at {path}.</source>
        <translation>Unter {path} gibt es keine Stimmdatei.</translation>
    </message>
    <message>
        <source>There&apos;s no voice named {name}. Run `repartee voices` to see all voices.</source>
        <translation>Es gibt keine Stimme namens {name}. Führe `repartee voices` aus, um alle Stimmen zu sehen.</translation>
    </message>
    <message>
        <source>This conversation is being saved again.</source>
        <translation>Dieses Gespräch wird wieder gesichert.</translation>
    </message>
    <message>
        <source>This conversation is getting long for {model}. Older messages are no longer sent.</source>
        <translation>Dieses Gespräch wird zu lang für {model}. Ältere Nachrichten werden nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>This conversation isn&apos;t being saved. Check the permissions of {folder}.</source>
        <translation>Dieses Gespräch wird nicht gesichert. Prüfe die Zugriffsrechte von {folder}.</translation>
    </message>
    <message>
        <source>This desktop doesn&apos;t support global shortcuts. In its keyboard settings, add a shortcut that runs “{command}”.</source>
        <translation>Dieser Desktop unterstützt keine globalen Tastenkürzel. Lege in den Tastatureinstellungen eines an, das „{command}“ ausführt.</translation>
    </message>
    <message>
        <source>This doesn&apos;t define a tool server. {shape}</source>
        <translation>Das definiert keinen Werkzeugserver. {shape}</translation>
    </message>
    <message>
        <source>This is too much text for {model}. Send a shorter message or choose a model with a longer context.{said}</source>
        <translation>Das ist zu viel Text für {model}. Sende eine kürzere Nachricht oder wähle ein Modell mit längerem Kontext.{said}</translation>
    </message>
    <message>
        <source>This isn&apos;t JSON, an address, or a command. {shape}</source>
        <translation>Das ist weder JSON noch eine Adresse noch ein Befehl. {shape}</translation>
    </message>
    <message>
        <source>This isn&apos;t valid JSON{where}. {shape}</source>
        <translation>Das ist kein gültiges JSON{where}. {shape}</translation>
    </message>
    <message>
        <source>This keyboard doesn&apos;t have {keys}. Choose another talk key.</source>
        <translation>{keys} gibt es auf dieser Tastatur nicht. Wähle eine andere Sprechtaste.</translation>
    </message>
    <message>
        <source>To use the server&apos;s speech recognition, set a server first (--base-url).</source>
        <translation>Lege zuerst einen Server fest, um dessen Spracherkennung zu verwenden (--base-url).</translation>
    </message>
    <message>
        <source>To use the server&apos;s voice, set a server first (--base-url).</source>
        <translation>Lege zuerst einen Server fest, um dessen Stimme zu verwenden (--base-url).</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Suche nach Updates</translation>
    </message>
    <message>
        <source>Web page you asked for</source>
        <translation>Aufgerufene Webseite</translation>
    </message>
    <message>
        <source>Writes tool calls into its text, so tools are turned off for it. Check the server&apos;s tool call settings.</source>
        <translation>Schreibt Werkzeugaufrufe in den Text, daher sind Werkzeuge dafür ausgeschaltet. Prüfe die Einstellungen des Servers für Werkzeugaufrufe.</translation>
    </message>
    <message>
        <source>Writes {count} tokens per second.</source>
        <translation>Schreibt {count} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>Writes {count} tokens per second. That&apos;s slower than speech, so the voice will pause.</source>
        <translation>Schreibt {count} Token pro Sekunde. Das ist langsamer als Sprache, daher entstehen Pausen.</translation>
    </message>
    <message>
        <source>You&apos;ve run out of credit at {place}.{said}</source>
        <translation>Dein Guthaben bei {place} ist aufgebraucht.{said}</translation>
    </message>
    <message>
        <source>Your API key for {place} doesn&apos;t allow this. Check the key and the model in Settings.{said}</source>
        <translation>Dein API-Schlüssel für {place} erlaubt das nicht. Prüfe Schlüssel und Modell in den Einstellungen.{said}</translation>
    </message>
    <message>
        <source>Your desktop didn&apos;t assign the talk key to Repartee. Choose it again.</source>
        <translation>Der Desktop hat Repartee die Sprechtaste nicht zugewiesen. Wähle sie noch einmal.</translation>
    </message>
    <message>
        <source>Your disk is full, so this conversation isn&apos;t being saved. Free up some space to save it with your next message.</source>
        <translation>Der Speicher ist voll, daher wird dieses Gespräch nicht gesichert. Gib Speicherplatz frei, dann wird es mit der nächsten Nachricht gesichert.</translation>
    </message>
    <message>
        <source>Your history was created by a newer version of Repartee. Update Repartee to see it and save conversations.</source>
        <translation>Der Verlauf stammt aus einer neueren Version von Repartee. Aktualisiere Repartee, um ihn zu sehen und Gespräche zu sichern.</translation>
    </message>
    <message>
        <source>Your history was damaged. Conversations recovered: {count}. The damaged file was kept as {name}.</source>
        <translation>Der Verlauf war beschädigt. Wiederhergestellte Gespräche: {count}. Die beschädigte Datei heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>Your messages and API key are sent to {host} without encryption. Use an https address if you can.</source>
        <translation>Deine Nachrichten und dein API-Schlüssel werden unverschlüsselt an {host} gesendet. Verwende möglichst eine https-Adresse.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>einer anderen Adresse</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>in {wait_s} seconds</source>
        <translation>in {wait_s} Sekunden</translation>
    </message>
    <message>
        <source>{base_url} isn&apos;t a web address. Correct it in Settings.</source>
        <translation>{base_url} ist keine Webadresse. Korrigiere sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain Repartee settings.</source>
        <translation>{file} enthält keine Repartee-Einstellungen.</translation>
    </message>
    <message>
        <source>{host} redirects to an invalid address.</source>
        <translation>{host} leitet zu einer ungültigen Adresse weiter.</translation>
    </message>
    <message>
        <source>{host} returned error {status_code}. Try again later.</source>
        <translation>{host} hat Fehler {status_code} gemeldet. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>{keys} is already used by another app. Choose another talk key.</source>
        <translation>{keys} wird bereits von einer anderen App verwendet. Wähle eine andere Sprechtaste.</translation>
    </message>
    <message>
        <source>{model} can&apos;t use tools because its context is too short. Choose a model with a longer context.</source>
        <translation>{model} kann keine Werkzeuge verwenden, weil der Kontext zu kurz ist. Wähle ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <source>{model} can&apos;t use tools on this server. For timers, notes, and other tasks, choose another model.</source>
        <translation>{model} kann auf diesem Server keine Werkzeuge verwenden. Wähle für Timer, Notizen und andere Aufgaben ein anderes Modell.</translation>
    </message>
    <message>
        <source>{needs} A medium-quality voice is faster.</source>
        <translation>{needs} Eine Stimme in mittlerer Qualität ist schneller.</translation>
    </message>
    <message>
        <source>{needs} Close other demanding apps.</source>
        <translation>{needs} Schließe andere rechenintensive Apps.</translation>
    </message>
    <message>
        <source>{netloc} redirects too many times. Check the address.</source>
        <translation>{netloc} leitet zu oft weiter. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>{path} contains no sound.</source>
        <translation>{path} enthält keinen Ton.</translation>
    </message>
    <message>
        <source>{path} is a compressed WAV file. Save it as 16-bit PCM.</source>
        <translation>{path} ist eine komprimierte WAV-Datei. Sichere sie als 16-Bit-PCM.</translation>
    </message>
    <message>
        <source>{path} is a damaged WAV file. Record it again.</source>
        <translation>{path} ist eine beschädigte WAV-Datei. Nimm noch einmal auf.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a recording inside it.</source>
        <translation>{path} ist ein Ordner. Gib eine Aufnahme darin an.</translation>
    </message>
    <message>
        <source>{path} is empty. Record it again.</source>
        <translation>{path} ist leer. Nimm noch einmal auf.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a supported audio file. Convert it to WAV first.</source>
        <translation>{path} ist keine unterstützte Audiodatei. Wandle sie zuerst in WAV um.</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Choose a medium-quality voice.</source>
        <translation>{paused} Sie kam nicht hinterher. Wähle eine Stimme in mittlerer Qualität.</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Close other demanding apps.</source>
        <translation>{paused} Sie kam nicht hinterher. Schließe andere rechenintensive Apps.</translation>
    </message>
    <message>
        <source>{paused} It was speaking word by word. To avoid pauses, set “Start speaking after” to Adaptive.</source>
        <translation>{paused} Sie hat Wort für Wort gesprochen. Mit „Adaptiv“ bei „Sprechen beginnen nach“ vermeidest du Pausen.</translation>
    </message>
    <message>
        <source>{paused} The model sends only {rate:.0f} tokens per second. A smaller model is faster.</source>
        <translation>{paused} Das Modell liefert nur {rate:.0f} Token pro Sekunde. Ein kleineres Modell ist schneller.</translation>
    </message>
    <message>
        <source>{place} answered with {what} instead of a chat response. You may need to sign in. Check the address in Settings.</source>
        <translation>{place} hat mit {what} statt mit einer Chat-Antwort geantwortet. Vielleicht ist eine Anmeldung nötig. Prüfe die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{place} closed the connection without answering. Try again.</source>
        <translation>{place} hat die Verbindung ohne Antwort geschlossen. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{place} declined to answer. Try rephrasing your question.{said}</source>
        <translation>{place} hat die Antwort abgelehnt. Formuliere deine Frage anders.{said}</translation>
    </message>
    <message>
        <source>{place} didn&apos;t return a transcript. Check in Settings that the server offers speech recognition.</source>
        <translation>{place} hat kein Transkript geliefert. Prüfe in den Einstellungen, ob der Server Spracherkennung anbietet.</translation>
    </message>
    <message>
        <source>{place} didn&apos;t return speech as raw PCM. Check in Settings that the server offers speech.</source>
        <translation>{place} hat keine Sprache als rohes PCM geliefert. Prüfe in den Einstellungen, ob der Server Sprachausgabe anbietet.</translation>
    </message>
    <message>
        <source>{place} didn&apos;t start answering within {limit_s:g} seconds. Try again.</source>
        <translation>{place} hat nicht innerhalb von {limit_s:g} Sekunden geantwortet. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{place} doesn&apos;t have the model {model}. Choose another one in Settings.{said}</source>
        <translation>{place} hat das Modell {model} nicht. Wähle in den Einstellungen ein anderes.{said}</translation>
    </message>
    <message>
        <source>{place} doesn&apos;t support HTTPS. Check the address in Settings.</source>
        <translation>{place} unterstützt kein HTTPS. Prüfe die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{place} has nothing at this path. Check the address in Settings. Most end in /v1.</source>
        <translation>{place} hat unter diesem Pfad nichts. Prüfe die Adresse in den Einstellungen. Die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>{place} is limiting your requests. Try again {when}.</source>
        <translation>{place} begrenzt die Anzahl der Anfragen. Versuche es {when} noch einmal.</translation>
    </message>
    <message>
        <source>{place} is still loading the model. Try again in a moment.</source>
        <translation>{place} lädt noch das Modell. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{place} isn&apos;t responding. Check your connection and the address in Settings.</source>
        <translation>{place} antwortet nicht. Prüfe die Verbindung und die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{place} redirects to {target}. Nothing was sent there. If you trust it, enter that address in Settings.</source>
        <translation>{place} leitet zu {target} um. Dorthin wurde nichts gesendet. Wenn du dem Ziel vertraust, gib es in den Einstellungen als Adresse ein.</translation>
    </message>
    <message>
        <source>{place} refused the request ({status}).{said}</source>
        <translation>{place} hat die Anfrage abgelehnt ({status}).{said}</translation>
    </message>
    <message>
        <source>{place} rejected the API key. Check it in Settings.</source>
        <translation>{place} hat den API-Schlüssel abgelehnt. Prüfe ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>{place} reported an error ({status}).{said}</source>
        <translation>{place} hat einen Fehler gemeldet ({status}).{said}</translation>
    </message>
    <message>
        <source>{place} reported an error.{said}</source>
        <translation>{place} hat einen Fehler gemeldet.{said}</translation>
    </message>
    <message>
        <source>{place} requires an API key. Enter it in Settings.</source>
        <translation>{place} verlangt einen API-Schlüssel. Gib ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>{place} requires payment. Check your account there.{said}</source>
        <translation>{place} verlangt eine Zahlung. Prüfe dort dein Konto.{said}</translation>
    </message>
    <message>
        <source>{place} sent an answer Repartee couldn&apos;t read. Try again.</source>
        <translation>Repartee konnte die Antwort von {place} nicht lesen. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{place} sent an empty response. Check that the address in Settings is a chat server. Most end in /v1.</source>
        <translation>{place} hat eine leere Antwort gesendet. Prüfe, ob die Adresse in den Einstellungen zu einem Chat-Server gehört. Die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>{place} sent too much data, so Repartee disconnected. Check the address in Settings.</source>
        <translation>{place} hat zu viele Daten gesendet. Repartee hat die Verbindung getrennt. Prüfe die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{place} stopped responding for {limit_s:g} seconds. Try again.</source>
        <translation>{place} hat {limit_s:g} Sekunden lang nicht mehr geantwortet. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{problem} Repartee can try again in {pause:.0f} seconds.</source>
        <translation>{problem} In {pause:.0f} Sekunden kann Repartee es wieder versuchen.</translation>
    </message>
    <message>
        <source>{took} A smaller model or a server closer to you is faster.</source>
        <translation>{took} Ein kleineres Modell oder ein näherer Server ist schneller.</translation>
    </message>
    <message>
        <source>{took} It may have been loading. If the next answer is faster, keep the model loaded.</source>
        <translation>{took} Vielleicht wurde es gerade geladen. Ist die nächste Antwort schneller, lass das Modell geladen.</translation>
    </message>
    <message>
        <source>{took} It usually takes {usual}, so the server or network was probably busy.</source>
        <translation>{took} Üblich sind {usual}. Server oder Netzwerk waren vermutlich ausgelastet.</translation>
    </message>
    <message>
        <source>{took} Once loaded, it takes {usual}. Keep it loaded between questions.</source>
        <translation>{took} Ist es geladen, sind es {usual}. Lass es zwischen den Fragen geladen.</translation>
    </message>
    <message>
        <source>{took} Once loaded, it takes {usual}. Keep it loaded on the server.</source>
        <translation>{took} Ist es geladen, sind es {usual}. Lass es auf dem Server geladen.</translation>
    </message>
    <message>
        <source>{url} isn&apos;t a list of voices. Check the address in Settings.</source>
        <translation>{url} ist keine Stimmenliste. Prüfe die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{variable} contains a space or an invalid character. Set it again.</source>
        <translation>{variable} enthält ein Leerzeichen oder ein ungültiges Zeichen. Setze die Variable noch einmal.</translation>
    </message>
    <message>
        <source>“args” of the tool server {label} must be a list of strings.</source>
        <translation>„args“ des Werkzeugservers {label} muss eine Liste von Zeichenketten sein.</translation>
    </message>
    <message>
        <source>“{key}” of the tool server {name} must contain only names and text values.</source>
        <translation>„{key}“ des Werkzeugservers {name} darf nur Namen und Textwerte enthalten.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Parallel calls</source>
        <translation>Parallele Aufrufe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Repartee could not start its parts. The log has the details; check the settings.</source>
        <translation>Repartee konnte seine Teile nicht starten. Einzelheiten stehen im Protokoll; die Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Repartee ended unexpectedly the last time.</source>
        <translation>Repartee wurde das letzte Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. The log has the details; you can go on.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen. Einzelheiten stehen im Protokoll; es kann weitergehen.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>The clipboard does not answer.</source>
        <translation>Die Zwischenablage antwortet nicht.</translation>
    </message>
    <message>
        <source>The clipboard holds a password, which stays where it is.</source>
        <translation>In der Zwischenablage liegt ein Passwort; es bleibt dort.</translation>
    </message>
    <message>
        <source>The desktop calls the keys to talk {keys}.</source>
        <translation>Die Tasten zum Sprechen heißen auf diesem Desktop {keys}.</translation>
    </message>
    <message>
        <source>The first words to speak came {time} after the first text. The model paused or began with text that isn&apos;t read aloud.</source>
        <translation>Die ersten gesprochenen Wörter kamen {time} nach dem ersten Text. Das Modell hat pausiert oder mit etwas begonnen, das nicht vorgelesen wird.</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>Der Anbieter hat den Rest der Antwort blockiert.</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>Der Werkzeugserver {name} wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no keyring to store the API key in: it is kept until Repartee ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund für den API-Schlüssel: Er bleibt, bis Repartee endet.</translation>
    </message>
    <message>
        <source>There is no voice {name} to be had any more.</source>
        <translation>Die Stimme {name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation>Token-Zählung</translation>
    </message>
    <message>
        <source>Tool server {name}</source>
        <translation>Werkzeugserver {name}</translation>
    </message>
    <message>
        <source>Tool servers in {file} were skipped: {error}</source>
        <translation>Werkzeugserver in {file} wurden übersprungen: {error}</translation>
    </message>
    <message>
        <source>Tool servers were stopped because Repartee quit.</source>
        <translation>Die Werkzeugserver wurden mit Repartee beendet.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Stimmen und Modelle</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>einer Webseite</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderem</translation>
    </message>
    <message>
        <source>{application}: {error}</source>
        <translation>{application}: {error}</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}. Bitte einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>Schlüssel holen…</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keyring, never in a file.</source>
        <translation>Er liegt im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Modelle laden</translation>
    </message>
    <message>
        <source>Load the models and choose one, or skip.</source>
        <translation>Die Modelle laden und eines wählen, oder überspringen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The server lists no models; type the name of one.</source>
        <translation>Der Server nennt keine Modelle; den Namen eines eingeben.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as http://localhost:8080/v1.</source>
        <translation>Die Adresse des Servers eingeben, etwa http://localhost:8080/v1.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Back to the default: {title}</source>
        <translation>Zurück zum Standard: {title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Address of an OpenAI-compatible server, e.g. http://localhost:11434/v1. Empty: the built-in helper answers.</source>
        <translation>Adresse eines OpenAI-kompatiblen Servers, etwa http://localhost:11434/v1. Leer: Der eingebaute Helfer antwortet.</translation>
    </message>
    <message>
        <source>Address that is asked once a day for the newest version, in the form of https://api.github.com/repos/OWNER/repartee/releases/latest. Nothing is installed by itself. Empty: nobody is asked.</source>
        <translation>Adresse, die einmal am Tag nach der neuesten Version gefragt wird, in der Form von https://api.github.com/repos/OWNER/repartee/releases/latest. Von selbst wird nichts installiert. Leer: Niemand wird gefragt.</translation>
    </message>
    <message>
        <source>After a tap, stop listening when you stop talking: no second tap is needed.</source>
        <translation>Nach dem Antippen endet das Zuhören, wenn das Sprechen endet: Ein zweites Antippen ist nicht nötig.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Ask the model the moment the talk key is let go, with what was understood by then; if the last words change it, it is asked again, which costs a second request.</source>
        <translation>Das Modell in dem Moment fragen, in dem die Sprechtaste losgelassen wird, mit dem bis dahin Verstandenen; ändern die letzten Worte etwas, wird noch einmal gefragt, was eine zweite Anfrage kostet.</translation>
    </message>
    <message>
        <source>Closing the window leaves Repartee in the desktop&apos;s tray, where there is one; the desktop-wide key goes on working.</source>
        <translation>Nach dem Schließen des Fensters bleibt Repartee in der Leiste des Desktops, wo es eine gibt; die Taste des ganzen Desktops wirkt weiter.</translation>
    </message>
    <message>
        <source>Contact no other computer: only servers on this one are used, and tool servers that are programs are not started.</source>
        <translation>Keinen anderen Computer ansprechen: Nur Server auf diesem werden benutzt, und Werkzeugserver, die Programme sind, werden nicht gestartet.</translation>
    </message>
    <message>
        <source>Conversations that nobody goes on with or has pinned are deleted after so many days. 0: they are kept for ever.</source>
        <translation>Gespräche, die niemand fortsetzt oder angeheftet hat, werden nach so vielen Tagen gelöscht. 0: Sie bleiben für immer.</translation>
    </message>
    <message>
        <source>Desktop-wide key</source>
        <translation>Taste im ganzen Desktop</translation>
    </message>
    <message>
        <source>Documents/Repartee</source>
        <translation>Dokumente/Repartee</translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>Folder of the notes, which are Markdown files. Empty: &apos;Repartee&apos; in your documents.</source>
        <translation>Ordner der Notizen, die Markdown-Dateien sind. Leer: „Repartee“ in den Dokumenten.</translation>
    </message>
    <message>
        <source>Folders it may read</source>
        <translation>Lesbare Ordner</translation>
    </message>
    <message>
        <source>Folders whose text files may be searched and read, one a line (a variable or flag joins them as PATH does). Hidden files, keys and passwords are left out. Empty: none.</source>
        <translation>Ordner, deren Textdateien durchsucht und gelesen werden dürfen, einer je Zeile (eine Variable oder Option verbindet sie wie PATH). Versteckte Dateien, Schlüssel und Passwörter bleiben außen vor. Leer: keine.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>In der Leiste weiterlaufen</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>Hands-free: so much silence ends what you say, in milliseconds.</source>
        <translation>Freihändig: So viel Stille beendet das Gesagte, in Millisekunden.</translation>
    </message>
    <message>
        <source>Have a model on this computer load and read its instructions before the first question, and again after a pause. Other servers are never asked ahead.</source>
        <translation>Ein Modell auf diesem Computer vor der ersten Frage laden und seine Anweisungen lesen lassen, und nach einer Pause wieder. Andere Server werden nie im Voraus gefragt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold the last third of a second in memory, so that the first syllable is never lost. If off, the microphone opens when the talk key is pressed. A Bluetooth headset&apos;s always does: while it is open, the headset plays like a telephone.</source>
        <translation>Die letzte Drittelsekunde im Speicher halten, damit die erste Silbe nie verloren geht. Aus: Das Mikrofon öffnet sich, wenn die Sprechtaste gedrückt wird. Bei einem Bluetooth-Headset ist es immer so: Solange sein Mikrofon offen ist, klingt es wie ein Telefon.</translation>
    </message>
    <message>
        <source>How fast the voice speaks, in percent; it holds from the next sentence on.</source>
        <translation>Wie schnell die Stimme spricht, in Prozent; es gilt ab dem nächsten Satz.</translation>
    </message>
    <message>
        <source>How long to wait for a model that sends nothing, in seconds. 0: automatic, which is long for a server in your network, because it may have to load the model.</source>
        <translation>Wie lange auf ein Modell gewartet wird, das nichts sendet, in Sekunden. 0: automatisch, also lange bei einem Server in Ihrem Netzwerk, denn er muss das Modell vielleicht erst laden.</translation>
    </message>
    <message>
        <source>How loud Repartee is, in percent of what the system gives it; it holds at once.</source>
        <translation>Wie laut Repartee ist, in Prozent dessen, was das System ihm gibt; es gilt sofort.</translation>
    </message>
    <message>
        <source>How soon speech starts: adaptive (soonest that sounds natural), phrase, sentence or word.</source>
        <translation>Wie früh das Sprechen beginnt: adaptive (sobald es natürlich klingt), phrase (Satzteil), sentence (Satz) oder word (Wort).</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Keep a local model warm</source>
        <translation>Lokales Modell warm halten</translation>
    </message>
    <message>
        <source>Keep conversations for</source>
        <translation>Gespräche behalten für</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Mikrofon bereit halten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Name of an installed Piper voice, a path to an .onnx file, or &apos;basic&apos;. Empty: the first installed voice, else the basic one.</source>
        <translation>Name einer installierten Piper-Stimme, Pfad einer .onnx-Datei, oder „basic“. Leer: die erste installierte Stimme, sonst die einfache.</translation>
    </message>
    <message>
        <source>Name of the model as the server knows it.</source>
        <translation>Name des Modells, wie der Server es kennt.</translation>
    </message>
    <message>
        <source>Name, or part of it. Empty: the system&apos;s default.</source>
        <translation>Name, oder ein Teil davon. Leer: der Standard des Systems.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Niemand wird gefragt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Of the window: the system&apos;s, or another. It changes with the next start.</source>
        <translation>Des Fensters: die des Systems, oder eine andere. Sie wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Offline-Modus</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Erlaubnisse</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>Privater Modus</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation>Erkennungsmodell</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server&apos;s voice</source>
        <translation>Stimme des Servers</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Space alone</source>
        <translation>Nur Leertaste</translation>
    </message>
    <message>
        <source>Speak by</source>
        <translation>Sprechen nach</translation>
    </message>
    <message>
        <source>Speak replies</source>
        <translation>Antworten sprechen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Speech by</source>
        <translation>Gesprochen von</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Sprechmodell</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start in the tray when you log in.</source>
        <translation>Bei der Anmeldung in der Leiste starten.</translation>
    </message>
    <message>
        <source>Start the answer early</source>
        <translation>Antwort früh beginnen</translation>
    </message>
    <message>
        <source>Store nothing of what is said. Turning it on or off begins a new conversation.</source>
        <translation>Nichts von dem speichern, was gesagt wird. Ein- oder Ausschalten beginnt ein neues Gespräch.</translation>
    </message>
    <message>
        <source>Talk by</source>
        <translation>Sprechen durch</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Sprechtaste</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>The built-in helper</source>
        <translation>Der eingebaute Helfer</translation>
    </message>
    <message>
        <source>The first installed voice</source>
        <translation>Die erste installierte Stimme</translation>
    </message>
    <message>
        <source>The key that talks anywhere in the window. Outside the text field Space does the same. Empty: Space alone.</source>
        <translation>Die Taste zum Sprechen überall im Fenster. Außerhalb des Textfelds tut die Leertaste dasselbe. Leer: nur die Leertaste.</translation>
    </message>
    <message>
        <source>The key that talks while another program has the keyboard, e.g. Ctrl+Alt+Space. Empty: none.</source>
        <translation>Die Taste zum Sprechen, während ein anderes Programm die Tastatur hat, etwa Strg+Alt+Leertaste. Leer: keine.</translation>
    </message>
    <message>
        <source>The server&apos;s speech-to-text model, used when recognition is &apos;server&apos;.</source>
        <translation>Das Modell des Servers zur Spracherkennung, wenn diese auf „server“ steht.</translation>
    </message>
    <message>
        <source>The server&apos;s text-to-speech model, used when speech is by the server.</source>
        <translation>Das Sprachsynthese-Modell des Servers, wenn der Server spricht.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>Der Standard des Systems</translation>
    </message>
    <message>
        <source>The voice&apos;s name as the server knows it.</source>
        <translation>Der Name der Stimme, wie der Server sie kennt.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>What the model is told to be.</source>
        <translation>Was dem Modell über seine Rolle gesagt wird.</translation>
    </message>
    <message>
        <source>Whether rings and charts move: as the system says, full or reduced.</source>
        <translation>Ob Ringe und Diagramme sich bewegen: wie das System es sagt, ganz oder weniger.</translation>
    </message>
    <message>
        <source>Whether the voice speaks; a screen reader reads the replies that it does not.</source>
        <translation>Ob die Stimme spricht; was sie nicht spricht, liest ein Bildschirmleser.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>anpassend</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>hold (listen while the key is down), tap (listen from one tap to the next) or auto: a long press is a hold, a short one a tap.</source>
        <translation>hold (zuhören, solange die Taste gedrückt ist), tap (zuhören von einem Antippen zum nächsten) oder auto: ein langer Druck ist Halten, ein kurzer Antippen.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>local (a voice on this computer) or server (/audio/speech; while it fails, the basic voice speaks).</source>
        <translation>lokal (eine Stimme auf diesem Computer) oder Server (/audio/speech; fällt er aus, spricht die einfache Stimme).</translation>
    </message>
    <message>
        <source>moonshine</source>
        <translation>moonshine</translation>
    </message>
    <message>
        <source>moonshine (on this computer, English) or server (/audio/transcriptions).</source>
        <translation>moonshine (auf diesem Computer, Englisch) oder server (/audio/transcriptions).</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>Satzteil</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>Wie das System, hell oder dunkel.</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>antippen</translation>
    </message>
    <message>
        <source>unless_screen_reader</source>
        <translation>außer mit Bildschirmleser</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask the server which models it has.</source>
        <translation>Den Server fragen, welche Modelle er hat.</translation>
    </message>
    <message>
        <source>Check the sound…</source>
        <translation>Ton prüfen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Every host since the start, and why.</source>
        <translation>Jeder Host seit dem Start, und warum.</translation>
    </message>
    <message>
        <source>Let the model use tools of other programs.</source>
        <translation>Das Modell Werkzeuge anderer Programme benutzen lassen.</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Modelle laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>Models and voices…</source>
        <translation>Modelle und Stimmen …</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mehr Werkzeuge</translation>
    </message>
    <message>
        <source>Set by {variable}, which comes before what is chosen here.</source>
        <translation>Von {variable} gesetzt; das geht dem hier Gewählten vor.</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Neu einrichten…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The server has {count}: choose one, or type a name.</source>
        <translation>Der Server hat {count}: eines wählen, oder einen Namen eingeben.</translation>
    </message>
    <message>
        <source>The server lists no models; type the name of one.</source>
        <translation>Der Server nennt keine Modelle; den Namen eines eingeben.</translation>
    </message>
    <message>
        <source>Tool servers…</source>
        <translation>Werkzeugserver…</translation>
    </message>
    <message>
        <source>Who was contacted…</source>
        <translation>Wer angesprochen wurde …</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>Das hat die Verwaltung festgelegt.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: export, import, reset</source>
        <translation>Mehr: exportieren, importieren, zurücksetzen</translation>
    </message>
    <message>
        <source>Profiles, API keys, permissions and voices stay as they are.</source>
        <translation>Profile, API-Schlüssel, Erlaubnisse und Stimmen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Alle Einstellungen zurücksetzen…</translation>
    </message>
    <message>
        <source>Command to talk</source>
        <translation>Befehl zum Sprechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command to talk</source>
        <translation>Befehl zum Sprechen kopieren</translation>
    </message>
    <message>
        <source>For a key in the desktop&apos;s own settings, where it gives no program a key. With start or stop in place of toggle, one that is held.</source>
        <translation>Für eine Taste in den Einstellungen des Desktops, wo dieser keinem Programm eine gibt. Mit start oder stop statt toggle eine, die gehalten wird.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has “{words}” in its name or description.</source>
        <translation>Keine Einstellung hat „{words}“ in Namen oder Beschreibung.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Diese Einstellungen importieren?</translation>
    </message>
    <message>
        <source>It brings the profile {name}:</source>
        <translation>Es bringt das Profil {name} mit:</translation>
    </message>
    <message>
        <source>It changes:</source>
        <translation>Es ändert:</translation>
    </message>
    <message>
        <source>Your own profiles stay as they are: {names}.</source>
        <translation>Ihre eigenen Profile bleiben, wie sie sind: {names}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>It cannot be used here, and is left out: {names}.</source>
        <translation>Hier nicht brauchbar und ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>This file would change nothing.</source>
        <translation>Diese Datei würde nichts ändern.</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alles überspringen</translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation>Die Einrichtung ist noch nicht fertig.</translation>
    </message>
</context>
<context>
    <name>SoundCheckController</name>
    <message>
        <source>Did you hear it? If not, turn the volume up, or choose another speaker.</source>
        <translation>War es zu hören? Wenn nicht, lauter stellen oder einen anderen Lautsprecher wählen.</translation>
    </message>
    <message>
        <source>That was you, as the assistant hears you.</source>
        <translation>So hört dich der Assistent.</translation>
    </message>
    <message>
        <source>The microphone does not hear the speaker: there will be no echo.</source>
        <translation>Das Mikrofon hört den Lautsprecher nicht: Es wird kein Echo geben.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker. Use headphones, or turn the volume down: else the assistant&apos;s own words may get into what you say.</source>
        <translation>Das Mikrofon hört den Lautsprecher. Kopfhörer benutzen oder leiser stellen: Sonst geraten die Worte des Assistenten in das Gesagte.</translation>
    </message>
    <message>
        <source>The microphone is silent: it may be muted, or switched off.</source>
        <translation>Vom Mikrofon kommt nichts: Vielleicht ist es stumm oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, and press Rescan.</source>
        <translation>Es gibt kein Mikrofon. Eines anschließen und „Neu suchen“ wählen.</translation>
    </message>
    <message>
        <source>There is no speaker. Connect one, and press Rescan.</source>
        <translation>Es gibt keinen Lautsprecher. Einen anschließen und „Neu suchen“ wählen.</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>A chime, and then the voice says a sentence.</source>
        <translation>Ein Klang, dann sagt die Stimme einen Satz.</translation>
    </message>
    <message>
        <source>Look for devices that were connected meanwhile.</source>
        <translation>Nach Geräten sehen, die inzwischen angeschlossen wurden.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Testklang spielen</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>Wird abgespielt…</translation>
    </message>
    <message>
        <source>Playing…</source>
        <translation>Spielt…</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Aufnehmen und abspielen</translation>
    </message>
    <message>
        <source>Recording… say something</source>
        <translation>Nimmt auf… etwas sagen</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Say something: the bar should move to about the middle or beyond.</source>
        <translation>Etwas sagen: Der Balken sollte etwa bis zur Mitte reichen oder weiter.</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Tonprüfung</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese benutzen</translation>
    </message>
</context>
<context>
    <name>StateLight</name>
    <message>
        <source>Asking you</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Macht sich bereit…</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Zustand: {state}</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Benutzt ein Werkzeug</translation>
    </message>
</context>
<context>
    <name>SttCard</name>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Winzig</translation>
    </message>
    <message>
        <source>comes with Repartee</source>
        <translation>gehört zu Repartee</translation>
    </message>
    <message>
        <source>licence: MIT, free for any use</source>
        <translation>Lizenz: MIT, frei für jeden Zweck</translation>
    </message>
    <message>
        <source>licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>{size} · {language}</source>
        <translation>{size} · {language}</translation>
    </message>
    <message>
        <source>{size}, streaming</source>
        <translation>{size}, mitlaufend</translation>
    </message>
</context>
<context>
    <name>SttPicker</name>
    <message>
        <source>Larger models understand better and take longer. Streaming ones work while you speak. All run on this computer.</source>
        <translation>Größere Modelle verstehen besser und brauchen länger. Mitlaufende arbeiten, während du sprichst. Alle laufen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Speech recognition is not available on this computer; a server&apos;s may be.</source>
        <translation>Spracherkennung gibt es auf diesem Computer nicht; die eines Servers vielleicht.</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold to answer</source>
        <translation>Halten zum Antworten</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Halten zum Sprechen</translation>
    </message>
    <message>
        <source>Hold to talk, or tap to keep talking: {keys}</source>
        <translation>Halten zum Sprechen, oder antippen zum Weitersprechen: {keys}</translation>
    </message>
    <message>
        <source>Hold to talk: {keys}</source>
        <translation>Halten zum Sprechen: {keys}</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Tap to answer</source>
        <translation>Antippen zum Antworten</translation>
    </message>
    <message>
        <source>Tap to talk</source>
        <translation>Antippen zum Sprechen</translation>
    </message>
    <message>
        <source>Tap to talk, tap again to send: {keys}</source>
        <translation>Antippen zum Sprechen, noch einmal zum Senden: {keys}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>TextZoom</name>
    <message>
        <source>Text size {percent} %</source>
        <translation>Schriftgröße {percent} %</translation>
    </message>
</context>
<context>
    <name>ToolCall</name>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Please try {what} again, unless it was done already.</source>
        <translation>Bitte versuche {what} noch einmal, falls es nicht schon geschehen ist.</translation>
    </message>
    <message>
        <source>Please try {what} again.</source>
        <translation>Bitte versuche {what} noch einmal.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancelled after {time}</source>
        <translation>abgebrochen nach {time}</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation>fertig nach {time}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>failed after {time}</source>
        <translation>gescheitert nach {time}</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running {time}</source>
        <translation>läuft {time}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>timed out after {time}</source>
        <translation>Zeit abgelaufen nach {time}</translation>
    </message>
    <message>
        <source>{part} · first {shown:,} of {all:,} characters</source>
        <translation>{part} · die ersten {shown:,} von {all:,} Zeichen</translation>
    </message>
</context>
<context>
    <name>ToolServerCard</name>
    <message>
        <source>1 tool: {names}.</source>
        <translation>1 Werkzeug: {names}.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>It offers no tools.</source>
        <translation>Er bietet keine Werkzeuge.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es geht.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Starts when needed</source>
        <translation>Startet bei Bedarf</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testet…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use {server}</source>
        <translation>{server} benutzen</translation>
    </message>
    <message>
        <source>What {server} wrote</source>
        <translation>Was {server} schrieb</translation>
    </message>
    <message>
        <source>{count} tools: {names}.</source>
        <translation>{count} Werkzeuge: {names}.</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Add a tool server</source>
        <translation>Werkzeugserver hinzufügen</translation>
    </message>
    <message>
        <source>Adds {count} servers: {names}.</source>
        <translation>Fügt {count} Server hinzu: {names}.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Befehl oder Adresse</translation>
    </message>
    <message>
        <source>Edit {server}</source>
        <translation>{server} bearbeiten</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One NAME=value a line, such as a key. ${NAME} is taken from Repartee&apos;s environment.</source>
        <translation>Je Zeile NAME=Wert, etwa ein Schlüssel. ${NAME} kommt aus der Umgebung von Repartee.</translation>
    </message>
    <message>
        <source>One Name: value a line, such as Authorization: Bearer and a token.</source>
        <translation>Je Zeile Name: Wert, etwa Authorization: Bearer und ein Token.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a tool server {name} already; give it another name.</source>
        <translation>Einen Werkzeugserver {name} gibt es schon; anders nennen.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>What the server&apos;s documentation gives: JSON, a command line, or an address.</source>
        <translation>Was in der Dokumentation des Servers steht: JSON, eine Befehlszeile oder eine Adresse.</translation>
    </message>
</context>
<context>
    <name>ToolServerImport</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Das gibt es hier schon.</translation>
    </message>
    <message>
        <source>No other application here declares tool servers.</source>
        <translation>Kein anderes Programm hier beschreibt Werkzeugserver.</translation>
    </message>
    <message>
        <source>Take over tool servers</source>
        <translation>Werkzeugserver übernehmen</translation>
    </message>
</context>
<context>
    <name>ToolServerQuestion</name>
    <message>
        <source>Address: {address}</source>
        <translation>Adresse: {address}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>Das erlauben?</translation>
    </message>
    <message>
        <source>Argument: {argument}</source>
        <translation>Argument: {argument}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>Goes to: {site}</source>
        <translation>Führt zu: {site}</translation>
    </message>
    <message>
        <source>Header: {header}</source>
        <translation>Header: {header}</translation>
    </message>
    <message>
        <source>It gets from your environment: {names}</source>
        <translation>Es erhält aus Ihrer Umgebung: {names}</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Program: {program}</source>
        <translation>Programm: {program}</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>Scrollen Sie bis zum Ende, um es zu erlauben.</translation>
    </message>
    <message>
        <source>This will run on your computer with your rights, or be contacted:</source>
        <translation>Dies läuft mit Ihren Rechten auf Ihrem Computer oder wird kontaktiert:</translation>
    </message>
    <message>
        <source>Variable: {variable}</source>
        <translation>Variable: {variable}</translation>
    </message>
</context>
<context>
    <name>ToolServersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Programs and web addresses that give the model more tools, by the Model Context Protocol. A program runs with your rights, and its answers go to the model: add what you trust.</source>
        <translation>Programme und Webadressen, die dem Modell mehr Werkzeuge geben, nach dem Model Context Protocol. Ein Programm läuft mit allen Rechten des Benutzers, und seine Antworten gehen an das Modell: nur hinzufügen, was vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the tool server {name}?</source>
        <translation>Den Werkzeugserver {name} entfernen?</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>There are none yet. Documentation of a server usually says what to paste here.</source>
        <translation>Es gibt noch keine. Was einzufügen ist, steht meist in der Dokumentation eines Servers.</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Werkzeugserver</translation>
    </message>
    <message>
        <source>What was declared of it, keys included, is forgotten.</source>
        <translation>Was dazu angegeben wurde, auch Schlüssel, wird vergessen.</translation>
    </message>
</context>
<context>
    <name>TranscriptCopy</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>TranscriptReply</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Jump to the latest message</source>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
    <message>
        <source>Please go on from “…{words}”.</source>
        <translation>Bitte fahre fort nach „…{words}“.</translation>
    </message>
    <message>
        <source>Please go on.</source>
        <translation>Bitte fahre fort.</translation>
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>(no answer)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>{model} has sent nothing for {seconds} s; it may still be loading…</source>
        <translation>{model} hat seit {seconds} s nichts gesendet; vielleicht wird es noch geladen…</translation>
    </message>
    <message>
        <source>{reason} Trying again, {attempt} of {of}…</source>
        <translation>{reason} Neuer Versuch, {attempt} von {of}…</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Repartee goes on here. To end it, choose Quit in this menu.</source>
        <translation>Repartee läuft hier weiter. Zum Beenden in diesem Menü „Beenden“ wählen.</translation>
    </message>
    <message>
        <source>Mute replies</source>
        <translation>Antworten stumm</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Send what was said</source>
        <translation>Gesagtes senden</translation>
    </message>
    <message>
        <source>Show Repartee</source>
        <translation>Repartee zeigen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>{state}, muted</source>
        <translation>{state}, stumm</translation>
    </message>
</context>
<context>
    <name>TurnHistory</name>
    <message>
        <source>The last turns will stand here, side by side.</source>
        <translation>Hier stehen die letzten Runden, nebeneinander.</translation>
    </message>
    <message>
        <source>Turn {number}{kinds}: {headline}</source>
        <translation>Runde {number}{kinds}: {headline}</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>cold {figure}</source>
        <translation>kalt {figure}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>failed {figure}</source>
        <translation>gescheitert {figure}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>interrupted {figure}</source>
        <translation>unterbrochen {figure}</translation>
    </message>
    <message>
        <source>median {figure}</source>
        <translation>Median {figure}</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>tools {figure}</source>
        <translation>Werkzeuge {figure}</translation>
    </message>
</context>
<context>
    <name>TurnStrip</name>
    <message>
        <source>The last turn</source>
        <translation>Die letzte Runde</translation>
    </message>
    <message>
        <source>The last turns</source>
        <translation>Die letzten Runden</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Comes with Repartee, speaks every language, sounds like a machine.</source>
        <translation>Gehört zu Repartee, spricht jede Sprache, klingt nach Maschine.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The basic voice</source>
        <translation>Die einfache Stimme</translation>
    </message>
    <message>
        <source>high quality</source>
        <translation>hohe Qualität</translation>
    </message>
    <message>
        <source>licence: see its model card</source>
        <translation>Lizenz: siehe Modellkarte</translation>
    </message>
    <message>
        <source>licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>niedrige Qualität</translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation>niedrigste Qualität</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>mittlere Qualität</translation>
    </message>
    <message>
        <source>public domain: free for any use</source>
        <translation>gemeinfrei: frei für jeden Zweck</translation>
    </message>
</context>
<context>
    <name>VoiceFilters</name>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Jede Lizenz</translation>
    </message>
    <message>
        <source>Any quality</source>
        <translation>Jede Qualität</translation>
    </message>
    <message>
        <source>Free for any use</source>
        <translation>Frei für jeden Zweck</translation>
    </message>
    <message>
        <source>High: the best sound, more work</source>
        <translation>Hoch: bester Klang, mehr Arbeit</translation>
    </message>
    <message>
        <source>Installed only</source>
        <translation>Nur installierte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Low: for old computers</source>
        <translation>Niedrig: für alte Computer</translation>
    </message>
    <message>
        <source>Medium: good, and fast</source>
        <translation>Mittel: gut und schnell</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Looking which voices there are…</source>
        <translation>Sieht nach, welche Stimmen es gibt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>All languages are in the room of models and voices (Ctrl+Shift+V).</source>
        <translation>Alle Sprachen gibt es unter „Modelle und Stimmen“ (Strg+Umschalt+V).</translation>
    </message>
    <message>
        <source>How should it sound?</source>
        <translation>Wie soll es klingen?</translation>
    </message>
    <message>
        <source>More English voices</source>
        <translation>Mehr englische Stimmen</translation>
    </message>
    <message>
        <source>The basic voice is built in. A natural one is a download away, and then speaks on this computer, offline.</source>
        <translation>Die einfache Stimme ist eingebaut. Eine natürliche lässt sich herunterladen und spricht dann auf diesem Computer, offline.</translation>
    </message>
    <message>
        <source>The basic voice speaks until a natural one is installed.</source>
        <translation>Bis eine natürliche Stimme installiert ist, spricht die einfache.</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Models and voices</source>
        <translation>Modelle und Stimmen</translation>
    </message>
    <message>
        <source>On this disk: voices {voices}, speech recognition {models}</source>
        <translation>Auf diesem Datenträger: Stimmen {voices}, Spracherkennung {models}</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>A reply in another language is spoken by</source>
        <translation>Eine Antwort in einer anderen Sprache spricht</translation>
    </message>
    <message>
        <source>The same voice as all else</source>
        <translation>Dieselbe Stimme wie alles andere</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Stimme für {language}</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>1 gap in the voice</source>
        <translation>1 Lücke in der Stimme</translation>
    </message>
    <message>
        <source>200–400 ms, people&apos;s own pace</source>
        <translation>200–400 ms, das Tempo von Menschen</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Answer heard after {time}</source>
        <translation>Antwort zu hören nach {time}</translation>
    </message>
    <message>
        <source>Answer heard after {time}, interrupted</source>
        <translation>Antwort zu hören nach {time}, unterbrochen</translation>
    </message>
    <message>
        <source>Answer heard after {time}, then it failed</source>
        <translation>Antwort zu hören nach {time}, dann gescheitert</translation>
    </message>
    <message>
        <source>Answer shown after {time}, nothing spoken</source>
        <translation>Antwort zu sehen nach {time}, nichts gesprochen</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Interrupted before it spoke</source>
        <translation>Unterbrochen, bevor es sprach</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Nothing spoken</source>
        <translation>Nichts gesprochen</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>That is above people&apos;s own pace of 200 to 400 ms.</source>
        <translation>Das ist langsamer als das Tempo von Menschen, 200 bis 400 ms.</translation>
    </message>
    <message>
        <source>That is below people&apos;s own pace of 200 to 400 ms.</source>
        <translation>Das ist schneller als das Tempo von Menschen, 200 bis 400 ms.</translation>
    </message>
    <message>
        <source>That is within people&apos;s own pace of 200 to 400 ms.</source>
        <translation>Das ist das Tempo von Menschen, 200 bis 400 ms.</translation>
    </message>
    <message>
        <source>This session: {figures}.</source>
        <translation>Diese Sitzung: {figures}.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>first sound {time}</source>
        <translation>erster Ton {time}</translation>
    </message>
    <message>
        <source>from handing those words to the voice to its first samples.</source>
        <translation>von der Übergabe dieser Worte an die Stimme bis zu ihren ersten Abtastwerten.</translation>
    </message>
    <message>
        <source>from letting go of the talk key to the final words.</source>
        <translation>vom Loslassen der Sprechtaste bis zu den endgültigen Worten.</translation>
    </message>
    <message>
        <source>from the first piece of text to the first words that can be spoken naturally.</source>
        <translation>vom ersten Stück Text bis zu den ersten Worten, die natürlich gesprochen werden können.</translation>
    </message>
    <message>
        <source>from the first samples to the first sound that leaves the loudspeaker.</source>
        <translation>von den ersten Abtastwerten bis zum ersten Ton aus dem Lautsprecher.</translation>
    </message>
    <message>
        <source>longest silence {time}</source>
        <translation>längste Stille {time}</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
    <message>
        <source>p50 {p50} · p95 {p95} · 1 turn</source>
        <translation>p50 {p50} · p95 {p95} · 1 Runde</translation>
    </message>
    <message>
        <source>p50 {p50} · p95 {p95} · {count:,} turns</source>
        <translation>p50 {p50} · p95 {p95} · {count:,} Runden</translation>
    </message>
    <message>
        <source>time to first token (TTFT), from the request to the answer&apos;s first piece of text; tools it had to wait for count here.</source>
        <translation>Zeit bis zum ersten Token (TTFT), von der Anfrage bis zum ersten Stück Text der Antwort; Werkzeuge, auf die sie warten musste, zählen hier.</translation>
    </message>
    <message>
        <source>tools {time}</source>
        <translation>Werkzeuge {time}</translation>
    </message>
    <message>
        <source>{count} gaps in the voice</source>
        <translation>{count} Lücken in der Stimme</translation>
    </message>
    <message>
        <source>{part} (not reached): {meaning}</source>
        <translation>{part} (nicht erreicht): {meaning}</translation>
    </message>
    <message>
        <source>{part}, {time} so far: {meaning}</source>
        <translation>{part}, bisher {time}: {meaning}</translation>
    </message>
    <message>
        <source>{part}, {time}: {meaning}</source>
        <translation>{part}, {time}: {meaning}</translation>
    </message>
    <message>
        <source>{rate:,.0f} tokens/s</source>
        <translation>{rate:,.0f} Token/s</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Answers come from the small built-in helper.</source>
        <translation>Es antwortet der kleine eingebaute Helfer.</translation>
    </message>
    <message>
        <source>Connect a language model</source>
        <translation>Ein Sprachmodell verbinden</translation>
    </message>
    <message>
        <source>Hold Space and talk</source>
        <translation>Leertaste halten und sprechen</translation>
    </message>
    <message>
        <source>Set a timer for five minutes</source>
        <translation>Stelle einen Timer auf fünf Minuten</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Neu einrichten…</translation>
    </message>
    <message>
        <source>What is 15 % of 80?</source>
        <translation>Was sind 15 % von 80?</translation>
    </message>
    <message>
        <source>What time is it?</source>
        <translation>Wie spät ist es?</translation>
    </message>
    <message>
        <source>or press F9 anywhere, type below, or try one of these:</source>
        <translation>oder irgendwo F9 drücken, unten tippen, oder eines davon versuchen:</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <translation>Schließen: {notice}</translation>
    </message>
</context>
</TS>
