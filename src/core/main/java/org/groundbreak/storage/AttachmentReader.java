package org.groundbreak.storage;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rule F16: which attachments a body names, wherever: in pictures, links and parameters. One pass. */
final class AttachmentReader {

    private final Tokens tokens;
    private final SortedSet<ShownAttachment> found = new TreeSet<>();
    private int depth;
    private int since;
    private String fileName;
    private Optional<String> spaceKey = Optional.empty();
    private Optional<String> pageTitle = Optional.empty();

    private AttachmentReader(Tokens tokens) {
        this.tokens = tokens;
    }

    static SortedSet<ShownAttachment> read(Tokens tokens) {
        AttachmentReader reader = new AttachmentReader(tokens);
        for (int i = 0; i < tokens.count(); i++) {
            switch (tokens.kind(i)) {
                case START -> reader.start(i);
                case END -> reader.end();
                case TEXT -> {
                    // A name is an attribute.
                }
            }
        }
        return reader.found;
    }

    private void start(int token) {
        depth++;
        if (fileName == null && tokens.name(token) == NameTable.ATTACHMENT) {
            since = depth;
            fileName = tokens.attribute(token, NameTable.FILE_NAME);
        } else if (fileName != null) {
            spaceKey = spaceKey.or(() -> Optional.ofNullable(tokens.attribute(token, NameTable.SPACE_KEY)));
            pageTitle = pageTitle.or(() -> Optional.ofNullable(tokens.attribute(token, NameTable.CONTENT_TITLE)));
        }
    }

    private void end() {
        if (fileName != null && depth == since) {
            found.add(new ShownAttachment(fileName, spaceKey, pageTitle));
            fileName = null;
            spaceKey = Optional.empty();
            pageTitle = Optional.empty();
        }
        depth--;
    }
}
