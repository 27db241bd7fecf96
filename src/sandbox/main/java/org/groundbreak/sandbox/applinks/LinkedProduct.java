package org.groundbreak.sandbox.applinks;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.RequestFactory;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.plugins.HostedProduct;
import org.groundbreak.sandbox.plugins.ModuleType;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.WebApp;

/** A product with its end of the application link. */
record LinkedProduct(HostContext host, HostedProduct product, LinkState state, Supplier<Optional<SandboxLink>> link)
        implements HostedProduct {
    @Override
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new HashMap<>(product.services());
        services.put(ApplicationLinkService.class, (ApplicationLinkService)
                type -> link.get().filter(l -> l.isOf(type)).orElse(null));
        services.put(RequestFactory.class, (RequestFactory<LinkRequest>) this::request);
        return services;
    }

    @Override
    public Map<String, ModuleType> moduleTypes() {
        return product.moduleTypes();
    }

    @Override
    public void addPages(WebApp web) {
        product.addPages(web);
        web.servlet(new LinkPages(host, state), LinkPages.AUTHORISE, LinkPages.SWITCHES);
    }

    @Override
    public Chrome chrome() {
        return product.chrome();
    }

    @Override
    public Map<String, List<String>> webResources() {
        return product.webResources();
    }

    @Override
    public void close() {
        product.close();
        state.close();
    }

    /** A request to any address; to the other product's it meets the faults of the link. */
    private LinkRequest request(Request.MethodType method, String url) {
        URI address = link.get()
                .filter(l -> url.startsWith(l.peerBaseUrl() + "/"))
                .map(l -> l.address(url))
                .orElseGet(() -> URI.create(url));
        return new LinkRequest(method.name(), address, "");
    }
}
