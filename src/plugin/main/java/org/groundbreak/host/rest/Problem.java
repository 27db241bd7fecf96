package org.groundbreak.host.rest;

import java.io.Serializable;

/** A request that is answered with an error people can act on. */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final Serializable[] arguments;

    /**
     * @param status HTTP status
     * @param code stable, lower-case with hyphens; the message is {@code groundbreak.problem.<code>}
     * @param arguments for the message
     */
    public Problem(int status, String code, Serializable... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments.clone();
    }

    int status() {
        return status;
    }

    /** Stable code of what went wrong. */
    public String code() {
        return code;
    }

    Serializable[] arguments() {
        return arguments.clone();
    }

    /** What the answer holds. A problem that has more to tell than a sentence answers with a record of its own. */
    protected Object body(String message, String id) {
        return new ProblemBody(code, message, id);
    }
}
