package org.groundbreak.sandbox.applinks;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.HostedProduct;

/** Joins the products of one sandbox by an application link over HTTP. */
public final class ApplicationLinks {
    private final Map<Product, String> baseUrls = new ConcurrentHashMap<>();
    private final Map<Product, LinkState> states = new ConcurrentHashMap<>();

    /** The switches of the link from this product to the other. */
    public LinkState state(Product from) {
        return states.computeIfAbsent(from, product -> new LinkState());
    }

    /** A factory whose products have their end of the link; it works from when the other product has been made. */
    public HostedProduct.Factory joined(HostedProduct.Factory factory) {
        return host -> {
            baseUrls.put(host.product(), host.baseUrl());
            return new LinkedProduct(host, factory.create(host), state(host.product()), () -> link(host.product()));
        };
    }

    private Optional<SandboxLink> link(Product from) {
        Product peer = from == Product.JIRA ? Product.CONFLUENCE : Product.JIRA;
        return Optional.ofNullable(baseUrls.get(peer))
                .map(url -> new SandboxLink(baseUrls.get(from), peer, url, state(from)));
    }
}
