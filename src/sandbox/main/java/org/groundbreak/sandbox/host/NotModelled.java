package org.groundbreak.sandbox.host;

/** Something of the host that the sandbox does not have. Never swallowed, never answered with an empty value. */
public final class NotModelled extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    /** @param what a phrase a reader can search for: a method, a parameter, a path */
    public NotModelled(String what) {
        super("not modelled: " + what);
    }
}
