package org.groundbreak.sandbox.applinks;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.web.AuthenticationFilter;

/** Makes requests to the other product, as the current user. */
record LinkRequestFactory(SandboxLink link, LinkState state) implements ApplicationLinkRequestFactory {
    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
            throws CredentialsRequiredException {
        Account user = CurrentAccount.get();
        if (user == null || !state.isGranted(user.name())) {
            throw new CredentialsRequiredException(
                    this, "You do not have an authorized access token for the remote resource.");
        }
        return new LinkRequest(methodType.name(), link.address(url), credentials(user));
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create(link.ownBaseUrl() + LinkPages.AUTHORISE + "?applicationLinkID=" + link.getId());
    }

    private String credentials(Account user) {
        String pair = user.name() + ":" + user.name();
        String scheme =
                state.authorisation() == LinkState.Authorisation.PASSWORD ? "Basic " : AuthenticationFilter.OAUTH;
        return scheme + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
