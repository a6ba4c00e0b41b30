<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Kept in your system’s keyring; local servers rarely need one</source>
        <translation>Im Schlüsselbund des Systems; lokale Server brauchen selten einen</translation>
    </message>
    <message>
        <source>Kept until you quit, because there is no keyring</source>
        <translation>Nur bis zum Beenden, da es keinen Schlüsselbund gibt</translation>
    </message>
    <message>
        <source>Key is set</source>
        <translation>Schlüssel vorhanden</translation>
    </message>
    <message>
        <source>Overridden by {variable}</source>
        <translation>Festgelegt durch {variable}</translation>
    </message>
    <message>
        <source>Stored in your system’s keyring</source>
        <translation>Im Schlüsselbund des Systems gespeichert</translation>
    </message>
    <message>
        <source>{variable} is in use</source>
        <translation>{variable} wird verwendet</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
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
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>API-Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The messages after it are in your history as “{title}”.</source>
        <translation>Die Nachrichten danach findest du im Verlauf als „{title}“.</translation>
    </message>
    <message>
        <source>The messages after it were removed and are not in your history.</source>
        <translation>Die Nachrichten danach wurden entfernt und sind nicht im Verlauf.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: show the removed messages</source>
        <translation>Rückgängig: entfernte Nachrichten anzeigen</translation>
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
    <name>CatalogDetails</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellbeschreibung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>1 speaker</source>
        <translation>1 Sprecher</translation>
    </message>
    <message>
        <source>Enter: {action}</source>
        <translation>Eingabetaste: {action}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>License: not named</source>
        <translation>Lizenz: nicht angegeben</translation>
    </message>
    <message>
        <source>License: {license}</source>
        <translation>Lizenz: {license}</translation>
    </message>
    <message>
        <source>License: {license}, free for any use</source>
        <translation>Lizenz: {license}, frei für jede Nutzung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused, {done} of {size}</source>
        <translation>Angehalten, {done} von {size}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Space: {play}</source>
        <translation>Leertaste: {play}</translation>
    </message>
    <message>
        <source>Space: {play}. Enter: {action}</source>
        <translation>Leertaste: {play}. Eingabetaste: {action}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>This frees {size}. You can install it again.</source>
        <translation>Das gibt {size} frei. Du kannst es erneut installieren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} Sprecher</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>{number} gigabytes</source>
        <translation>{number} Gigabyte</translation>
    </message>
    <message>
        <source>{number} megabytes</source>
        <translation>{number} Megabyte</translation>
    </message>
    <message>
        <source>{rate} Hz</source>
        <translation>{rate} Hz</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>CatalogPicker</name>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask anything</source>
        <translation>Frag etwas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Everything Repartee has connected to since it started</source>
        <translation>Alle Verbindungen von Repartee seit dem Start</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Programs used as tool servers and pages in your browser make their own connections, which Repartee can&apos;t see.</source>
        <translation>Programme, die als Werkzeugserver laufen, und Seiten in deinem Browser bauen eigene Verbindungen auf, die Repartee nicht sieht.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer, port {port}</source>
        <translation>Dieser Computer, Port {port}</translation>
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
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue your last chat</source>
        <translation>Letzten Chat fortsetzen</translation>
    </message>
    <message>
        <source>Start a new chat instead</source>
        <translation>Stattdessen neuen Chat beginnen</translation>
    </message>
    <message>
        <source>Your last chat ended before the answer: “{title}”</source>
        <translation>Dein letzter Chat endete vor der Antwort: „{title}“</translation>
    </message>
    <message>
        <source>Your last chat: “{title}”</source>
        <translation>Dein letzter Chat: „{title}“</translation>
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
    <name>DownloadBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
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
        <source>Editing an earlier question. Press Enter to send it again.</source>
        <translation>Du bearbeitest eine frühere Frage. Enter sendet sie erneut.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>Checks speed, streaming, and tools with three short questions</source>
        <translation>Prüft Tempo, Streaming und Werkzeuge mit drei kurzen Fragen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>This can take a minute if the model has to load first</source>
        <translation>Kann eine Minute dauern, wenn das Modell erst geladen wird</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>Fähigkeiten des Modells</translation>
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
        <source>Find in chat</source>
        <translation>Im Chat suchen</translation>
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
        <source>Find in chat</source>
        <translation>Im Chat suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Models and voices…</source>
        <translation>Modelle und Stimmen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Deine Chats</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Privater Chat</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show response times</source>
        <translation>Antwortzeiten anzeigen</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
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
        <source>License</source>
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
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys… Esc cancels</source>
        <translation>Tasten drücken … Esc bricht ab</translation>
    </message>
    <message>
        <source>{keys} is already used: {what}.</source>
        <translation>{keys} ist schon belegt: {what}.</translation>
    </message>
    <message>
        <source>{keys} is used for typing. Add Ctrl or Alt, or choose a function key.</source>
        <translation>{keys} wird zum Schreiben gebraucht. Nimm Strg oder Alt dazu oder wähl eine Funktionstaste.</translation>
    </message>
    <message>
        <source>{keys} is used to edit text. Choose another.</source>
        <translation>{keys} dient zum Bearbeiten von Text. Wähl eine andere Kombination.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a model or a profile</source>
        <translation>Modell oder Profil auswählen</translation>
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
        <source>Find in chat</source>
        <translation>Im Chat suchen</translation>
    </message>
    <message>
        <source>Play, copy, or edit the last visible message</source>
        <translation>Letzte sichtbare Nachricht abspielen, kopieren oder bearbeiten</translation>
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
        <source>Search your chats</source>
        <translation>Deine Chats durchsuchen</translation>
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
        <source>Start a conversation, or end it</source>
        <translation>Ein Gespräch beginnen oder beenden</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Neuen Chat beginnen</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Stop the answer, or end the conversation</source>
        <translation>Die Antwort anhalten oder das Gespräch beenden</translation>
    </message>
    <message>
        <source>Switch to the small window, and back</source>
        <translation>Zum kleinen Fenster und zurück wechseln</translation>
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
    <name>Latency</name>
    <message>
        <source>End of speech</source>
        <translation>Sprechpause</translation>
    </message>
    <message>
        <source>First phrase</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>From the end of the recording to the final words.</source>
        <translation>Vom Ende der Aufnahme bis zum fertigen Text deiner Worte.</translation>
    </message>
    <message>
        <source>From the first samples to the first sound of the loudspeaker.</source>
        <translation>Von den ersten Tondaten bis zum ersten Ton aus dem Lautsprecher.</translation>
    </message>
    <message>
        <source>From the first text to the first words that can be spoken naturally.</source>
        <translation>Vom ersten Text bis zu den ersten Worten, die natürlich gesprochen werden können.</translation>
    </message>
    <message>
        <source>From the request to the first text of the answer (TTFT), without the time of tools.</source>
        <translation>Von der Anfrage bis zum ersten Text der Antwort (TTFT), ohne die Zeit der Werkzeuge.</translation>
    </message>
    <message>
        <source>From those words to the first samples of the voice.</source>
        <translation>Von diesen Worten bis zu den ersten Tondaten der Stimme.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Median {median}, slowest {slowest}.</source>
        <translation>Im Mittel (Median) {median}, am langsamsten {slowest}.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Playback took {percent}% of it.</source>
        <translation>Davon entfielen {percent} % auf die Wiedergabe.</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>The first phrase took {percent}% of it.</source>
        <translation>Davon entfielen {percent} % auf die ersten Worte.</translation>
    </message>
    <message>
        <source>The model had read {count} tokens ahead, and read the rest in {time}.</source>
        <translation>Das Modell hatte {count} Token vorab gelesen und den Rest in {time}.</translation>
    </message>
    <message>
        <source>The model read your question in {time}.</source>
        <translation>Das Modell hat deine Frage in {time} gelesen.</translation>
    </message>
    <message>
        <source>The model took {percent}% of it.</source>
        <translation>Davon entfielen {percent} % auf das Modell.</translation>
    </message>
    <message>
        <source>The silence that tells Repartee that you have finished.</source>
        <translation>Die Stille, an der Repartee erkennt, dass du fertig bist.</translation>
    </message>
    <message>
        <source>The voice took {percent}% of it.</source>
        <translation>Davon entfielen {percent} % auf die Stimme.</translation>
    </message>
    <message>
        <source>The wait for the end of your speech took {percent}% of it.</source>
        <translation>Davon entfielen {percent} % auf die Sprechpause am Ende.</translation>
    </message>
    <message>
        <source>The {time} you took to decide isn&apos;t counted.</source>
        <translation>Die {time}, in denen du entschieden hast, zählen nicht mit.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tools ran before the model could answer.</source>
        <translation>Werkzeuge liefen, bevor das Modell antworten konnte.</translation>
    </message>
    <message>
        <source>Tools took {percent}% of it.</source>
        <translation>Davon entfielen {percent} % auf Werkzeuge.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Transcription took {percent}% of it.</source>
        <translation>Davon entfielen {percent} % auf die Erkennung.</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Turn {number}, failed</source>
        <translation>Runde {number}, fehlgeschlagen</translation>
    </message>
    <message>
        <source>Turn {number}, interrupted</source>
        <translation>Runde {number}, unterbrochen</translation>
    </message>
    <message>
        <source>from letting go to first text</source>
        <translation>vom Loslassen bis zum ersten Text</translation>
    </message>
    <message>
        <source>from letting go to sound</source>
        <translation>vom Loslassen bis zum Ton</translation>
    </message>
    <message>
        <source>from sending to first text</source>
        <translation>vom Senden bis zum ersten Text</translation>
    </message>
    <message>
        <source>from sending to sound</source>
        <translation>vom Senden bis zum Ton</translation>
    </message>
    <message>
        <source>from your last word to first text</source>
        <translation>vom letzten Wort bis zum ersten Text</translation>
    </message>
    <message>
        <source>from your last word to sound</source>
        <translation>vom letzten Wort bis zum Ton</translation>
    </message>
</context>
<context>
    <name>LatencyChip</name>
    <message>
        <source>Response time: {time}</source>
        <translation>Antwortzeit: {time}</translation>
    </message>
</context>
<context>
    <name>LatencyMeter</name>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Slowest turn</source>
        <translation>Langsamste Runde</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the times of this turn</source>
        <translation>Zeiten dieser Runde kopieren</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {file}: {why}.</source>
        <translation>{file} konnte nicht gesichert werden: {why}.</translation>
    </message>
    <message>
        <source>Export all turns</source>
        <translation>Alle Runden exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Timings appear after your first question.</source>
        <translation>Zeiten erscheinen nach deiner ersten Frage.</translation>
    </message>
    <message>
        <source>it is not writable</source>
        <translation>dort kann nicht geschrieben werden</translation>
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
    <name>LiveTranscript</name>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>Listening… say goodbye or press Esc to end</source>
        <translation>Ich höre zu … „Tschüss“ sagen oder Esc drücken beendet</translation>
    </message>
    <message>
        <source>What you are saying</source>
        <translation>Was du gerade sagst</translation>
    </message>
</context>
<context>
    <name>LocalModelCard</name>
    <message>
        <source>A model on this computer</source>
        <translation>Ein Modell auf diesem Computer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Download and continue</source>
        <translation>Laden und weiter</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>private, free, works offline</source>
        <translation>privat, kostenlos, funktioniert offline</translation>
    </message>
    <message>
        <source>{size} download</source>
        <translation>{size} Download</translation>
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
        <source>Copy selection</source>
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
        <source>Repartee didn&apos;t catch that. Move closer, unmute the microphone, or choose another one below. You can also skip this and type.</source>
        <translation>Das wurde nicht verstanden. Geh näher heran, schalt das Mikrofon ein oder wähl unten ein anderes. Du kannst auch weitergehen und tippen.</translation>
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
    <name>ModelDownload</name>
    <message>
        <source>Downloading {name}: {done} of {size}. You can talk meanwhile.</source>
        <translation>{name} wird geladen: {done} von {size}. Du kannst inzwischen sprechen.</translation>
    </message>
    <message>
        <source>Measuring how fast {name} is…</source>
        <translation>Das Tempo von {name} wird gemessen …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>{name} is paused at {done} of {size}</source>
        <translation>{name} ist bei {done} von {size} angehalten</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name} ist bereit</translation>
    </message>
    <message>
        <source>{name} is ready and answers from your next question on</source>
        <translation>{name} ist bereit und antwortet ab deiner nächsten Frage</translation>
    </message>
</context>
<context>
    <name>ModelKind</name>
    <message>
        <source>100+ languages</source>
        <translation>über 100 Sprachen</translation>
    </message>
    <message>
        <source>Answers about as fast as speech. It reads {read} and writes {written} tokens per second.</source>
        <translation>Antwortet etwa so schnell, wie man spricht. Liest {read} und schreibt {written} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>Answers faster than you can listen. It reads {read} and writes {written} tokens per second.</source>
        <translation>Antwortet schneller, als du zuhören kannst. Liest {read} und schreibt {written} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>Answers slower than speech. It reads {read} and writes {written} tokens per second. Try a smaller model.</source>
        <translation>Antwortet langsamer, als man spricht. Liest {read} und schreibt {written} Token pro Sekunde. Versuche ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Install {name}?</source>
        <translation>{name} installieren?</translation>
    </message>
    <message>
        <source>It needs a computer with {needed} of memory. This one has {memory}, so it may not run.</source>
        <translation>Es braucht einen Computer mit {needed} Arbeitsspeicher. Dieser hat {memory}, daher läuft es vielleicht nicht.</translation>
    </message>
    <message>
        <source>Its file is not deleted.</source>
        <translation>Die Datei wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Its license is the {license}: {url}. By installing the model, you accept it.</source>
        <translation>Es hat die Lizenz {license}: {url}. Mit der Installation stimmst du ihr zu.</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>Larger models give better answers but take longer.</source>
        <translation>Größere Modelle antworten besser, brauchen aber länger.</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>Modelle werden geladen …</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Models use {size} on this computer</source>
        <translation>Modelle belegen {size} auf diesem Computer</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>Keine Modelle gefunden</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>Modell {name} entfernen?</translation>
    </message>
    <message>
        <source>The built-in helper answers then.</source>
        <translation>Danach antwortet der eingebaute Helfer.</translation>
    </message>
    <message>
        <source>This frees {size}. You can install it again.</source>
        <translation>Das gibt {size} frei. Du kannst es erneut installieren.</translation>
    </message>
    <message>
        <source>about as fast as speech</source>
        <translation>etwa so schnell wie Sprache</translation>
    </message>
    <message>
        <source>faster than speech</source>
        <translation>schneller als Sprache</translation>
    </message>
    <message>
        <source>needs {memory} of memory</source>
        <translation>braucht {memory} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>slower than speech</source>
        <translation>langsamer als Sprache</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>deine Datei</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} Sprachen</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>All {count} models…</source>
        <translation>Alle {count} Modelle…</translation>
    </message>
    <message>
        <source>Built-in helper</source>
        <translation>Eingebauter Helfer</translation>
    </message>
    <message>
        <source>Connect another model…</source>
        <translation>Weiteres Modell verbinden…</translation>
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
        <source>Get a model for this computer…</source>
        <translation>Modell für diesen Computer laden …</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
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
        <source>Profiles</source>
        <translation>Profile</translation>
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
        <source>Save the server, model, instructions, and voice as:</source>
        <translation>Server, Modell, Anweisungen und Stimme sichern als:</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Your own server, model, instructions, and voice apply again.</source>
        <translation>Danach gelten wieder deine eigenen Einstellungen für Server, Modell, Anweisungen und Stimme.</translation>
    </message>
</context>
<context>
    <name>ModelStep</name>
    <message>
        <source>An online service, or another server</source>
        <translation>Ein Dienst im Internet, oder ein anderer Server</translation>
    </message>
    <message>
        <source>Found, has no model yet</source>
        <translation>Gefunden, noch ohne Modell</translation>
    </message>
    <message>
        <source>Found, wants a key</source>
        <translation>Gefunden, verlangt einen Schlüssel</translation>
    </message>
    <message>
        <source>Found, with 1 model</source>
        <translation>Gefunden, mit 1 Modell</translation>
    </message>
    <message>
        <source>Found, with {count} models</source>
        <translation>Gefunden, mit {count} Modellen</translation>
    </message>
    <message>
        <source>Look for servers on this computer again</source>
        <translation>Erneut nach Servern auf diesem Computer suchen</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation>Server werden gesucht …</translation>
    </message>
    <message>
        <source>No model server found. Start Ollama, LM Studio, llama.cpp, vLLM, or Jan, then look again.</source>
        <translation>Kein Modellserver gefunden. Starte Ollama, LM Studio, llama.cpp, vLLM oder Jan und such noch einmal.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Gemini, Mistral, and others, with your key</source>
        <translation>OpenAI, Anthropic, Gemini, Mistral und andere, mit deinem Schlüssel</translation>
    </message>
    <message>
        <source>Repartee uses a language model on this computer or online.</source>
        <translation>Repartee nutzt ein Sprachmodell auf diesem Computer oder im Internet.</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>Server an Port {port}</translation>
    </message>
    <message>
        <source>The time, timers, notes, math, and units work without a model</source>
        <translation>Uhrzeit, Timer, Notizen, Rechnen und Einheiten funktionieren ohne Modell</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>{server} auf diesem Computer</translation>
    </message>
    <message>
        <source>Who should answer?</source>
        <translation>Wer soll antworten?</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>The file was not added</source>
        <translation>Die Datei wurde nicht hinzugefügt</translation>
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
        <translation>Bericht…</translation>
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
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow for this chat</source>
        <translation>Für diesen Chat erlauben</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Immer erlauben</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>Nie erlauben</translation>
    </message>
    <message>
        <source>Remember my choice</source>
        <translation>Auswahl merken</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>Scrollen Sie bis zum Ende, um es zu erlauben.</translation>
    </message>
    <message>
        <source>This is too long to show, so it can&apos;t be allowed.</source>
        <translation>Das ist zu lang zum Anzeigen und kann daher nicht erlaubt werden.</translation>
    </message>
    <message>
        <source>Use {tool} from {server}?</source>
        <translation>{tool} von {server} verwenden?</translation>
    </message>
    <message>
        <source>Use {tool}?</source>
        <translation>{tool} verwenden?</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>Was es bekommt</translation>
    </message>
    <message>
        <source>connects to</source>
        <translation>verbindet mit</translation>
    </message>
    <message>
        <source>or say “{yes}”</source>
        <translation>oder sag „{yes}“</translation>
    </message>
    <message>
        <source>{action}?</source>
        <translation>{action}?</translation>
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
        <source>Private chat: nothing is saved.</source>
        <translation>Privater Chat: Nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>PronunciationController</name>
    <message>
        <source>The speaker isn&apos;t ready yet. Try again in a moment.</source>
        <translation>Der Lautsprecher ist noch nicht bereit. Versuch es gleich noch einmal.</translation>
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
        <source>Not right? Spell the word the way it should sound.</source>
        <translation>Klingt falsch? Schreib das Wort so, wie es klingen soll.</translation>
    </message>
    <message>
        <source>Nothing in this text is read aloud.</source>
        <translation>In diesem Text wird nichts vorgelesen.</translation>
    </message>
    <message>
        <source>This voice doesn&apos;t show its sounds.</source>
        <translation>Diese Stimme zeigt ihre Laute nicht an.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The voice is given</source>
        <translation>Die Stimme bekommt</translation>
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
        <source>Words the voice mispronounces, and how to spell them for it. Your chats show the original spelling. To try a word, select it in a chat and choose “How is this spoken?”</source>
        <translation>Wörter, die die Stimme falsch ausspricht, und wie man sie für sie schreibt. Im Chat bleibt die normale Schreibweise. Zum Ausprobieren markier ein Wort im Chat und wähl „Wie wird das gesprochen?“.</translation>
    </message>
</context>
<context>
    <name>PronunciationsDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>Aussprache</translation>
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
        <source>The report contains nothing you said, no replies, and no keys. Nothing is sent until you share it.</source>
        <translation>Der Bericht enthält nichts, was du gesagt hast, keine Antworten und keine Schlüssel. Es wird nichts gesendet, bis du ihn teilst.</translation>
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
        <source>The conversation begins. The microphone stays open.</source>
        <translation>Das Gespräch beginnt. Das Mikrofon bleibt offen.</translation>
    </message>
    <message>
        <source>The conversation is over. The microphone is closed.</source>
        <translation>Das Gespräch ist beendet. Das Mikrofon ist geschlossen.</translation>
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
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> (line {number})</source>
        <translation> (Zeile {number})</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Copy this text to your clipboard?</source>
        <translation>Diesen Text in die Zwischenablage kopieren?</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>It took {time} until the server accepted the request. It is overloaded, or the network is unreliable.</source>
        <translation>Es dauerte {time}, bis der Server die Anfrage annahm. Er ist überlastet, oder das Netz ist unzuverlässig.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Open {name}?</source>
        <translation>{name} öffnen?</translation>
    </message>
    <message>
        <source>Open {site} in your browser?</source>
        <translation>{site} im Browser öffnen?</translation>
    </message>
    <message>
        <source>Parallel calls</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>Read this page of {site}?</source>
        <translation>Diese Seite von {site} lesen?</translation>
    </message>
    <message>
        <source>Read your clipboard?</source>
        <translation>Die Zwischenablage lesen?</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
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
        <translation>Antwort im Fluss</translation>
    </message>
    <message>
        <source>Recognizing your words took {time}. Close other demanding apps.</source>
        <translation>Die Erkennung deiner Worte dauerte {time}. Schließe andere rechenintensive Programme.</translation>
    </message>
    <message>
        <source>The answer waited {time} for tools ({names}). You can stop one that is not needed while it runs.</source>
        <translation>Die Antwort wartete {time} auf Werkzeuge ({names}). Eines, das du nicht brauchst, kannst du abbrechen, während es läuft.</translation>
    </message>
    <message>
        <source>The answer was ready {time} before “one moment” had been said. Repartee says that only when the wait is long.</source>
        <translation>Die Antwort war {time} fertig, bevor „Einen Moment“ zu Ende gesprochen war. Das sagt Repartee nur, wenn es länger dauert.</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. Close other demanding apps.</source>
        <translation>Der eingebaute Helfer brauchte {time}. Schließe andere rechenintensive Programme.</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. It was still loading.</source>
        <translation>Der eingebaute Helfer brauchte {time}. Er wurde noch geladen.</translation>
    </message>
    <message>
        <source>The first words to say came {time} after the first text. The model paused, or began with text that is only shown.</source>
        <translation>Die ersten Worte zum Sprechen kamen {time} nach dem ersten Text. Das Modell hielt inne oder begann mit Text, der nur angezeigt wird.</translation>
    </message>
    <message>
        <source>The first words took {time} to arrive, at {rate:.0f} tokens a second. A smaller model writes faster.</source>
        <translation>Die ersten Worte brauchten {time}, bei {rate:.0f} Token pro Sekunde. Ein kleineres Modell schreibt schneller.</translation>
    </message>
    <message>
        <source>The loudspeaker adds {time}. A wired one is faster than Bluetooth.</source>
        <translation>Der Lautsprecher verzögert um {time}. Mit Kabel geht es schneller als über Bluetooth.</translation>
    </message>
    <message>
        <source>The model reasoned for {time} before it answered. Turn its reasoning off, or choose a model without it.</source>
        <translation>Das Modell dachte {time} nach, bevor es antwortete. Schalte das Nachdenken aus oder wähle ein Modell ohne.</translation>
    </message>
    <message>
        <source>The model took {time} to start</source>
        <translation>Das Modell brauchte {time} bis zum Beginn</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>Der Anbieter hat den Rest dieser Antwort gesperrt.</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>Der Werkzeugserver {name} wurde angehalten.</translation>
    </message>
    <message>
        <source>The voice needed {time} for its first sound</source>
        <translation>Die Stimme brauchte {time} bis zum ersten Ton</translation>
    </message>
    <message>
        <source>The server took {time} to recognize your words. The built-in recognizer is faster for English.</source>
        <translation>Der Server brauchte {time}, um deine Worte zu erkennen. Für Englisch ist die eingebaute Erkennung schneller.</translation>
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
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Conversation mode needs a microphone and speech detection.</source>
        <translation>Ein Gespräch braucht ein Mikrofon und Spracherkennung.</translation>
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
        <source>Couldn&apos;t read the model {name}: {reason}.</source>
        <translation>Das Modell {name} konnte nicht gelesen werden: {reason}.</translation>
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
        <source>Couldn&apos;t read {name}: {reason}.</source>
        <translation>{name} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {path}: {reason}.</source>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the model {name}: {reason}.</source>
        <translation>Das Modell {name} konnte nicht entfernt werden: {reason}.</translation>
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
        <source>Couldn&apos;t save {name}: {reason}. Choose another folder.</source>
        <translation>{name} konnte nicht gesichert werden: {reason}. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {path}: {reason}.</source>
        <translation>{path} konnte nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the model engine: {reason}.</source>
        <translation>Das Programm für Sprachmodelle konnte nicht gestartet werden: {reason}.</translation>
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
        <source>English</source>
        <translation>Englisch</translation>
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
        <source>Enter each line as a name, {between}, and a value.</source>
        <translation>Gib in jeder Zeile einen Namen, {between} und einen Wert ein.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address before its API key.</source>
        <translation>Gib vor dem API-Schlüssel die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>For example: {example}.</source>
        <translation>Zum Beispiel: {example}.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Getting ready… One moment, please.</source>
        <translation>Wird vorbereitet … Einen Moment bitte.</translation>
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
        <source>It took {time} of silence to end your question. Shorten that silence in Settings › Listening.</source>
        <translation>Deine Frage endete erst nach {time} Stille. Verkürz diese Pause unter Einstellungen › Zuhören.</translation>
    </message>
    <message>
        <source>Loading {model}…</source>
        <translation>{model} wird geladen …</translation>
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
        <source>Repartee can&apos;t listen while it speaks on this computer. Wear a headset and turn echo cancellation off in Settings, or press the talk key to interrupt.</source>
        <translation>Auf diesem Computer kann Repartee nicht zuhören, während es spricht. Setzen Sie ein Headset auf und schalten Sie die Echounterdrückung in den Einstellungen aus, oder unterbrechen Sie mit der Sprechtaste.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t pronounce text for the voice {name}. Choose another voice.</source>
        <translation>Repartee fehlen die Aussprachedaten für die Stimme {name}. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t run language models on this computer. Connect a server instead.</source>
        <translation>Repartee kann auf diesem Computer keine Sprachmodelle ausführen. Verbinde stattdessen einen Server.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t save anything in {folder}. Your settings, timers, and conversations will be lost when you quit.</source>
        <translation>Repartee kann in {folder} nichts speichern. Einstellungen, Timer und Gespräche gehen beim Beenden verloren.</translation>
    </message>
    <message>
        <source>Repartee couldn&apos;t start. Check your settings, or see the log for details.</source>
        <translation>Repartee konnte nicht starten. Prüf die Einstellungen oder sieh im Protokoll nach.</translation>
    </message>
    <message>
        <source>Repartee quit unexpectedly last time.</source>
        <translation>Repartee wurde zuletzt unerwartet beendet.</translation>
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
        <source>Something went wrong. You can keep going; the log has the details.</source>
        <translation>Etwas ist schiefgelaufen. Du kannst weitermachen; Details stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
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
        <source>Speech recognition stopped unexpectedly. Say it again or type.</source>
        <translation>Die Spracherkennung wurde unerwartet beendet. Sag es noch einmal oder tippe.</translation>
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
        <source>The basic voice couldn&apos;t say this. The answer is shown as text.</source>
        <translation>Die einfache Stimme konnte das nicht sprechen. Die Antwort erscheint als Text.</translation>
    </message>
    <message>
        <source>The certificate of {place} isn&apos;t trusted. Check the address, or add its certificate authority to this computer (SSL_CERT_FILE).</source>
        <translation>Das Zertifikat von {place} ist nicht vertrauenswürdig. Prüfe die Adresse oder füge die Zertifizierungsstelle auf diesem Computer hinzu (SSL_CERT_FILE).</translation>
    </message>
    <message>
        <source>The clipboard contains a password, so Repartee won&apos;t read it.</source>
        <translation>Die Zwischenablage enthält ein Passwort. Repartee liest es nicht.</translation>
    </message>
    <message>
        <source>The clipboard isn&apos;t responding.</source>
        <translation>Die Zwischenablage reagiert nicht.</translation>
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
        <source>The disk is full. Free some space, then try again to resume the download of {name}.</source>
        <translation>Die Festplatte ist voll. Gib Speicherplatz frei und versuche es noch einmal: Der Download von {name} wird dann fortgesetzt.</translation>
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
        <source>The model {name} is damaged. Install it again.</source>
        <translation>Das Modell {name} ist beschädigt. Installiere es erneut.</translation>
    </message>
    <message>
        <source>The model {name} is of a kind that this version can&apos;t run. Choose another model.</source>
        <translation>Diese Version kann Modelle wie {name} nicht ausführen. Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t installed.</source>
        <translation>Das Modell {name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t installed. Installed models: {names}.</source>
        <translation>Das Modell {name} ist nicht installiert. Installierte Modelle: {names}.</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t on this computer. Choose another one, or install it again.</source>
        <translation>Das Modell {name} ist nicht auf diesem Computer. Wähle ein anderes oder installiere es erneut.</translation>
    </message>
    <message>
        <source>The model {name} stopped unexpectedly. Ask again.</source>
        <translation>Das Modell {name} wurde unerwartet beendet. Frag noch einmal.</translation>
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
        <source>The speech recognition model {name} can&apos;t run on this computer. Choose a Moonshine model in Models and voices.</source>
        <translation>Das Spracherkennungsmodell {name} läuft auf diesem Computer nicht. Wähle unter „Modelle und Stimmen“ ein Moonshine-Modell.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} didn&apos;t load. Try again, or choose another in Models and voices.</source>
        <translation>Das Spracherkennungsmodell {name} wurde nicht geladen. Versuche es noch einmal oder wähle unter „Modelle und Stimmen“ ein anderes.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} doesn&apos;t understand {language}. Choose another in Models and voices.</source>
        <translation>Das Spracherkennungsmodell {name} versteht kein {language}. Wähle unter „Modelle und Stimmen“ ein anderes.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} is damaged. Reinstall it in Models and voices.</source>
        <translation>Das Spracherkennungsmodell {name} ist beschädigt. Installiere es unter „Modelle und Stimmen“ neu.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} is slow on this computer: your last words took {seconds:.1f} s. A smaller model answers sooner.</source>
        <translation>Das Spracherkennungsmodell {name} ist auf diesem Computer langsam: Deine letzten Worte dauerten {seconds:.1f} s. Ein kleineres Modell antwortet früher.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} isn&apos;t installed.</source>
        <translation>Das Spracherkennungsmodell {name} ist nicht installiert.</translation>
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
        <source>The voice waited {time} for a whole phrase. Let it start earlier in Settings › Voice.</source>
        <translation>Die Stimme wartete {time} auf einen ganzen Satzteil. Unter „Einstellungen › Stimme“ kann sie früher anfangen.</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole sentence. Let it start earlier in Settings › Voice.</source>
        <translation>Die Stimme wartete {time} auf einen ganzen Satz. Unter „Einstellungen › Stimme“ kann sie früher anfangen.</translation>
    </message>
    <message>
        <source>The voice {name_or_path} isn&apos;t installed. Installed voices: {names}. To install it, run `repartee voices install {name_or_path}`.</source>
        <translation>Die Stimme {name_or_path} ist nicht installiert. Installierte Stimmen: {names}. Zum Installieren führe `repartee voices install {name_or_path}` aus.</translation>
    </message>
    <message>
        <source>The voice {name} is damaged. Run `repartee voices install {name}` to reinstall it.</source>
        <translation>Die Stimme {name} ist beschädigt. Führe `repartee voices install {name}` aus, um sie neu zu installieren.</translation>
    </message>
    <message>
        <source>The voice {name} is missing or damaged. Reinstall Repartee.</source>
        <translation>Die Stimme {name} fehlt oder ist beschädigt. Installiere Repartee neu.</translation>
    </message>
    <message>
        <source>The voice {name} is too slow for this computer, so a faster one speaks.</source>
        <translation>Die Stimme {name} ist für diesen Computer zu langsam, daher spricht eine schnellere.</translation>
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
        <source>There isn&apos;t enough free memory for the speech recognition model {name}. Close other programs, or choose a smaller model in Models and voices.</source>
        <translation>Für das Spracherkennungsmodell {name} ist nicht genug Arbeitsspeicher frei. Schließe andere Programme oder wähle unter „Modelle und Stimmen“ ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the model {name}. Close other apps, or choose a smaller model.</source>
        <translation>Für das Modell {name} ist nicht genug Arbeitsspeicher frei. Schließe andere Apps oder wähle ein kleineres Modell.</translation>
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
        <source>There&apos;s no keyring, so the API key is kept only until you quit.</source>
        <translation>Es gibt keinen Schlüsselbund. Der API-Schlüssel bleibt nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>There&apos;s no microphone named “{name}”. Available: {names}.</source>
        <translation>Kein Mikrofon mit dem Namen „{name}“. Verfügbar: {names}.</translation>
    </message>
    <message>
        <source>There&apos;s no model file at {path}.</source>
        <translation>Es gibt keine Modelldatei unter {path}.</translation>
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
        <source>This computer&apos;s processor can&apos;t run language models. Connect a server instead.</source>
        <translation>Der Prozessor dieses Computers kann keine Sprachmodelle ausführen. Verbinde stattdessen einen Server.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor is too old for the speech recognition model {name}. Choose a Moonshine model in Models and voices.</source>
        <translation>Der Prozessor dieses Computers ist zu alt für das Spracherkennungsmodell {name}. Wähle unter „Modelle und Stimmen“ ein Moonshine-Modell.</translation>
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
        <source>You haven&apos;t said anything for a while, so the conversation has ended.</source>
        <translation>Sie haben eine Weile nichts gesagt, darum ist das Gespräch beendet.</translation>
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
        <source>Your desktop uses {keys} as the talk key.</source>
        <translation>Dein Desktop verwendet {keys} als Sprechtaste.</translation>
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
        <source>accurate</source>
        <translation>genau</translation>
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
        <source>fairly accurate</source>
        <translation>ziemlich genau</translation>
    </message>
    <message>
        <source>fairly fast</source>
        <translation>ziemlich schnell</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>in {wait_s} seconds</source>
        <translation>in {wait_s} Sekunden</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>very accurate</source>
        <translation>sehr genau</translation>
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
        <source>{host} didn&apos;t send a list of files. Check your connection and the address of the model hub.</source>
        <translation>{host} hat keine Dateiliste gesendet. Prüfe deine Verbindung und die Adresse des Modell-Hubs.</translation>
    </message>
    <message>
        <source>{host} has no such file, or it needs an account.</source>
        <translation>{host} hat diese Datei nicht, oder sie erfordert ein Konto.</translation>
    </message>
    <message>
        <source>{host} no longer has the model {name}.</source>
        <translation>{host} bietet das Modell {name} nicht mehr an.</translation>
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
        <source>{model} is ready.</source>
        <translation>{model} ist bereit.</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a speech recognition model that Repartee can use. Reinstall it or choose another in Models and voices.</source>
        <translation>{name} ist beschädigt oder kein Spracherkennungsmodell, das Repartee verwenden kann. Installiere es neu oder wähle unter „Modelle und Stimmen“ ein anderes.</translation>
    </message>
    <message>
        <source>{name} is in version {version} of the GGUF format, which isn&apos;t supported.</source>
        <translation>{name} hat Version {version} des GGUF-Formats, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>{name} is incomplete. Copy or download it again.</source>
        <translation>{name} ist unvollständig. Kopiere die Datei noch einmal oder lade sie neu herunter.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF model file.</source>
        <translation>{name} ist keine GGUF-Modelldatei.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a language model that can chat ({kind}).</source>
        <translation>{name} ist kein Sprachmodell für Gespräche ({kind}).</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a model in GGUF format. Choose another file.</source>
        <translation>{name} ist kein Modell im GGUF-Format. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a speech recognition model. Choose a GGUF file made for transcribe.cpp, or a whisper.cpp model.</source>
        <translation>{name} ist kein Spracherkennungsmodell. Wähle eine GGUF-Datei für transcribe.cpp oder ein Modell für whisper.cpp.</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Choose a medium-quality voice.</source>
        <translation>{paused} Sie kam nicht hinterher. Wähl eine Stimme mittlerer Qualität.</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Close other demanding apps.</source>
        <translation>{paused} Sie kam nicht hinterher. Schließ andere rechenintensive Apps.</translation>
    </message>
    <message>
        <source>{paused} It speaks word by word. Let it say longer pieces in Settings › Voice.</source>
        <translation>{paused} Sie spricht Wort für Wort. Stell unter Einstellungen › Stimme längere Abschnitte ein.</translation>
    </message>
    <message>
        <source>{paused} The model sends {rate:.0f} tokens a second. A smaller model is faster.</source>
        <translation>{paused} Das Modell sendet {rate:.0f} Token pro Sekunde. Ein kleineres ist schneller.</translation>
    </message>
    <message>
        <source>{reason} Until then, the built-in helper answers.</source>
        <translation>{reason} Bis dahin antwortet der eingebaute Helfer.</translation>
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
        <source>The voice {name} is no longer available.</source>
        <translation>Die Stimme {name} ist nicht mehr verfügbar.</translation>
    </message>
    <message>
        <source>The list from {host} is too large. Check the address in Settings.</source>
        <translation>Die Liste von {host} ist zu groß. Prüfe die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The voice {name} comes with Repartee and can&apos;t be removed.</source>
        <translation>Die Stimme {name} gehört zu Repartee und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The voice {name} couldn&apos;t say this, so another voice speaks.</source>
        <translation>Die Stimme {name} konnte das nicht sprechen, daher spricht eine andere.</translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation>Tokenzahlen</translation>
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
        <source>{host} sent something other than {name}. Check your connection, then try again.</source>
        <translation>{host} hat etwas anderes als {name} gesendet. Prüfe deine Verbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{needs}, of {characters} characters. Let it start earlier in Settings › Voice.</source>
        <translation>{needs}, bei {characters} Zeichen. Unter „Einstellungen › Stimme“ kann sie früher anfangen.</translation>
    </message>
    <message>
        <source>{needs}. A voice of medium quality is faster.</source>
        <translation>{needs}. Eine Stimme mittlerer Qualität ist schneller.</translation>
    </message>
    <message>
        <source>{needs}. Close other demanding apps.</source>
        <translation>{needs}. Schließe andere rechenintensive Programme.</translation>
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
        <source>{took} after a pause, {usual} once loaded. Keep it loaded on the server.</source>
        <translation>{took} nach einer Pause, geladen nur {usual}. Lass es auf dem Server geladen.</translation>
    </message>
    <message>
        <source>{took} the first time, {usual} once loaded. Keep it loaded on the server.</source>
        <translation>{took} beim ersten Mal, geladen nur {usual}. Lass es auf dem Server geladen.</translation>
    </message>
    <message>
        <source>{took}, usually {usual}. The server or the network was busy.</source>
        <translation>{took}, sonst {usual}. Der Server oder das Netz war ausgelastet.</translation>
    </message>
    <message>
        <source>{took}. A smaller model, or a server nearby, is faster.</source>
        <translation>{took}. Ein kleineres Modell oder ein näherer Server ist schneller.</translation>
    </message>
    <message>
        <source>{took}. It may have been loading. If the next answer is faster, keep it loaded.</source>
        <translation>{took}. Vielleicht wurde es erst geladen. Wenn die nächste Antwort schneller kommt, lass es geladen.</translation>
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
        <source>Enter the server&apos;s address, such as http://localhost:8080/v1.</source>
        <translation>Gib die Adresse des Servers ein, zum Beispiel http://localhost:8080/v1.</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>Schlüssel holen…</translation>
    </message>
    <message>
        <source>Stored in your system&apos;s keyring, never in a file.</source>
        <translation>Wird im Schlüsselbund des Systems gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>The server lists no models. Enter the name of one.</source>
        <translation>Der Server nennt keine Modelle. Gib den Namen eines Modells ein.</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Modelle laden</translation>
    </message>
    <message>
        <source>Load the models and choose one, or skip.</source>
        <translation>Lade die Modelle und wähle eines, oder überspringe den Schritt.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>Asks the server which models it has</source>
        <translation>Fragt den Server nach seinen Modellen</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Modelle laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>One model available</source>
        <translation>Ein Modell verfügbar</translation>
    </message>
    <message>
        <source>The server lists no models. Enter a name.</source>
        <translation>Der Server nennt keine Modelle. Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>{count} models available</source>
        <translation>{count} Modelle verfügbar</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to default: {title}</source>
        <translation>Auf Standard zurücksetzen: {title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Address of any OpenAI-compatible server</source>
        <translation>Adresse eines OpenAI-kompatiblen Servers</translation>
    </message>
    <message>
        <source>Address to check once a day; nothing installs by itself</source>
        <translation>Adresse, die täglich abgefragt wird; installiert wird nichts</translation>
    </message>
    <message>
        <source>After a phrase</source>
        <translation>Nach einem Satzteil</translation>
    </message>
    <message>
        <source>After a sentence</source>
        <translation>Nach einem Satz</translation>
    </message>
    <message>
        <source>After a word</source>
        <translation>Nach einem Wort</translation>
    </message>
    <message>
        <source>After you close the window</source>
        <translation>Nach dem Schließen des Fensters</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>And wait longer in the middle of one</source>
        <translation>Und mitten in einem Satz länger warten</translation>
    </message>
    <message>
        <source>Answer sooner after a complete sentence</source>
        <translation>Nach einem vollständigen Satz früher antworten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As early as possible</source>
        <translation>So früh wie möglich</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Built-in helper answers</source>
        <translation>Eingebauter Helfer antwortet</translation>
    </message>
    <message>
        <source>Changes when Repartee restarts</source>
        <translation>Gilt nach dem Neustart von Repartee</translation>
    </message>
    <message>
        <source>Contacts no other computer</source>
        <translation>Keine Verbindung zu anderen Computern</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Documents/Repartee</source>
        <translation>Dokumente/Repartee</translation>
    </message>
    <message>
        <source>Earliest sounds quickest; full sentences sound smoothest</source>
        <translation>Früh wirkt am schnellsten, ganze Sätze klingen am flüssigsten</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Echounterdrückung</translation>
    </message>
    <message>
        <source>End a conversation after silence</source>
        <translation>Gespräch nach Stille beenden</translation>
    </message>
    <message>
        <source>Faster, but may send a question twice</source>
        <translation>Schneller, sendet eine Frage aber manchmal zweimal</translation>
    </message>
    <message>
        <source>For a fan, traffic, or a loud computer</source>
        <translation>Für Lüfter, Verkehr oder einen lauten Computer</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Zum Sprechen halten</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Keep conversations for</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Mikrofon bereithalten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lets you interrupt by voice without a headset</source>
        <translation>Unterbrechen per Stimme ohne Headset</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
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
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never misses your first syllable</source>
        <translation>Damit die erste Silbe nie fehlt</translation>
    </message>
    <message>
        <source>Noise suppression</source>
        <translation>Rauschunterdrückung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Offline-Modus</translation>
    </message>
    <message>
        <source>One per line; hidden files and passwords are left out</source>
        <translation>Einer pro Zeile; ohne versteckte Dateien und Passwörter</translation>
    </message>
    <message>
        <source>Pinned conversations are always kept</source>
        <translation>Angeheftete Gespräche bleiben immer erhalten</translation>
    </message>
    <message>
        <source>Prepare the answer at a pause</source>
        <translation>Antwort in einer Pause vorbereiten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>Privater Modus</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Saves nothing you say, and starts a new conversation</source>
        <translation>Speichert nichts und beginnt ein neues Gespräch</translation>
    </message>
    <message>
        <source>Sends recordings of your voice to the model’s server</source>
        <translation>Sendet Aufnahmen deiner Stimme an den Server des Modells</translation>
    </message>
    <message>
        <source>Sends replies to the model’s server to be spoken</source>
        <translation>Der Server des Modells spricht die Antworten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sound when it listens</source>
        <translation>Ton beim Zuhören</translation>
    </message>
    <message>
        <source>Space works too, outside the text field</source>
        <translation>Außerhalb des Textfelds auch die Leertaste</translation>
    </message>
    <message>
        <source>Speak replies</source>
        <translation>Antworten vorlesen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>The time, timers, and sums at once, without the model</source>
        <translation>Uhrzeit, Timer und Rechnungen sofort, ohne das Modell</translation>
    </message>
    <message>
        <source>What the model should know about its role and its answers</source>
        <translation>Was das Modell über seine Rolle und seine Antworten wissen soll</translation>
    </message>
    <message>
        <source>With a model on this computer</source>
        <translation>Mit einem Modell auf diesem Computer</translation>
    </message>
    <message>
        <source>With every model</source>
        <translation>Mit jedem Modell</translation>
    </message>
    <message>
        <source>Without a screen reader</source>
        <translation>Ohne Screenreader</translation>
    </message>
    <message>
        <source>Works while another app is in front</source>
        <translation>Auch wenn eine andere App im Vordergrund ist</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Sprechtaste</translation>
    </message>
    <message>
        <source>Tap to start and stop</source>
        <translation>Zum Starten und Stoppen tippen</translation>
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
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Built-in helper</source>
        <translation>Integrierter Helfer</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Folders Repartee can read</source>
        <translation>Ordner, die Repartee lesen darf</translation>
    </message>
    <message>
        <source>Hold or tap</source>
        <translation>Halten oder tippen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Load local models before your first question</source>
        <translation>Lokale Modelle vor der ersten Frage laden</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <translation>Notizordner</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Pause that ends your question</source>
        <translation>Pause, die die Frage beendet</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Server’s recognition model</source>
        <translation>Erkennungsmodell des Servers</translation>
    </message>
    <message>
        <source>Server’s speech model</source>
        <translation>Modell des Servers für die Sprachausgabe</translation>
    </message>
    <message>
        <source>Server’s voice</source>
        <translation>Stimme des Servers</translation>
    </message>
    <message>
        <source>Space only</source>
        <translation>Nur Leertaste</translation>
    </message>
    <message>
        <source>Start answering early</source>
        <translation>Früh mit der Antwort beginnen</translation>
    </message>
    <message>
        <source>Start speaking</source>
        <translation>Sprechbeginn</translation>
    </message>
    <message>
        <source>Starts in the tray</source>
        <translation>Startet im Infobereich</translation>
    </message>
    <message>
        <source>Stops listening when you stop talking</source>
        <translation>Hört auf, wenn du aufhörst zu sprechen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Talk key in other apps</source>
        <translation>Sprechtaste in anderen Apps</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Use a server’s speech recognition</source>
        <translation>Spracherkennung eines Servers verwenden</translation>
    </message>
    <message>
        <source>Use a server’s voice</source>
        <translation>Stimme eines Servers verwenden</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf eine Antwort warten</translation>
    </message>
    <message>
        <source>You are Repartee, a voice assistant. Your answers are spoken aloud: be brief and natural, lead with the answer, and use lists, code or tables only when asked for them.</source>
        <translation>Du bist Repartee, ein Sprachassistent. Deine Antworten werden vorgelesen: Fasse dich kurz, sprich natürlich, beginne mit der Antwort und verwende Listen, Code oder Tabellen nur, wenn danach gefragt wird. Antworte in der Sprache der Frage.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Set up again…</source>
        <translation>Neu einrichten…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>More: export, import, reset</source>
        <translation>Mehr: exportieren, importieren, zurücksetzen</translation>
    </message>
    <message>
        <source>Basic voice</source>
        <translation>Einfache Stimme</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Copy the talk command</source>
        <translation>Sprechbefehl kopieren</translation>
    </message>
    <message>
        <source>Editing profile “{name}”: its server, model, instructions, and voice</source>
        <translation>Profil „{name}“ wird bearbeitet: Server, Modell, Anweisungen und Stimme</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Everything Repartee has connected to since it started</source>
        <translation>Alle Verbindungen von Repartee seit dem Start</translation>
    </message>
    <message>
        <source>For a shortcut in your desktop’s own settings</source>
        <translation>Für ein Tastenkürzel in den Desktop-Einstellungen</translation>
    </message>
    <message>
        <source>Give the model tools of other programs</source>
        <translation>Dem Modell Werkzeuge anderer Programme geben</translation>
    </message>
    <message>
        <source>Included with Repartee · English</source>
        <translation>In Repartee enthalten · Englisch</translation>
    </message>
    <message>
        <source>Model, voice, and microphone, step by step</source>
        <translation>Modell, Stimme und Mikrofon, Schritt für Schritt</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Wörter</translation>
    </message>
    <message>
        <source>What tools may do</source>
        <translation>Was Werkzeuge dürfen</translation>
    </message>
    <message>
        <source>“Allow” runs a tool without a question, “Ask” checks with you first, and “Never” hides it from the model.</source>
        <translation>„Erlauben“ führt ein Werkzeug ohne Frage aus, „Fragen“ fragt dich vorher und „Nie“ verbirgt es vor dem Modell.</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Overridden by {variable}</source>
        <translation>Festgelegt durch {variable}</translation>
    </message>
    <message>
        <source>Profiles, API keys, permissions, and voices stay as they are.</source>
        <translation>Profile, API-Schlüssel, Berechtigungen und Stimmen bleiben erhalten.</translation>
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
        <source>Set by your administrator</source>
        <translation>Von der Administration festgelegt</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Tonprüfung</translation>
    </message>
    <message>
        <source>Talk command</source>
        <translation>Sprechbefehl</translation>
    </message>
    <message>
        <source>Tests your microphone and speaker</source>
        <translation>Testet Mikrofon und Lautsprecher</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Werkzeugserver</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>Keine Einstellungen zu „{words}“ gefunden.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>Adds the profile {name}:</source>
        <translation>Fügt das Profil {name} hinzu:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Änderungen:</translation>
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
        <source>These settings can&apos;t be used here and were skipped: {names}.</source>
        <translation>Diese Einstellungen sind hier nicht verwendbar und werden übersprungen: {names}.</translation>
    </message>
    <message>
        <source>This file changes nothing.</source>
        <translation>Diese Datei ändert nichts.</translation>
    </message>
    <message>
        <source>Your own profiles stay as they are: {names}.</source>
        <translation>Deine eigenen Profile bleiben unverändert: {names}.</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Setup isn’t finished.</source>
        <translation>Die Einrichtung ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alles überspringen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
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
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
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
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>Your chats appear here.</source>
        <translation>Hier erscheinen deine Chats.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>SoundCheckController</name>
    <message>
        <source>Did you hear it? If not, turn the volume up, or choose another speaker.</source>
        <translation>War es zu hören? Wenn nicht, lauter stellen oder einen anderen Lautsprecher wählen.</translation>
    </message>
    <message>
        <source>No microphone found. Connect one, then press Rescan.</source>
        <translation>Kein Mikrofon gefunden. Schließ eins an und klick auf „Neu suchen“.</translation>
    </message>
    <message>
        <source>No speaker found. Connect one, then press Rescan.</source>
        <translation>Kein Lautsprecher gefunden. Schließ einen an und klick auf „Neu suchen“.</translation>
    </message>
    <message>
        <source>That&apos;s how you sound to Repartee.</source>
        <translation>So hört dich Repartee.</translation>
    </message>
    <message>
        <source>The microphone doesn&apos;t hear the speaker, so there&apos;s no echo.</source>
        <translation>Das Mikrofon hört den Lautsprecher nicht. Es gibt kein Echo.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker. Use headphones or turn the volume down, or Repartee may hear its own words.</source>
        <translation>Das Mikrofon hört den Lautsprecher. Nimm Kopfhörer oder dreh die Lautstärke herunter, sonst hört Repartee sich selbst.</translation>
    </message>
    <message>
        <source>The microphone is silent. It may be muted or turned off.</source>
        <translation>Das Mikrofon ist still. Vielleicht ist es stummgeschaltet oder aus.</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>Look for newly connected devices</source>
        <translation>Nach neu angeschlossenen Geräten suchen</translation>
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
        <source>Plays a chime and a sentence</source>
        <translation>Spielt einen Ton und einen Satz</translation>
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
    <name>SttKind</name>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Install {name}?</source>
        <translation>{name} installieren?</translation>
    </message>
    <message>
        <source>Its license is the {license}: {url}. By installing the model, you accept it.</source>
        <translation>Es hat die Lizenz {license}: {url}. Mit der Installation stimmst du ihr zu.</translation>
    </message>
    <message>
        <source>Larger models make fewer mistakes but take longer.</source>
        <translation>Größere Modelle machen weniger Fehler, brauchen aber länger.</translation>
    </message>
    <message>
        <source>Listening models</source>
        <translation>Modelle zum Zuhören</translation>
    </message>
    <message>
        <source>Listening models use {size} on this computer</source>
        <translation>Die Modelle zum Zuhören belegen {size} auf diesem Computer</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>Modelle werden geladen…</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>Keine Modelle gefunden</translation>
    </message>
    <message>
        <source>Remove the listening model {name}?</source>
        <translation>Das Modell zum Zuhören {name} entfernen?</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>This computer cannot recognize speech. A server can do it.</source>
        <translation>Dieser Computer kann keine Sprache erkennen. Ein Server kann das übernehmen.</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Sehr klein</translation>
    </message>
    <message>
        <source>works while you speak</source>
        <translation>arbeitet, während du sprichst</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>deine Datei</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} Sprachen</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>End the conversation</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Stop the voice, keep the text</source>
        <translation>Stimme stoppen, Text behalten</translation>
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
        <source>Hold to talk, or press once to keep talking: {keys}</source>
        <translation>Halten zum Sprechen oder kurz drücken, um weiterzusprechen: {keys}</translation>
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
        <source>Press to talk, press again to send: {keys}</source>
        <translation>Drücken zum Sprechen, nochmals drücken zum Senden: {keys}</translation>
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
</context>
<context>
    <name>TalkHint</name>
    <message>
        <source>Asking you</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter starts a new line</source>
        <translation>Eingabe sendet · Umschalt+Eingabe für neue Zeile</translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Esc zum Stoppen</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Macht sich bereit…</translation>
    </message>
    <message>
        <source>Hold {key} and say “yes” or “no”, or choose above</source>
        <translation>{key} halten und „ja“ oder „nein“ sagen, oder oben auswählen</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt · Esc to stop</source>
        <translation>{key} halten zum Unterbrechen · Esc zum Stoppen</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>{key} halten zum Sprechen</translation>
    </message>
    <message>
        <source>Let go to send · Esc to cancel</source>
        <translation>Loslassen zum Senden · Esc zum Abbrechen</translation>
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
        <source>Press {key} to interrupt · Esc to stop</source>
        <translation>{key} drücken zum Unterbrechen · Esc zum Stoppen</translation>
    </message>
    <message>
        <source>Press {key} to send · Esc to cancel</source>
        <translation>{key} drücken zum Senden · Esc zum Abbrechen</translation>
    </message>
    <message>
        <source>Press {key} to talk</source>
        <translation>{key} drücken zum Sprechen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
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
        <source>Talk to interrupt · Esc to stop</source>
        <translation>Sprechen unterbricht · Esc hält an</translation>
    </message>
    <message>
        <source>The microphone is open · Esc ends the conversation</source>
        <translation>Das Mikrofon ist offen · Esc beendet das Gespräch</translation>
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
    <name>TimerChip</name>
    <message>
        <source>Cancel the alarm at {time}</source>
        <translation>Wecker um {time} löschen</translation>
    </message>
    <message>
        <source>Cancel the reminder</source>
        <translation>Erinnerung löschen</translation>
    </message>
    <message>
        <source>Cancel the timer</source>
        <translation>Timer abbrechen</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>{name} abbrechen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} T. {hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, angehalten</translation>
    </message>
</context>
<context>
    <name>TimerChips</name>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
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
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>canceling…</source>
        <translation>wird abgebrochen…</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>{part} · first {shown:,} of {all:,} characters</source>
        <translation>{part} · die ersten {shown:,} von {all:,} Zeichen</translation>
    </message>
</context>
<context>
    <name>ToolPermissions</name>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Zurzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ToolServerCard</name>
    <message>
        <source>1 tool: {names}.</source>
        <translation>1 Werkzeug: {names}.</translation>
    </message>
    <message>
        <source>All tools are off.</source>
        <translation>Alle Werkzeuge sind aus.</translation>
    </message>
    <message>
        <source>Choose tools</source>
        <translation>Werkzeuge auswählen</translation>
    </message>
    <message>
        <source>Choose tools of {server}</source>
        <translation>Werkzeuge von {server} auswählen</translation>
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
        <source>No tools.</source>
        <translation>Keine Werkzeuge.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Output of {server}</source>
        <translation>Ausgabe von {server}</translation>
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
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>{count} of {total} tools: {names}.</source>
        <translation>{count} von {total} Werkzeuge: {names}.</translation>
    </message>
    <message>
        <source>{count} tools: {names}.</source>
        <translation>{count} Werkzeuge: {names}.</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>A tool server named {name} already exists. Choose another name.</source>
        <translation>Es gibt bereits einen Werkzeugserver namens {name}. Wähle einen anderen Namen.</translation>
    </message>
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
        <source>From the server&apos;s documentation: JSON, a command, or an address</source>
        <translation>Aus der Dokumentation des Servers: JSON, ein Befehl oder eine Adresse</translation>
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
        <source>One NAME=value per line, such as a key. ${NAME} inserts that variable of Repartee&apos;s environment.</source>
        <translation>Ein NAME=Wert pro Zeile, etwa ein Schlüssel. ${NAME} setzt diese Variable aus Repartees Umgebung ein.</translation>
    </message>
    <message>
        <source>One per line, such as Authorization: Bearer YOUR-TOKEN</source>
        <translation>Einer pro Zeile, z. B. Authorization: Bearer DEIN-TOKEN</translation>
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
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>ToolServerImport</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Bereits hinzugefügt</translation>
    </message>
    <message>
        <source>Import tool servers</source>
        <translation>Werkzeugserver importieren</translation>
    </message>
    <message>
        <source>No tool servers found in other apps.</source>
        <translation>Keine Werkzeugserver in anderen Apps gefunden.</translation>
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
        <source>Gets from your environment: {names}</source>
        <translation>Erhält aus deiner Umgebung: {names}</translation>
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
        <source>Keep off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>Program: {program}</source>
        <translation>Programm: {program}</translation>
    </message>
    <message>
        <source>Repartee will run or contact this with your rights:</source>
        <translation>Repartee führt dies mit deinen Rechten aus oder stellt eine Verbindung her:</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>Scrollen Sie bis zum Ende, um es zu erlauben.</translation>
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
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Its settings and keys are deleted.</source>
        <translation>Seine Einstellungen und Schlüssel werden gelöscht.</translation>
    </message>
    <message>
        <source>No tool servers yet. A server&apos;s documentation usually says what to add here.</source>
        <translation>Noch keine Werkzeugserver. Was hier einzutragen ist, steht meist in der Dokumentation des Servers.</translation>
    </message>
    <message>
        <source>Programs and web addresses that give the model more tools (Model Context Protocol). A program runs with your rights, and its answers go to the model. Add only what you trust.</source>
        <translation>Programme und Webadressen, die dem Modell weitere Werkzeuge geben (Model Context Protocol). Ein Programm läuft mit deinen Rechten, und seine Antworten gehen an das Modell. Füge nur Server hinzu, denen du vertraust.</translation>
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
        <source>Tool servers</source>
        <translation>Werkzeugserver</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Add to a note</source>
        <translation>In eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Adds or subtracts time, pauses, or restarts</source>
        <translation>Verlängert, verkürzt, pausiert oder startet neu</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Cancel a timer</source>
        <translation>Timer abbrechen</translation>
    </message>
    <message>
        <source>Change a timer</source>
        <translation>Timer ändern</translation>
    </message>
    <message>
        <source>Change the volume</source>
        <translation>Lautstärke ändern</translation>
    </message>
    <message>
        <source>Changes how loud this computer is</source>
        <translation>Ändert die Lautstärke dieses Computers</translation>
    </message>
    <message>
        <source>Check the date</source>
        <translation>Datum nachsehen</translation>
    </message>
    <message>
        <source>Check the time</source>
        <translation>Uhrzeit nachsehen</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Zustand des Computers nachsehen</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>Einheiten umrechnen</translation>
    </message>
    <message>
        <source>Converts lengths, weights, temperatures, and more</source>
        <translation>Rechnet Längen, Gewichte, Temperaturen und mehr um</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Count the days</source>
        <translation>Tage zählen</translation>
    </message>
    <message>
        <source>Count the hours</source>
        <translation>Stunden zählen</translation>
    </message>
    <message>
        <source>Deletes timers, alarms, and reminders</source>
        <translation>Löscht Timer, Wecker und Erinnerungen</translation>
    </message>
    <message>
        <source>Does math on this computer</source>
        <translation>Rechnet auf diesem Computer</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>List notes</source>
        <translation>Notizen auflisten</translation>
    </message>
    <message>
        <source>List timers</source>
        <translation>Timer auflisten</translation>
    </message>
    <message>
        <source>Loads a public page; sites you mention need no question</source>
        <translation>Lädt eine öffentliche Seite, von dir genannte ohne Frage</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Open an app</source>
        <translation>App öffnen</translation>
    </message>
    <message>
        <source>Opens a page in your browser</source>
        <translation>Öffnet eine Seite in deinem Browser</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>Notiz lesen</translation>
    </message>
    <message>
        <source>Read a web page</source>
        <translation>Webseite lesen</translation>
    </message>
    <message>
        <source>Read the clipboard</source>
        <translation>Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Reads the calendar, here or in another place</source>
        <translation>Liest den Kalender, hier oder an einem anderen Ort</translation>
    </message>
    <message>
        <source>Reads the clock, here or in another place</source>
        <translation>Liest die Uhr, hier oder an einem anderen Ort</translation>
    </message>
    <message>
        <source>Replaces what&apos;s on your clipboard</source>
        <translation>Ersetzt, was in deiner Zwischenablage ist</translation>
    </message>
    <message>
        <source>Search in files</source>
        <translation>In Dateien suchen</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Sends a note to the model</source>
        <translation>Sendet eine Notiz an das Modell</translation>
    </message>
    <message>
        <source>Sends a text file in the folders above to the model</source>
        <translation>Sendet eine Textdatei der Ordner oben an das Modell</translation>
    </message>
    <message>
        <source>Sends battery, memory, and disk space to the model</source>
        <translation>Sendet Akkustand und freien Speicher an das Modell</translation>
    </message>
    <message>
        <source>Sends matching lines of files in the folders above</source>
        <translation>Sendet passende Zeilen aus Dateien der Ordner oben</translation>
    </message>
    <message>
        <source>Sends matching lines of your notes to the model</source>
        <translation>Sendet passende Zeilen deiner Notizen an das Modell</translation>
    </message>
    <message>
        <source>Sends names of files in the folders above to the model</source>
        <translation>Sendet Dateinamen aus den Ordnern oben an das Modell</translation>
    </message>
    <message>
        <source>Sends the text you copied to the model</source>
        <translation>Sendet den kopierten Text an das Modell</translation>
    </message>
    <message>
        <source>Sends the titles of your notes to the model</source>
        <translation>Sendet die Titel deiner Notizen an das Modell</translation>
    </message>
    <message>
        <source>Sends your timers, alarms, and reminders to the model</source>
        <translation>Sendet Timer, Wecker und Erinnerungen an das Modell</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Erinnerung stellen</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>Timer stellen</translation>
    </message>
    <message>
        <source>Set an alarm</source>
        <translation>Wecker stellen</translation>
    </message>
    <message>
        <source>Sets a reminder that&apos;s read aloud when it&apos;s due</source>
        <translation>Stellt eine Erinnerung, die vorgelesen wird</translation>
    </message>
    <message>
        <source>Sets a timer that rings on this computer</source>
        <translation>Stellt einen Timer, der auf diesem Computer klingelt</translation>
    </message>
    <message>
        <source>Sets an alarm that rings at a time of day</source>
        <translation>Stellt einen Wecker für eine Uhrzeit</translation>
    </message>
    <message>
        <source>Starts an app on this computer</source>
        <translation>Startet eine App auf diesem Computer</translation>
    </message>
    <message>
        <source>Works out how many days are left until a date</source>
        <translation>Berechnet, wie viele Tage es bis zu einem Datum sind</translation>
    </message>
    <message>
        <source>Works out how much time is left until a time of day</source>
        <translation>Berechnet, wie lange es bis zu einer Uhrzeit dauert</translation>
    </message>
    <message>
        <source>Writes to a file in your notes folder</source>
        <translation>Schreibt in eine Datei in deinem Notizordner</translation>
    </message>
    <message>
        <source>from line {number}</source>
        <translation>ab Zeile {number}</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{number} days from now</source>
        <translation>in {number} Tagen</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} Std.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} Min.</translation>
    </message>
    <message>
        <source>{number} months from now</source>
        <translation>in {number} Monaten</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
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
        <source>Back to the voice</source>
        <translation>Zurück zur Stimme</translation>
    </message>
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
        <source>Answered by the built-in helper</source>
        <translation>Vom eingebauten Helfer beantwortet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
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
        <source>Waiting for {model}, {seconds} s so far. It may be loading…</source>
        <translation>Warte auf {model}, bisher {seconds} s. Möglicherweise wird es geladen…</translation>
    </message>
    <message>
        <source>{reason} Trying again, {attempt} of {of}…</source>
        <translation>{reason} Neuer Versuch, {attempt} von {of}…</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>End the conversation</source>
        <translation>Gespräch beenden</translation>
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
        <source>Repartee is still running. To quit, choose Quit in this menu.</source>
        <translation>Repartee läuft weiter. Zum Beenden wähl „Beenden“ in diesem Menü.</translation>
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
        <source>Start a conversation</source>
        <translation>Gespräch beginnen</translation>
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
    <name>TurnChart</name>
    <message>
        <source>Latest turns</source>
        <translation>Letzte Runden</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
</context>
<context>
    <name>VoiceKind</name>
    <message>
        <source>American</source>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <source>Any quality</source>
        <translation>Jede Qualität</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Loading voices…</source>
        <translation>Stimmen werden geladen…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>No voices found</source>
        <translation>Keine Stimmen gefunden</translation>
    </message>
    <message>
        <source>Remove the voice {name}?</source>
        <translation>Die Stimme {name} entfernen?</translation>
    </message>
    <message>
        <source>Robotic, supports every language</source>
        <translation>Roboterhaft, spricht jede Sprache</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Voices use {size} on this computer</source>
        <translation>Stimmen belegen {size} auf diesem Computer</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>deine Datei</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Go online to see more voices.</source>
        <translation>Stell eine Internetverbindung her, um weitere Stimmen zu sehen.</translation>
    </message>
    <message>
        <source>How should it sound?</source>
        <translation>Wie soll es klingen?</translation>
    </message>
    <message>
        <source>Models and voices (Ctrl+Shift+V) has all languages.</source>
        <translation>Alle Sprachen findest du unter „Modelle und Stimmen“ (Strg+Umschalt+V).</translation>
    </message>
    <message>
        <source>More English voices</source>
        <translation>Mehr englische Stimmen</translation>
    </message>
    <message>
        <source>Natural English voices are built in. You can download more, which also work offline.</source>
        <translation>Natürliche englische Stimmen sind dabei. Du kannst weitere herunterladen, die auch offline funktionieren.</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models and voices</source>
        <translation>Modelle und Stimmen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Pronunciations…</source>
        <translation>Aussprache…</translation>
    </message>
    <message>
        <source>Use for replies in {language}</source>
        <translation>Für Antworten auf {language} verwenden</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Parts of the response time</source>
        <translation>Teile der Antwortzeit</translation>
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
        <source>Hold Space and talk, or type below.</source>
        <translation>Leertaste halten und sprechen, oder unten schreiben.</translation>
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
        <source>What’s on your mind?</source>
        <translation>Was beschäftigt dich?</translation>
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
