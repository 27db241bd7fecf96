package org.groundbreak.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.Words;

/**
 * What the plugin is in either product: features in a list, which the host starts and stops. Whatever the host
 * instantiates gets the app of its product and asks it for a feature.
 */
public abstract class PluginApp implements LifecycleAware, AutoCloseable {

    /** What the features are built of. */
    protected final SharedParts parts;

    /** Which types this version of the host has. */
    protected final HostCheck hostCheck;

    /** In the order in which the app adds them. */
    protected final FeatureList features;

    private final ActiveObjects activeObjects;

    /** @param product {@code confluence} or {@code jira} */
    protected PluginApp(ActiveObjects activeObjects, SharedParts parts, String product) {
        this.activeObjects = activeObjects;
        this.parts = parts;
        this.hostCheck = HostCheck.run(HostTypes.of(product), PluginApp.class.getClassLoader());
        this.features = new FeatureList(hostCheck, parts.errors());
    }

    /** Called by the host when the plugin's modules are enabled, on every node. */
    @Override
    public void onStart() {
        PluginStart.awaitTables(activeObjects);
        features.start();
    }

    /** Called by the host when the plugin is disabled. */
    @Override
    public void onStop() {
        close();
    }

    /**
     * Leaves nothing of ours running; may be called twice. Spring calls it when our context goes, since not every version
     * of the host calls {@link #onStop}.
     */
    @Override
    public void close() {
        parts.jobs().stop();
        features.stop();
    }

    /**
     * A feature of this app.
     *
     * @throws Problem 503 when it is off
     */
    public <F extends Feature> F get(Class<F> feature) {
        return features.get(feature);
    }

    /** Turns what REST methods return or throw into answers. */
    public Answers answers() {
        return parts.answers();
    }

    /** Every text. */
    public Words words() {
        return parts.words();
    }
}
