-- A history as version 2 of the schema keeps it. It never changes: later versions must read it.
PRAGMA foreign_keys = ON;
CREATE TABLE conversations (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT,
    pinned INTEGER NOT NULL DEFAULT 0,
    changed REAL NOT NULL,
    stamp INTEGER NOT NULL DEFAULT 0,
    deleted REAL
);
CREATE INDEX by_time ON conversations (changed);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    content TEXT NOT NULL,
    tool_calls TEXT,
    tool_call_id TEXT,
    interrupted INTEGER NOT NULL DEFAULT 0,
    heard INTEGER,
    partial INTEGER NOT NULL DEFAULT 0,
    outcome TEXT,
    UNIQUE (conversation, position)
);
CREATE VIRTUAL TABLE words USING fts5 (folded, tokenize = 'trigram');
CREATE TRIGGER said AFTER INSERT ON messages WHEN new.role IN ('user', 'assistant') BEGIN
    INSERT INTO words (rowid, folded) VALUES (new.id, fold(new.content));
END;
CREATE TRIGGER unsaid AFTER DELETE ON messages WHEN old.role IN ('user', 'assistant') BEGIN
    DELETE FROM words WHERE rowid = old.id;
END;
INSERT INTO conversations (number, title, pinned, changed, stamp, deleted) VALUES
    (1, 'Trip to Bern', 1, 1764000000.0, 81237123, NULL),
    (2, NULL, 0, 1764003600.0, 9123123, NULL),
    (3, NULL, 0, 1764007200.0, 5512312, 1764007300.0);
INSERT INTO messages
    (conversation, position, role, content, tool_calls, tool_call_id, interrupted,
    heard, partial, outcome) VALUES
    (1, 0, 'user', 'How is the weather in Bern?', NULL, NULL, 0, NULL, 0, NULL),
    (1, 1, 'assistant', 'Let me see.',
        '[{"id": "a", "name": "weather", "arguments": "{\"place\": \"Bern\"}"}]', NULL, 0, NULL, 0, NULL),
    (1, 2, 'tool', 'Sunny, 21 degrees.', NULL, 'a', 0, NULL, 0, 'ok'),
    (1, 3, 'assistant', 'It is sunny in Bern today.', NULL, NULL, 1, 14, 0, NULL),
    (2, 0, 'user', 'What time is it?', NULL, NULL, 0, NULL, 0, NULL),
    (3, 0, 'user', 'Forget this.', NULL, NULL, 0, NULL, 0, NULL),
    (3, 1, 'assistant', 'Done.', NULL, NULL, 0, NULL, 0, NULL);
PRAGMA user_version = 2;
