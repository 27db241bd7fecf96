package org.groundbreak.sandbox;

import org.groundbreak.sandbox.confluence.ConfluenceProduct;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.JiraProduct;
import org.groundbreak.sandbox.plugins.HostedProduct;

/** What makes each product. */
final class Products {
    private Products() {}

    static HostedProduct.Factory factory(Product product) {
        return switch (product) {
            case CONFLUENCE -> ConfluenceProduct::new;
            case JIRA -> JiraProduct::new;
        };
    }
}
