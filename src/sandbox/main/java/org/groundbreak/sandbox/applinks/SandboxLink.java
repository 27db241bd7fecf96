package org.groundbreak.sandbox.applinks;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.groundbreak.sandbox.host.Product;

/** The link from one product to the other. */
record SandboxLink(String ownBaseUrl, Product peer, String peerBaseUrl, LinkState state) implements ApplicationLink {
    @Override
    public ApplicationId getId() {
        return new ApplicationId(UUID.nameUUIDFromBytes(peerBaseUrl.getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    @Override
    public String getName() {
        return peer.displayName();
    }

    @Override
    public URI getDisplayUrl() {
        return URI.create(peerBaseUrl);
    }

    @Override
    public URI getRpcUrl() {
        return URI.create(peerBaseUrl);
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return new LinkRequestFactory(this, state);
    }

    /** Whether it leads to an application of this type. */
    boolean isOf(Class<? extends ApplicationType> type) {
        return type == (peer == Product.JIRA ? JiraApplicationType.class : ConfluenceApplicationType.class);
    }

    /**
     * Where a request to the other product goes as the switches stand. A relative address counts from the other
     * product's base URL, with or without a slash in front.
     */
    URI address(String url) {
        return switch (state.fault()) {
            case NONE -> URI.create(url.startsWith("http") ? url : peerBaseUrl + url.replaceFirst("^/?", "/"));
            case DOWN -> URI.create("http://localhost:1/");
            case SLOW -> state.silent();
            case NONSENSE -> URI.create(peerBaseUrl + "/login");
        };
    }
}
