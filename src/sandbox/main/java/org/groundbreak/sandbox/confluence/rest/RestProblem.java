package org.groundbreak.sandbox.confluence.rest;

/** An answer of the host's REST API that is not a success. */
public final class RestProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public RestProblem(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
