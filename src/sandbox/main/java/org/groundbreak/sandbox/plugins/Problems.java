package org.groundbreak.sandbox.plugins;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the host has refused or logged as an error about plugins. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger("org.groundbreak.sandbox.plugins");

    private final List<String> sentences = new CopyOnWriteArrayList<>();

    /** Logs the sentence and keeps it together with the whole chain of causes. */
    void add(String sentence, Throwable cause) {
        LOG.error(sentence, cause);
        StringBuilder text = new StringBuilder(sentence);
        for (Throwable t = cause; t != null; t = t.getCause()) {
            text.append(" | ").append(t);
        }
        sentences.add(text.toString());
    }

    void add(String sentence) {
        LOG.error(sentence);
        sentences.add(sentence);
    }

    /** All sentences since the start, oldest first. */
    List<String> all() {
        return List.copyOf(sentences);
    }
}
