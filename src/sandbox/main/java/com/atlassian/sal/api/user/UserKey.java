package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** A user's key as a value. */
public record UserKey(String getStringValue) implements Serializable {
    public UserKey {
        Objects.requireNonNull(getStringValue, "userKey");
    }
}
