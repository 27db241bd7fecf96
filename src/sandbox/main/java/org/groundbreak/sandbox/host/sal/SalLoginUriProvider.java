package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of the login page. */
public record SalLoginUriProvider(String baseUrl) implements LoginUriProvider {
    @Override
    public URI getLoginUri(URI returnUri) {
        return URI.create(
                baseUrl + "/login?os_destination=" + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }
}
