package com.atlassian.applinks.api;

import java.net.URI;

public interface ApplicationLink {
    ApplicationId getId();

    String getName();

    URI getDisplayUrl();

    URI getRpcUrl();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();
}
