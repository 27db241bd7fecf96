package org.groundbreak.host;

import com.atlassian.sal.api.component.ComponentLocator;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Host services that no public source shows a plugin of today's products importing. They are asked for when they are
 * needed and never imported: an import the host cannot satisfy would keep the whole plugin from starting. First asked is
 * the registry of services, where those of the host's own plugins stand, too; then the host.
 */
public final class OptionalService {

    private static final Logger LOG = LoggerFactory.getLogger(OptionalService.class);

    private OptionalService() {}

    /** The service, where the host has it. */
    public static <T> Optional<T> find(Class<T> type) {
        return registered(type).or(() -> located(type));
    }

    private static <T> Optional<T> registered(Class<T> type) {
        try {
            return Optional.ofNullable(FrameworkUtil.getBundle(OptionalService.class))
                    .map(Bundle::getBundleContext)
                    .flatMap(context -> registered(type, context));
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("The registry of services does not hand out {}", type.getName(), e);
            return Optional.empty();
        }
    }

    private static <T> Optional<T> registered(Class<T> type, BundleContext context) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return Optional.ofNullable(reference).map(context::getService);
    }

    private static <T> Optional<T> located(Class<T> type) {
        try {
            return Optional.ofNullable(ComponentLocator.getComponent(type));
        } catch (RuntimeException | LinkageError e) {
            // Asked again at each use, so it must not fill the log of a product that lacks one.
            LOG.debug("This product does not hand out {}", type.getName(), e);
            return Optional.empty();
        }
    }
}
