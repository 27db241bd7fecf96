package org.groundbreak.sandbox;

/** Why the sandbox does not start: a sentence for the user, nothing for a stack trace. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
