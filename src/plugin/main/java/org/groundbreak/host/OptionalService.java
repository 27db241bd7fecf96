package org.groundbreak.host;

import com.atlassian.sal.api.component.ComponentLocator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Host services that no public source shows a plugin of today's products importing. They are asked for when they are
 * needed and never imported: an import the host cannot satisfy would keep the whole plugin from starting.
 */
public final class OptionalService {

    private static final Logger LOG = LoggerFactory.getLogger(OptionalService.class);

    private OptionalService() {}

    /** The service, where the host has it. */
    public static <T> Optional<T> find(Class<T> type) {
        try {
            return Optional.ofNullable(ComponentLocator.getComponent(type));
        } catch (RuntimeException | LinkageError e) {
            // Asked again at each use, so it must not fill the log of a product that lacks one.
            LOG.debug("This product does not hand out {}", type.getName(), e);
            return Optional.empty();
        }
    }
}
