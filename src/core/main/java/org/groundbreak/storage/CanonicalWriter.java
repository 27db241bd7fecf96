package org.groundbreak.storage;

/** Writes tokens as canonical XML (rules F4 and F5). */
final class CanonicalWriter {

    private final Tokens tokens;
    private final WhiteSpace whiteSpace;
    private final Utf8Output out;

    CanonicalWriter(Tokens tokens, Utf8Output out) {
        this.tokens = tokens;
        this.whiteSpace = new WhiteSpace(tokens);
        this.out = out;
    }

    void write() {
        for (int i = 0; i < tokens.count(); i++) {
            switch (tokens.kind(i)) {
                case START -> start(i);
                case END -> end(i);
                case TEXT -> text(i);
            }
        }
    }

    private void start(int token) {
        whiteSpace.start(token);
        out.write(tokens.name(token).startTag);
        for (int i = tokens.firstAttribute(token); i < tokens.endOfAttributes(token); i++) {
            Name name = tokens.attributeName(i);
            if (!name.isLeftOut()) {
                out.write(name.attribute);
                out.writeAttribute(tokens.text(), tokens.attributeStart(i), tokens.attributeEnd(i));
                out.write('"');
            }
        }
        out.write('>');
    }

    private void end(int token) {
        whiteSpace.end();
        out.write(tokens.name(token).endTag);
    }

    private void text(int token) {
        if (!tokens.isWhiteSpace(token)) {
            out.writeText(tokens.text(), tokens.textStart(token), tokens.textEnd(token));
        } else if (whiteSpace.isShown(token)) {
            if (whiteSpace.isPreserved()) {
                out.writeText(tokens.text(), tokens.textStart(token), tokens.textEnd(token));
            } else {
                out.write(' ');
            }
        }
    }
}
