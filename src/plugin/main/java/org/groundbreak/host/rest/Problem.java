package org.groundbreak.host.rest;

import java.io.Serializable;
import java.net.URI;

/** A request that is answered with an error people can act on. Which status means what stands here and nowhere else. */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final Serializable[] arguments;
    private String link;

    /**
     * For a problem with a body of its own; all others are made by name.
     *
     * @param status HTTP status
     * @param code stable, lower-case with hyphens; the message is {@code groundbreak.problem.<code>}
     * @param arguments for the message
     */
    protected Problem(int status, String code, Serializable... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** 400: what was sent makes no sense. */
    public static Problem badRequest(String code, Serializable... arguments) {
        return new Problem(400, code, arguments);
    }

    /** 401: nobody is signed in. */
    public static Problem signIn() {
        return new Problem(401, "sign-in");
    }

    /** 403: somebody else may do this. */
    public static Problem forbidden(String code, Serializable... arguments) {
        return new Problem(403, code, arguments);
    }

    /** 404: it is not there, or its existence is a secret. */
    public static Problem notFound(String code, Serializable... arguments) {
        return new Problem(404, code, arguments);
    }

    /** 405: nothing may be written now. */
    public static Problem readOnly() {
        return new Problem(405, "read-only");
    }

    /** 409: not as things stand now. */
    public static Problem conflict(String code, Serializable... arguments) {
        return new Problem(409, code, arguments);
    }

    /** 413: more than anybody needs to send. */
    public static Problem tooLarge(String code, Serializable... arguments) {
        return new Problem(413, code, arguments);
    }

    /** 415: not of the one kind that is read. */
    public static Problem unsupported(String code) {
        return new Problem(415, code);
    }

    /** 502: the other product is down, or says something odd. */
    public static Problem badGateway(String code, Serializable... arguments) {
        return new Problem(502, code, arguments);
    }

    /**
     * The same with an address that its message speaks of; shown as a link behind the message.
     *
     * @param address of ours or of a host, never one that somebody has typed
     */
    public Problem linkingTo(URI address) {
        link = address.toString();
        return this;
    }

    int status() {
        return status;
    }

    /** Stable code of what went wrong. */
    public String code() {
        return code;
    }

    /** Key of the message, without {@code groundbreak.} in front. */
    protected String textKey() {
        return "problem." + code;
    }

    Serializable[] arguments() {
        return arguments.clone();
    }

    /** What the answer holds. A problem that has more to tell than a sentence answers with a record of its own. */
    protected Object body(String message, String id) {
        return new ProblemBody(code, message, id, link);
    }
}
