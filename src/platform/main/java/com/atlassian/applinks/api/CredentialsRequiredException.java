package com.atlassian.applinks.api;

public class CredentialsRequiredException extends Exception {
    private static final long serialVersionUID = 1L;

    public CredentialsRequiredException(AuthorisationURIGenerator generator, String message) {
        super(message);
    }
}
