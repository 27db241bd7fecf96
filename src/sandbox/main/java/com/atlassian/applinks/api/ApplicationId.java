package com.atlassian.applinks.api;

import java.io.Serializable;

/** The identity of a link: the same on both its ends' lives, whatever name or address they have. */
public class ApplicationId implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    public ApplicationId(String value) {
        this.value = value;
    }

    public String get() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
