package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.groundbreak.sandbox.host.Product;

/** What the product says of itself. */
public record SalApplicationProperties(Product product, String baseUrl) implements ApplicationProperties {
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE, AUTO -> baseUrl;
            case RELATIVE, RELATIVE_CANONICAL -> product.contextPath();
        };
    }

    @Override
    public String getDisplayName() {
        return product.displayName();
    }
}
