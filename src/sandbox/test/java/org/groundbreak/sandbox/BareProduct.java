package org.groundbreak.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.groundbreak.sandbox.plugins.ModuleType;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.WebApp;

/** A host without any content of its own: only what both products share. */
public final class BareProduct implements HostedProduct {
    @Override
    public Map<Class<?>, Object> services() {
        return Map.of();
    }

    @Override
    public Map<String, ModuleType> moduleTypes() {
        return Map.of();
    }

    @Override
    public void addPages(WebApp web) {
        // Nothing beyond login and plugins.
    }

    @Override
    public Chrome chrome() {
        return new Chrome() {
            @Override
            public List<Link> header(HttpServletRequest request) {
                return List.of();
            }

            @Override
            public Map<String, List<Link>> adminMenu(HttpServletRequest request) {
                return Map.of();
            }

            @Override
            public Map<String, String> meta(HttpServletRequest request) {
                return Map.of();
            }

            @Override
            public List<String> contexts(HttpServletRequest request) {
                return List.of("atl.general");
            }
        };
    }
}
