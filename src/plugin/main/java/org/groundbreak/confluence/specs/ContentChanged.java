package org.groundbreak.confluence.specs;

import org.groundbreak.host.rest.Problem;

/** 409: the page says something else than what the approver saw (rule S5). Names the version that could be approved. */
public final class ContentChanged extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = 409;

    private final int pageVersion;

    /** @param pageVersion the version that is published now */
    ContentChanged(String code, int pageVersion) {
        super(CONFLICT, code, Integer.toString(pageVersion));
        this.pageVersion = pageVersion;
    }

    @Override
    protected Object body(String message, String id) {
        return new Body(code(), message, id, pageVersion);
    }

    /**
     * Body of the answer.
     *
     * @param code stable, for programs
     * @param message in the reader's language, says what to do
     * @param id as in every problem
     * @param pageVersion the version that is published now
     */
    public record Body(String code, String message, String id, int pageVersion) {}
}
