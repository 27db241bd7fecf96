package org.groundbreak.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What both products do first when the host says the plugin has started. */
public final class PluginStart {

    private static final Logger LOG = LoggerFactory.getLogger(PluginStart.class);
    private static final long PATIENCE_SECONDS = 60;

    private PluginStart() {}

    /** Waits until our tables are there, a minute at most; what comes later waits for them anyway. */
    public static void awaitTables(ActiveObjects activeObjects) {
        try {
            activeObjects.moduleMetaData().awaitInitialization(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The tables were not ready within {} seconds", PATIENCE_SECONDS, e);
        }
    }
}
