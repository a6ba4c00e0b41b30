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
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>This frees {size}. You can install it again.</source>
        <translation>Das gibt {size} frei. Du kannst es erneut installieren.</translation>
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
        <translation>Wird vorbereitet …</translation>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet …</translation>
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
        <source>Tool servers that are programs, and pages in your browser, make connections of their own that Repartee cannot see.</source>
        <translation>Werkzeugserver, die Programme sind, und Seiten im Browser stellen eigene Verbindungen her, die Repartee nicht sieht.</translation>
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
        <translation>Modelle und Stimmen …</translation>
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
        <translation>Einstellungen …</translation>
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
        <source>Choose a model or a profile</source>
        <translation>Modell oder Profil auswählen</translation>
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
        <source>Start a new chat</source>
        <translation>Neuen Chat beginnen</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
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
        <source>The {time} in which Repartee waited for you do not count.</source>
        <translation>Die {time}, in denen Repartee auf dich gewartet hat, zählen nicht.</translation>
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
    <message>
        <source>{count} turns: median {median}, slowest {slowest}.</source>
        <translation>{count} Runden: im Mittel (Median) {median}, am langsamsten {slowest}.</translation>
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
        <source>Export all turns</source>
        <translation>Alle Runden exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
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
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>{file} konnte nicht geschrieben werden: {why}.</translation>
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
        <source>What you are saying</source>
        <translation>Was du gerade sagst</translation>
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
    <name>ModelMenu</name>
    <message>
        <source>All {count} models…</source>
        <translation>Alle {count} Modelle …</translation>
    </message>
    <message>
        <source>Built-in helper</source>
        <translation>Eingebauter Helfer</translation>
    </message>
    <message>
        <source>Connect another model…</source>
        <translation>Weiteres Modell verbinden …</translation>
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
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht …</translation>
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
        <source>It is too long to show, so you cannot allow it.</source>
        <translation>Der Inhalt ist zu lang zum Anzeigen und kann daher nicht erlaubt werden.</translation>
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
        <source>goes to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>or say “{yes}”</source>
        <translation>oder sag „{yes}“</translation>
    </message>
</context>
<context>
    <name>PermissionRules</name>
    <message>
        <source>Always allow {tool}</source>
        <translation>{tool} immer erlauben</translation>
    </message>
    <message>
        <source>Never allow {tool}</source>
        <translation>{tool} nie erlauben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>Entfernen: {rule}</translation>
    </message>
    <message>
        <source>Tools that change something ask first. Choices you remember appear here.</source>
        <translation>Tools, die etwas ändern, fragen zuerst. Gemerkte Auswahlen erscheinen hier.</translation>
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
        <source>; try again.</source>
        <translation>; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A page that was asked for</source>
        <translation>Eine Seite, nach der gefragt wurde</translation>
    </message>
    <message>
        <source>A profile needs a name of at most {limit} characters.</source>
        <translation>Ein Profil braucht einen Namen mit höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A quotation mark in the command has no pair.</source>
        <translation>Einem Anführungszeichen im Befehl fehlt sein Gegenstück.</translation>
    </message>
    <message>
        <source>A tool server needs a name of at most 64 characters.</source>
        <translation>Ein Werkzeugserver braucht einen Namen mit höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>An API key belongs to a server; set the server&apos;s address first.</source>
        <translation>Ein API-Schlüssel gehört zu einem Server; erst dessen Adresse setzen.</translation>
    </message>
    <message>
        <source>Another program has taken {keys}; choose other keys to talk.</source>
        <translation>Ein anderes Programm hat {keys} belegt; andere Tasten zum Sprechen wählen.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Asked to use a tool, it answered in words: it may not use tools when it should.</source>
        <translation>Um ein Werkzeug gebeten, antwortete es mit Worten: Vielleicht benutzt es Werkzeuge nicht, wenn es sollte.</translation>
    </message>
    <message>
        <source>Copy this text to your clipboard?</source>
        <translation>Diesen Text in die Zwischenablage kopieren?</translation>
    </message>
    <message>
        <source>Each line below should be a name, {between} and a value.</source>
        <translation>Jede Zeile unten sollte ein Name, {between} und ein Wert sein.</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>Getting ready… one moment, please.</source>
        <translation>Gleich so weit… einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Hands-free is not available on this computer: tap again when you have spoken.</source>
        <translation>Freihändig geht auf diesem Computer nicht: nach dem Sprechen noch einmal tippen.</translation>
    </message>
    <message>
        <source>It answers without thinking aloud first.</source>
        <translation>Es antwortet, ohne erst laut nachzudenken.</translation>
    </message>
    <message>
        <source>It asks for one tool after the other: each takes a request of its own.</source>
        <translation>Es fragt nach einem Werkzeug nach dem anderen: Jedes braucht eine eigene Anfrage.</translation>
    </message>
    <message>
        <source>It asks for several tools at once.</source>
        <translation>Es fragt nach mehreren Werkzeugen zugleich.</translation>
    </message>
    <message>
        <source>It calls tools: all with the same number, which is understood.</source>
        <translation>Es ruft Werkzeuge auf: alle mit derselben Nummer, was verstanden wird.</translation>
    </message>
    <message>
        <source>It calls tools: each comes whole.</source>
        <translation>Es ruft Werkzeuge auf: jeden Aufruf im Ganzen.</translation>
    </message>
    <message>
        <source>It calls tools: in pieces, without number or id, which is understood.</source>
        <translation>Es ruft Werkzeuge auf: in Stücken, ohne Nummer oder Kennung, was verstanden wird.</translation>
    </message>
    <message>
        <source>It calls tools: they come in pieces, as they should.</source>
        <translation>Es ruft Werkzeuge auf: in Stücken, wie es sein soll.</translation>
    </message>
    <message>
        <source>It calls tools: whole, without number or id, which is understood.</source>
        <translation>Es ruft Werkzeuge auf: im Ganzen, ohne Nummer oder Kennung, was verstanden wird.</translation>
    </message>
    <message>
        <source>It refuses tools, so it is not offered any: it can talk, but not do things.</source>
        <translation>Es lehnt Werkzeuge ab und bekommt daher keine: Es kann sprechen, aber nichts tun.</translation>
    </message>
    <message>
        <source>It reports how many tokens an answer took.</source>
        <translation>Es meldet, wie viele Token eine Antwort brauchte.</translation>
    </message>
    <message>
        <source>It reports none: tokens a second are estimated.</source>
        <translation>Es meldet keine: Token je Sekunde werden geschätzt.</translation>
    </message>
    <message>
        <source>It should look like {example}.</source>
        <translation>Es sollte aussehen wie {example}.</translation>
    </message>
    <message>
        <source>It thinks aloud first ({field}), here for {time}: that is never spoken, but you wait for it.</source>
        <translation>Es denkt erst laut nach ({field}), hier {time} lang: Das wird nie gesprochen, aber man wartet darauf.</translation>
    </message>
    <message>
        <source>It took {time} until the server accepted the request. It is overloaded, or the network is unreliable.</source>
        <translation>Es dauerte {time}, bis der Server die Anfrage annahm. Er ist überlastet, oder das Netz ist unzuverlässig.</translation>
    </message>
    <message>
        <source>It writes its calls into the text, where they would be read aloud, so it is not offered any tools; a server setting for its tool calls may help.</source>
        <translation>Es schreibt seine Aufrufe in den Text, wo sie vorgelesen würden, und bekommt daher keine Werkzeuge; eine Einstellung des Servers für Werkzeugaufrufe hilft vielleicht.</translation>
    </message>
    <message>
        <source>It writes {count} tokens a second, slower than speech: it will pause between words.</source>
        <translation>Es schreibt {count} Token je Sekunde, langsamer als Sprache: Zwischen Wörtern wird es Pausen geben.</translation>
    </message>
    <message>
        <source>It writes {count} tokens a second.</source>
        <translation>Es schreibt {count} Token je Sekunde.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message>
        <source>Models accept {limit} tools; these are left out: {names}. Turn off tool servers that you do not need.</source>
        <translation>Modelle nehmen {limit} Werkzeuge an; diese fallen weg: {names}; nicht benötigte Werkzeugserver ausschalten.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>No answer in words came: it may think for longer than it may write.</source>
        <translation>Es kam keine Antwort in Worten: Vielleicht denkt es länger nach, als es schreiben darf.</translation>
    </message>
    <message>
        <source>No model is chosen: name one that the server has (--model).</source>
        <translation>Es ist kein Modell gewählt: eines nennen, das der Server hat (--model).</translation>
    </message>
    <message>
        <source>No words were recognized in the recording.</source>
        <translation>In der Aufnahme wurden keine Wörter erkannt.</translation>
    </message>
    <message>
        <source>Nobody spoke for {seconds} seconds, so I stopped listening.</source>
        <translation>{seconds} Sekunden lang hat niemand gesprochen, daher höre ich nicht mehr zu.</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: settings, timers and conversations are forgotten when Repartee ends.</source>
        <translation>In {folder} kann nichts gespeichert werden: Einstellungen, Timer und Gespräche werden vergessen, wenn Repartee endet.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}; start the server, or check the address in Settings.</source>
        <translation>Bei {place} ist kein Server erreichbar; den Server starten, oder die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Offline mode is on, so {name} was not contacted; turn it off in Settings under Privacy.</source>
        <translation>Der Offline-Modus ist an, deshalb wurde {name} nicht angesprochen; er lässt sich in den Einstellungen unter Privatsphäre ausschalten.</translation>
    </message>
    <message>
        <source>Offline mode keeps the tool server {name} from being used, which is on another computer or a program that might contact one; turn it off in Settings under Privacy.</source>
        <translation>Der Offline-Modus hält den Werkzeugserver {name} zurück, der auf einem anderen Computer ist oder ein Programm, das einen ansprechen könnte; er lässt sich in den Einstellungen unter Privatsphäre ausschalten.</translation>
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
        <source>Piper is not installed; install Repartee again.</source>
        <translation>Piper ist nicht installiert; Repartee neu installieren.</translation>
    </message>
    <message>
        <source>Piper&apos;s pronunciation data is missing; install Repartee again.</source>
        <translation>Pipers Aussprachedaten fehlen; Repartee neu installieren.</translation>
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
        <source>Repartee could not start its parts. The log has the details; check the settings.</source>
        <translation>Repartee konnte seine Teile nicht starten. Einzelheiten stehen im Protokoll; die Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Repartee ended unexpectedly the last time.</source>
        <translation>Repartee wurde das letzte Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Repartee {newest} is out; this is {version}. You get it where this one came from.</source>
        <translation>Repartee {newest} ist da; dies ist {version}. Es gibt es dort, wo dieses herkam.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. The log has the details; you can go on.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen. Einzelheiten stehen im Protokoll; es kann weitergehen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Repartee; the log has the details.</source>
        <translation>In Repartee ist etwas schiefgegangen; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Speech by the server needs a server (--base-url).</source>
        <translation>Sprechen durch den Server braucht einen Server (--base-url).</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Speech recognition by the server needs a server (--base-url).</source>
        <translation>Spracherkennung durch den Server braucht einen Server (--base-url).</translation>
    </message>
    <message>
        <source>Speech recognition failed; say it again, or type.</source>
        <translation>Die Spracherkennung ist gescheitert; noch einmal sagen, oder tippen.</translation>
    </message>
    <message>
        <source>Speech recognition is not available; type instead.</source>
        <translation>Spracherkennung ist nicht verfügbar; stattdessen tippen.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Still listening: in 30 seconds what you have said is sent.</source>
        <translation>Hört noch zu: In 30 Sekunden wird das Gesagte gesendet.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Antwort im Fluss</translation>
    </message>
    <message>
        <source>The &quot;args&quot; of the tool server {label} should be a list of texts.</source>
        <translation>Die „args“ des Werkzeugservers {label} sollten eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>The &quot;{key}&quot; of the tool server {name} should be names and texts.</source>
        <translation>„{key}“ des Werkzeugservers {name} sollte aus Namen und Texten bestehen.</translation>
    </message>
    <message>
        <source>The API key holds a blank or a character that keys never have; copy it again.</source>
        <translation>Der API-Schlüssel enthält ein Leerzeichen oder ein Zeichen, das Schlüssel nie haben; noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The address of the tool server {name} should start with http:// or https://.</source>
        <translation>Die Adresse des Werkzeugservers {name} sollte mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>The answer comes as it is written: speech can start early.</source>
        <translation>Die Antwort kommt, während sie entsteht: Das Sprechen kann früh beginnen.</translation>
    </message>
    <message>
        <source>The answer comes in one piece: speech begins only when all of it is there.</source>
        <translation>Die Antwort kommt in einem Stück: Das Sprechen beginnt erst, wenn alles da ist.</translation>
    </message>
    <message>
        <source>The answer reached the model&apos;s limit and was cut off.</source>
        <translation>Die Antwort erreichte die Grenze des Modells und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The basic voice could not say this; the answer is on the screen.</source>
        <translation>Die einfache Stimme konnte das nicht sagen; die Antwort steht auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not trusted; check the address, or add the authority that signed it to those this computer trusts (SSL_CERT_FILE).</source>
        <translation>Dem Zertifikat von {place} wird nicht vertraut; die Adresse prüfen, oder die Stelle, die es unterschrieben hat, zu denen nehmen, denen dieser Computer vertraut (SSL_CERT_FILE).</translation>
    </message>
    <message>
        <source>The changed settings could not be applied, so nothing was sent. The log has the details.</source>
        <translation>Die geänderten Einstellungen konnten nicht übernommen werden, daher wurde nichts gesendet. Einzelheiten stehen im Protokoll.</translation>
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
        <source>The command line has a quotation mark without its pair.</source>
        <translation>In der Befehlszeile fehlt einem Anführungszeichen sein Gegenstück.</translation>
    </message>
    <message>
        <source>The command of the tool server {label} holds a zero character.</source>
        <translation>Der Befehl des Werkzeugservers {label} enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>The connection to {place} was lost midway; try again.</source>
        <translation>Die Verbindung zu {place} ist mittendrin abgebrochen; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The context of {model} is too short for the tools, so it cannot use them: choose a model with a longer context.</source>
        <translation>Der Kontext von {model} ist zu kurz für die Werkzeuge, deshalb kann es sie nicht benutzen: ein Modell mit längerem Kontext wählen.</translation>
    </message>
    <message>
        <source>The defaults that your administrator has set in {file} cannot be read; tell them.</source>
        <translation>Die Vorgaben der Verwaltung in {file} sind nicht lesbar; bitte dort melden.</translation>
    </message>
    <message>
        <source>The desktop calls the keys to talk {keys}.</source>
        <translation>Die Tasten zum Sprechen heißen auf diesem Desktop {keys}.</translation>
    </message>
    <message>
        <source>The desktop has not given Repartee the keys to talk; choose them again.</source>
        <translation>Der Desktop hat Repartee die Tasten zum Sprechen nicht gegeben; noch einmal wählen.</translation>
    </message>
    <message>
        <source>The download of {name} is not complete; try again to go on.</source>
        <translation>Der Download von {name} ist unvollständig; noch einmal versuchen setzt ihn fort.</translation>
    </message>
    <message>
        <source>The download of {name} stopped ({cause}); try again to go on.</source>
        <translation>Der Download von {name} brach ab ({cause}); noch einmal versuchen setzt ihn fort.</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}.</source>
        <translation>Das erste Wort kam nach {first}, bei erneuter Frage nach {again}.</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}: a smaller or nearer model is quicker.</source>
        <translation>Das erste Wort kam nach {first}, bei erneuter Frage nach {again}: Ein kleineres oder näheres Modell ist schneller.</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}: keep it loaded on the server.</source>
        <translation>Das erste Wort kam nach {first}, bei erneuter Frage nach {again}: das Modell auf dem Server geladen lassen.</translation>
    </message>
    <message>
        <source>Another program uses the history, so this conversation is not stored yet: it is stored with the next message.</source>
        <translation>Ein anderes Programm benutzt den Verlauf, daher ist dieses Gespräch noch nicht gespeichert: Es wird mit der nächsten Nachricht gespeichert.</translation>
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
        <source>The disk is full, so this conversation is not stored: free some space, and it is stored with the next message.</source>
        <translation>Die Festplatte ist voll, daher wird dieses Gespräch nicht gespeichert: Platz schaffen, dann wird es mit der nächsten Nachricht gespeichert.</translation>
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
        <source>The history cannot be stored or read ({reason}), so this conversation is not stored.</source>
        <translation>Der Verlauf kann nicht gespeichert oder gelesen werden ({reason}), daher wird dieses Gespräch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The history cannot be written, so this conversation is not stored; see who may write in {folder}.</source>
        <translation>Der Verlauf kann nicht geschrieben werden, daher wird das Gespräch nicht gespeichert; prüfen, wer in {folder} schreiben darf.</translation>
    </message>
    <message>
        <source>The history was damaged; it is kept as {name}. Conversations saved from it: {count}.</source>
        <translation>Der Verlauf war beschädigt; er ist als {name} aufbewahrt. Daraus gerettete Gespräche: {count}.</translation>
    </message>
    <message>
        <source>The history was written by a newer Repartee and is left as it is: conversations are not stored; update Repartee to see them.</source>
        <translation>Der Verlauf stammt von einem neueren Repartee und bleibt, wie er ist: Gespräche werden nicht gespeichert; Repartee aktualisieren, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The loudspeaker adds {time}. A wired one is faster than Bluetooth.</source>
        <translation>Der Lautsprecher verzögert um {time}. Mit Kabel geht es schneller als über Bluetooth.</translation>
    </message>
    <message>
        <source>The model asked for too many tool calls: {limit} at once and {turn_limit} for one question are made.</source>
        <translation>Das Modell wollte zu viele Werkzeugaufrufe: Höchstens {limit} auf einmal und {turn_limit} je Frage werden ausgeführt.</translation>
    </message>
    <message>
        <source>The model reached its limit before it began to answer. Ask for less, raise the limit, or turn off its reasoning.</source>
        <translation>Das Modell hat sein Limit erreicht, bevor es zu antworten begann. Frag nach weniger, erhöhe das Limit oder schalte das Nachdenken aus.</translation>
    </message>
    <message>
        <source>The model reasoned for {time} before it answered. Turn its reasoning off, or choose a model without it.</source>
        <translation>Das Modell dachte {time} nach, bevor es antwortete. Schalte das Nachdenken aus oder wähle ein Modell ohne.</translation>
    </message>
    <message>
        <source>The model sent an empty answer. Try again, or ask differently.</source>
        <translation>Das Modell schickte eine leere Antwort. Noch einmal versuchen, oder anders fragen.</translation>
    </message>
    <message>
        <source>The model thought, but gave no answer. Try again, or ask differently.</source>
        <translation>Das Modell hat nachgedacht, aber nicht geantwortet. Versuch es noch einmal oder frag anders.</translation>
    </message>
    <message>
        <source>The model took {time} to start</source>
        <translation>Das Modell brauchte {time} bis zum Beginn</translation>
    </message>
    <message>
        <source>The permission could not be saved: {reason}.</source>
        <translation>Die Erlaubnis konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The pieces come all at once: something on the way, such as a proxy, holds them back, and with them the first words.</source>
        <translation>Die Stücke kommen alle auf einmal: Etwas unterwegs, etwa ein Proxy, hält sie zurück, und mit ihnen die ersten Worte.</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>Der Anbieter hat den Rest dieser Antwort gesperrt.</translation>
    </message>
    <message>
        <source>The provider blocked this answer. Ask differently.</source>
        <translation>Der Anbieter hat diese Antwort blockiert. Frag anders.</translation>
    </message>
    <message>
        <source>The recognition model {name} could not be removed: {reason}.</source>
        <translation>Das Erkennungsmodell {name} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>The recognition model {name} is damaged; remove it under Models and voices, and install it again.</source>
        <translation>Das Erkennungsmodell {name} ist beschädigt; entferne es unter „Modelle und Stimmen“ und installiere es neu.</translation>
    </message>
    <message>
        <source>The recognition model {name} is not installed; choose another under Models and voices.</source>
        <translation>Das Erkennungsmodell {name} ist nicht installiert; wähle unter „Modelle und Stimmen“ ein anderes.</translation>
    </message>
    <message>
        <source>The sample cannot be played; install the voice.</source>
        <translation>Die Hörprobe lässt sich nicht abspielen; installiere die Stimme.</translation>
    </message>
    <message>
        <source>The server accepts no tools for {model}, so it answers without them: choose another model for timers, notes and the like.</source>
        <translation>Der Server nimmt für {model} keine Werkzeuge an; es antwortet ohne sie: Wählen Sie für Timer, Notizen und Ähnliches ein anderes Modell.</translation>
    </message>
    <message>
        <source>The server could not use the tools for this answer, so {model} answers without them.</source>
        <translation>Der Server konnte die Werkzeuge für diese Antwort nicht nutzen; {model} antwortet ohne sie.</translation>
    </message>
    <message>
        <source>The server leads on to {host}, which is not safe.</source>
        <translation>Der Server führt weiter zu {host}, und das ist nicht sicher.</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh; the old file is {bad}.</source>
        <translation>Die Einstellungen waren nicht lesbar und beginnen neu; die alte Datei ist {bad}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read; mend it or move it away.</source>
        <translation>Die Einstellungsdatei {file} ist nicht lesbar; berichtigen oder wegräumen.</translation>
    </message>
    <message>
        <source>The settings file {file} should hold a JSON object.</source>
        <translation>Die Einstellungsdatei {file} sollte ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing; install it (libportaudio2 on Debian and Ubuntu) and start again.</source>
        <translation>Die Klangbibliothek PortAudio fehlt; installieren (libportaudio2 bei Debian und Ubuntu) und neu starten.</translation>
    </message>
    <message>
        <source>The speaker opens, but plays nothing.</source>
        <translation>Der Lautsprecher öffnet sich, spielt aber nichts.</translation>
    </message>
    <message>
        <source>The start at login could not be changed: {reason}.</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>The tool server {label} needs either a command or a url.</source>
        <translation>Der Werkzeugserver {label} braucht entweder einen Befehl oder eine URL.</translation>
    </message>
    <message>
        <source>The tool server {label} uses the old SSE transport; give its streamable HTTP address, which often ends in /mcp.</source>
        <translation>Der Werkzeugserver {label} benutzt die alte SSE-Übertragung; seine Adresse für streambares HTTP angeben, die oft auf /mcp endet.</translation>
    </message>
    <message>
        <source>The tool server {name} asks for {variable}, which Repartee gives to no tool server; edit it.</source>
        <translation>Der Werkzeugserver {name} verlangt {variable}, was Repartee keinem Werkzeugserver gibt; bearbeiten Sie ihn.</translation>
    </message>
    <message>
        <source>The tool server {name} cannot be started: there is no program {command!r} here; install it, or give its full path.</source>
        <translation>Der Werkzeugserver {name} lässt sich nicht starten: Hier gibt es kein Programm {command!r}; installieren, oder den ganzen Pfad angeben.</translation>
    </message>
    <message>
        <source>The tool server {name} cannot be started: {reason}.</source>
        <translation>Der Werkzeugserver {name} lässt sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>The tool server {name} gave an answer that is not valid.</source>
        <translation>Der Werkzeugserver {name} gab eine ungültige Antwort.</translation>
    </message>
    <message>
        <source>The tool server {name} has a header that cannot be sent; copy it again.</source>
        <translation>Der Werkzeugserver {name} hat einen Header, der nicht gesendet werden kann; noch einmal kopieren.</translation>
    </message>
    <message>
        <source>The tool server {name} has changed since this was allowed, and nothing was run; call it again.</source>
        <translation>Der Werkzeugserver {name} hat sich geändert, seit dies erlaubt wurde, und es wurde nichts ausgeführt; rufen Sie ihn noch einmal auf.</translation>
    </message>
    <message>
        <source>The tool server {name} has started anew; try again.</source>
        <translation>Der Werkzeugserver {name} wurde neu gestartet; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The tool server {name} needs a value in place of {match}; edit it.</source>
        <translation>Der Werkzeugserver {name} braucht einen Wert an der Stelle von {match}; bearbeiten.</translation>
    </message>
    <message>
        <source>The tool server {name} refused: {said}.</source>
        <translation>Der Werkzeugserver {name} lehnte ab: {said}.</translation>
    </message>
    <message>
        <source>The tool server {name} stopped before it had answered.</source>
        <translation>Der Werkzeugserver {name} endete, bevor er geantwortet hatte.</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>Der Werkzeugserver {name} wurde angehalten.</translation>
    </message>
    <message>
        <source>The tool servers could not be saved: {reason}.</source>
        <translation>Die Werkzeugserver konnten nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The tool servers have ended with Repartee.</source>
        <translation>Die Werkzeugserver sind mit Repartee beendet worden.</translation>
    </message>
    <message>
        <source>The tool servers in {file} are left out: {error}</source>
        <translation>Die Werkzeugserver in {file} werden ausgelassen: {error}</translation>
    </message>
    <message>
        <source>The tool servers in {file} cannot be read; mend the file or move it away.</source>
        <translation>Die Werkzeugserver in {file} sind nicht lesbar; die Datei berichtigen oder wegräumen.</translation>
    </message>
    <message>
        <source>The voice needed {time} for its first sound</source>
        <translation>Die Stimme brauchte {time} bis zum ersten Ton</translation>
    </message>
    <message>
        <source>The voice paused once</source>
        <translation>Die Stimme stockte einmal</translation>
    </message>
    <message>
        <source>The voice paused {count} times</source>
        <translation>Die Stimme stockte {count}-mal</translation>
    </message>
    <message>
        <source>The voice stopped working; the answer goes on as text.</source>
        <translation>Die Stimme funktioniert nicht mehr; die Antwort geht als Text weiter.</translation>
    </message>
    <message>
        <source>The server took {time} to recognize your words. The built-in recognizer is faster for English.</source>
        <translation>Der Server brauchte {time}, um deine Worte zu erkennen. Für Englisch ist die eingebaute Erkennung schneller.</translation>
    </message>
    <message>
        <source>It took {time} of silence to end your question. Shorten that silence in Settings › Talking.</source>
        <translation>Erst nach {time} Stille galt deine Frage als beendet. Verkürze diese Stille unter „Einstellungen › Sprechen“.</translation>
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
        <source>The voice {name_or_path} is not installed; there are: {names}. `repartee voices install {name_or_path}` may fetch it.</source>
        <translation>Die Stimme {name_or_path} ist nicht installiert; es gibt: {names}. `repartee voices install {name_or_path}` holt sie vielleicht.</translation>
    </message>
    <message>
        <source>The voice {name} could not be removed: {reason}.</source>
        <translation>Die Stimme {name} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>The voice {name} could not say this; the basic one does.</source>
        <translation>Die Stimme {name} konnte das nicht sagen; die einfache tut es.</translation>
    </message>
    <message>
        <source>The voice {name} is closed; start Repartee again.</source>
        <translation>Die Stimme {name} ist geschlossen; Repartee neu starten.</translation>
    </message>
    <message>
        <source>The voice {name} is damaged; run `repartee voices install {name}` again.</source>
        <translation>Die Stimme {name} ist beschädigt; `repartee voices install {name}` noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The voice {name} is no longer available.</source>
        <translation>Die Stimme {name} ist nicht mehr verfügbar.</translation>
    </message>
    <message>
        <source>The voice {name} is not installed.</source>
        <translation>Die Stimme {name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The voice {name} is not there; run `repartee voices install {name}`.</source>
        <translation>Die Stimme {name} ist nicht da; `repartee voices install {name}` ausführen.</translation>
    </message>
    <message>
        <source>The voice {name} needs a pronunciation package that Repartee does not carry; choose another.</source>
        <translation>Die Stimme {name} braucht ein Aussprachepaket, das Repartee nicht hat; eine andere wählen.</translation>
    </message>
    <message>
        <source>The voice {name} took too long and was stopped; choose another in Settings.</source>
        <translation>Die Stimme {name} hat zu lange gebraucht und wurde angehalten; in den Einstellungen eine andere wählen.</translation>
    </message>
    <message>
        <source>There is a profile {name} already.</source>
        <translation>Ein Profil {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no command here that would start a tool server.</source>
        <translation>Hier steht kein Befehl, der einen Werkzeugserver starten würde.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no keyring to store the API key in: it is kept until Repartee ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund für den API-Schlüssel: Er bleibt, bis Repartee endet.</translation>
    </message>
    <message>
        <source>There is no microphone; type instead, or choose one.</source>
        <translation>Es gibt kein Mikrofon; stattdessen tippen, oder eines wählen.</translation>
    </message>
    <message>
        <source>There is no other speaker.</source>
        <translation>Es gibt keinen anderen Lautsprecher.</translation>
    </message>
    <message>
        <source>There is no profile {name}; there are: {there}.</source>
        <translation>Es gibt kein Profil {name}; es gibt: {there}.</translation>
    </message>
    <message>
        <source>There is no voice file {path}.</source>
        <translation>Es gibt keine Stimmdatei {path}.</translation>
    </message>
    <message>
        <source>There is no voice named {name}; `repartee voices` lists them.</source>
        <translation>Es gibt keine Stimme namens {name}; `repartee voices` zählt sie auf.</translation>
    </message>
    <message>
        <source>There is not enough room: it takes {needed:.0f} MB, {free:.0f} MB are free, and {reserved:.0f} MB must stay free.</source>
        <translation>Der Platz reicht nicht: Es braucht {needed:.0f} MB, {free:.0f} MB sind frei, und {reserved:.0f} MB müssen frei bleiben.</translation>
    </message>
    <message>
        <source>There is nothing here that declares a tool server.</source>
        <translation>Hier ist nichts, das einen Werkzeugserver beschreibt.</translation>
    </message>
    <message>
        <source>This conversation is getting long for {model}: older messages are no longer sent.</source>
        <translation>Dieses Gespräch wird zu lang für {model}: Ältere Nachrichten werden nicht mehr mitgeschickt.</translation>
    </message>
    <message>
        <source>This conversation is stored again.</source>
        <translation>Das Gespräch wird wieder gespeichert.</translation>
    </message>
    <message>
        <source>This declares no tool server. {shape}</source>
        <translation>Das beschreibt keinen Werkzeugserver. {shape}</translation>
    </message>
    <message>
        <source>This desktop lets no program watch for a key: have its keyboard settings run &apos;{command}&apos;.</source>
        <translation>Dieser Desktop lässt kein Programm auf eine Taste achten: in seinen Tastatureinstellungen „{command}“ ausführen lassen.</translation>
    </message>
    <message>
        <source>This is neither JSON, an address nor a command line. {shape}</source>
        <translation>Das ist weder JSON noch eine Adresse noch eine Befehlszeile. {shape}</translation>
    </message>
    <message>
        <source>This is not valid JSON{where}. {shape}</source>
        <translation>Das ist kein gültiges JSON{where}. {shape}</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys to talk.</source>
        <translation>Diese Tastatur hat kein {keys}; andere Tasten zum Sprechen wählen.</translation>
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
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Unknown host {host}; check the address in Settings, or the network.</source>
        <translation>Unbekannter Server {host}; die Adresse in den Einstellungen prüfen, oder das Netz.</translation>
    </message>
    <message>
        <source>Unusable settings are back to their defaults: {titles}.</source>
        <translation>Unbrauchbare Einstellungen stehen wieder auf ihrem Standard: {titles}.</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Stimmen und Modelle</translation>
    </message>
    <message>
        <source>What came for {name} is damaged; try again from the start.</source>
        <translation>Was für {name} kam, ist beschädigt; noch einmal von vorn versuchen.</translation>
    </message>
    <message>
        <source>What is at {url} is not a catalogue of voices.</source>
        <translation>Unter {url} liegt kein Verzeichnis von Stimmen.</translation>
    </message>
    <message>
        <source>What is said of the tool server {label} should be a JSON object.</source>
        <translation>Was über den Werkzeugserver {label} gesagt ist, sollte ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>What you say goes to {host} unencrypted, and so does your API key: use an https address, if there is one.</source>
        <translation>Das Gesagte geht unverschlüsselt an {host}, der API-Schlüssel auch: eine https-Adresse benutzen, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>What {host} sent is too large to be a catalogue.</source>
        <translation>Was {host} schickte, ist für ein Verzeichnis zu groß.</translation>
    </message>
    <message>
        <source>Your administrator has set values that cannot be used: {names}; tell them.</source>
        <translation>Die Verwaltung hat Werte gesetzt, die nicht brauchbar sind: {names}; bitte dort melden.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>einer Webseite</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswohin</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>in {wait_s} s</source>
        <translation>in {wait_s} s</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderem</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>{application}&apos;s file cannot be read: {file}</source>
        <translation>Die Datei von {application} ist nicht lesbar: {file}</translation>
    </message>
    <message>
        <source>{application}: {error}</source>
        <translation>{application}: {error}</translation>
    </message>
    <message>
        <source>{base_url} is not a web address; mend it in Settings.</source>
        <translation>{base_url} ist keine Webadresse; in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no settings of Repartee.</source>
        <translation>{file} enthält keine Einstellungen von Repartee.</translation>
    </message>
    <message>
        <source>{host} answered with error {status_code}; try again later.</source>
        <translation>{host} antwortete mit Fehler {status_code}; später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({cause}); check the network and try again.</source>
        <translation>{host} ist nicht erreichbar ({cause}); das Netz prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} has no such file.</source>
        <translation>{host} hat keine solche Datei.</translation>
    </message>
    <message>
        <source>{host} leads on to an address that is none.</source>
        <translation>{host} führt weiter zu einer Adresse, die keine ist.</translation>
    </message>
    <message>
        <source>{model} cannot read this much text at once: send a shorter message, or choose a model with a longer context{said}</source>
        <translation>{model} kann nicht so viel Text auf einmal lesen: eine kürzere Nachricht schicken oder ein Modell mit längerem Kontext wählen{said}</translation>
    </message>
    <message>
        <source>{name} could not be stored: {reason}.</source>
        <translation>{name} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}. Bitte einen anderen Ordner wählen.</translation>
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
        <source>{paused} between single words. Let it say longer pieces in Settings › Voice.</source>
        <translation>{paused} zwischen einzelnen Wörtern. Unter „Einstellungen › Stimme“ kann sie längere Stücke sprechen.</translation>
    </message>
    <message>
        <source>{paused}, because it could not keep up. A voice of medium quality can.</source>
        <translation>{paused}, weil sie nicht mitkam. Eine Stimme mittlerer Qualität schafft es.</translation>
    </message>
    <message>
        <source>{paused}, because it could not keep up. Close other demanding apps.</source>
        <translation>{paused}, weil sie nicht mitkam. Schließe andere rechenintensive Programme.</translation>
    </message>
    <message>
        <source>{paused}. The model sends {rate:.0f} tokens a second; a smaller one sends more.</source>
        <translation>{paused}. Das Modell sendet {rate:.0f} Token pro Sekunde; ein kleineres sendet mehr.</translation>
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
    <message>
        <source>{netloc} leads round in circles.</source>
        <translation>{netloc} führt im Kreis.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} enthält keinen Ton.</translation>
    </message>
    <message>
        <source>{path} is a damaged WAV file; record it again.</source>
        <translation>{path} ist eine beschädigte WAV-Datei; noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the recording in it.</source>
        <translation>{path} ist ein Ordner; nennen Sie die Aufnahme darin.</translation>
    </message>
    <message>
        <source>{path} is compressed; save it as plain 16-bit PCM.</source>
        <translation>{path} ist komprimiert; als reines 16-Bit-PCM speichern.</translation>
    </message>
    <message>
        <source>{path} is empty; record it again.</source>
        <translation>{path} ist leer; nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>{path} is not sound that can be read; convert it to WAV first.</source>
        <translation>{path} ist kein lesbarer Ton; wandeln Sie die Datei zuerst in WAV um.</translation>
    </message>
    <message>
        <source>{place} answered with {what}, not with a chat stream (a login page?); check the address in Settings.</source>
        <translation>{place} antwortete mit {what} statt mit einem Chat (eine Anmeldeseite?); die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>{place} cannot be reached; check the network.</source>
        <translation>{place} ist nicht erreichbar; das Netz prüfen.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer; try again.</source>
        <translation>{place} schloss die Verbindung ohne Antwort; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{place} did not answer with a transcript; check in Settings that it recognises speech.</source>
        <translation>{place} schickte keine Abschrift; in den Einstellungen prüfen, ob dort Sprache erkannt wird.</translation>
    </message>
    <message>
        <source>{place} did not answer with speech (raw PCM); check in Settings that it speaks.</source>
        <translation>{place} hat nicht mit Sprache geantwortet (rohes PCM); prüfe in den Einstellungen, ob er sprechen kann.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {limit_s:g} s; try again.</source>
        <translation>{place} begann nicht innerhalb von {limit_s:g} s zu antworten; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{place} does not answer this; ask differently{said}</source>
        <translation>{place} beantwortet das nicht; fragen Sie anders{said}</translation>
    </message>
    <message>
        <source>{place} does not have the model {model}; choose another in Settings{said}</source>
        <translation>{place} hat das Modell {model} nicht; in den Einstellungen ein anderes wählen{said}</translation>
    </message>
    <message>
        <source>{place} does not permit this with your API key; check the key and the model in Settings{said}</source>
        <translation>{place} erlaubt das mit diesem API-Schlüssel nicht; Schlüssel und Modell in den Einstellungen prüfen{said}</translation>
    </message>
    <message>
        <source>{place} does not react; check the address in Settings, or the network.</source>
        <translation>{place} reagiert nicht; die Adresse in den Einstellungen prüfen, oder das Netz.</translation>
    </message>
    <message>
        <source>{place} does not speak https; check the address in Settings.</source>
        <translation>{place} spricht kein https; die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>{place} failed ({status}){said}</source>
        <translation>{place} ist gescheitert ({status}){said}</translation>
    </message>
    <message>
        <source>{place} failed{said}</source>
        <translation>{place} ist gescheitert{said}</translation>
    </message>
    <message>
        <source>{place} is a server, but not at this path; check the address in Settings (most end in /v1).</source>
        <translation>{place} ist ein Server, aber nicht unter diesem Pfad; die Adresse in den Einstellungen prüfen (die meisten enden auf /v1).</translation>
    </message>
    <message>
        <source>{place} is still loading the model; try again in a moment.</source>
        <translation>{place} lädt das Modell noch; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{place} limits how often you may ask; try again {when}.</source>
        <translation>{place} begrenzt, wie oft gefragt werden darf; {when} noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{place} redirects to {target}, and your words and key are not sent on; if that is right, set it as the address in Settings.</source>
        <translation>{place} leitet zu {target} um; Worte und Schlüssel werden nicht weitergeschickt. Wenn das stimmt, es als Adresse in den Einstellungen setzen.</translation>
    </message>
    <message>
        <source>{place} refused the request ({status}){said}</source>
        <translation>{place} lehnte die Anfrage ab ({status}){said}</translation>
    </message>
    <message>
        <source>{place} rejected the API key; check it in Settings.</source>
        <translation>{place} hat den API-Schlüssel abgelehnt; in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>{place} says that your credit is used up{said}</source>
        <translation>{place} meldet, dass das Guthaben aufgebraucht ist{said}</translation>
    </message>
    <message>
        <source>{place} sent an answer that cannot be read; try again.</source>
        <translation>{place} schickte eine unlesbare Antwort; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{place} sent far too much and was stopped; check the address in Settings.</source>
        <translation>{place} hat viel zu viel gesendet und wurde angehalten; die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>{place} sent nothing at all; check that the address in Settings is a chat server&apos;s (most end in /v1).</source>
        <translation>{place} schickte gar nichts; prüfen, ob die Adresse in den Einstellungen die eines Chat-Servers ist (die meisten enden auf /v1).</translation>
    </message>
    <message>
        <source>{place} stopped responding: nothing came for {limit_s:g} s; try again.</source>
        <translation>{place} antwortet nicht mehr: {limit_s:g} s lang kam nichts; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{place} wants an API key; enter it in Settings.</source>
        <translation>{place} verlangt einen API-Schlüssel; in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>{place} wants to be paid first{said}</source>
        <translation>{place} will erst bezahlt werden{said}</translation>
    </message>
    <message>
        <source>{problem} It will be tried again in {pause:.0f} s at the soonest.</source>
        <translation>{problem} Frühestens in {pause:.0f} s wird es wieder versucht.</translation>
    </message>
    <message>
        <source>{variable} holds a blank or a character that keys never have; set it again.</source>
        <translation>{variable} enthält ein Leerzeichen oder ein Zeichen, das Schlüssel nie haben; neu setzen.</translation>
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
        <translation>Er wird im Schlüsselbund des Systems gespeichert, nie in einer Datei.</translation>
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
    <message>
        <source>The server lists no models; type the name of one.</source>
        <translation>Der Server listet keine Modelle auf; gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as http://localhost:8080/v1.</source>
        <translation>Gib die Adresse des Servers ein, etwa http://localhost:8080/v1.</translation>
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
        <source>Faster, but may send a question twice</source>
        <translation>Schneller, sendet eine Frage aber manchmal zweimal</translation>
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
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Pinned conversations are always kept</source>
        <translation>Angeheftete Gespräche bleiben immer erhalten</translation>
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
        <source>What the model should know about its role and its answers</source>
        <translation>Was das Modell über seine Rolle und seine Antworten wissen soll</translation>
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
        <source>Load models</source>
        <translation>Modelle laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
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
        <source>Asks the server which models it has</source>
        <translation>Fragt den Server nach seinen Modellen</translation>
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
        <source>One model available</source>
        <translation>Ein Modell verfügbar</translation>
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
        <translation>Soundcheck</translation>
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
        <source>The server lists no models; type a name.</source>
        <translation>Der Server listet keine Modelle auf; gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Werkzeugserver</translation>
    </message>
    <message>
        <source>{count} models available</source>
        <translation>{count} Modelle verfügbar</translation>
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
        <source>Search</source>
        <translation>Suchen</translation>
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
        <source>Cannot be used here, so it is left out: {names}.</source>
        <translation>Hier nicht verwendbar und daher ausgelassen: {names}.</translation>
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
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
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
        <translation>Modelle werden geladen …</translation>
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
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabetaste)</translation>
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
        <translation>wird abgebrochen …</translation>
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
    <name>ToolServerCard</name>
    <message>
        <source>1 tool: {names}.</source>
        <translation>1 Werkzeug: {names}.</translation>
    </message>
    <message>
        <source>All tools are off.</source>
        <translation>Alle Tools sind aus.</translation>
    </message>
    <message>
        <source>Choose tools</source>
        <translation>Tools auswählen</translation>
    </message>
    <message>
        <source>Choose tools of {server}</source>
        <translation>Tools von {server} auswählen</translation>
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
        <translation>Keine Tools.</translation>
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
        <translation>{count} von {total} Tools: {names}.</translation>
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
        <translation>Es gibt bereits einen Tool-Server namens {name}. Wähle einen anderen Namen.</translation>
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
        <source>Already added</source>
        <translation>Bereits hinzugefügt</translation>
    </message>
    <message>
        <source>Import tool servers</source>
        <translation>Tool-Server importieren</translation>
    </message>
    <message>
        <source>No tool servers found in other apps.</source>
        <translation>Keine Tool-Server in anderen Apps gefunden.</translation>
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
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Its settings and keys are deleted.</source>
        <translation>Seine Einstellungen und Schlüssel werden gelöscht.</translation>
    </message>
    <message>
        <source>No tool servers yet. A server&apos;s documentation usually says what to add here.</source>
        <translation>Noch keine Tool-Server. Was hier einzutragen ist, steht meist in der Dokumentation des Servers.</translation>
    </message>
    <message>
        <source>Programs and web addresses that give the model more tools (Model Context Protocol). A program runs with your rights, and its answers go to the model. Add only what you trust.</source>
        <translation>Programme und Webadressen, die dem Modell weitere Tools geben (Model Context Protocol). Ein Programm läuft mit deinen Rechten, und seine Antworten gehen an das Modell. Füge nur Server hinzu, denen du vertraust.</translation>
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
        <translation>Warte auf {model}, bisher {seconds} s. Möglicherweise wird es geladen …</translation>
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
        <translation>Stimmen werden geladen …</translation>
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
        <source>Repartee uses the basic voice until a natural one is installed.</source>
        <translation>Repartee verwendet die einfache Stimme, bis eine natürliche installiert ist.</translation>
    </message>
    <message>
        <source>The basic voice is built in. You can download a natural one, which then works offline.</source>
        <translation>Die einfache Stimme ist eingebaut. Du kannst eine natürliche herunterladen, die danach offline funktioniert.</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
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
        <translation>Aussprache …</translation>
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
