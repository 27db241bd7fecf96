package org.groundbreak.host.rest;

/** How much of anything our REST methods take. What is longer is refused with its figure, and never cut. */
public final class Limits {

    /** Bytes of a request's body. */
    public static final int BODY = 262_144;

    private Limits() {}
}
