package org.groundbreak.host;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A condition without parameters that never throws: in doubt, what it guards is not shown. */
public abstract class QuietCondition implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(QuietCondition.class);

    /** Whether it holds where the host asks; may throw. */
    protected abstract boolean holds(Map<String, Object> context);

    @Override
    public final void init(Map<String, String> params) throws PluginParseException {
        // It has no parameters.
    }

    @Override
    public final boolean shouldDisplay(Map<String, Object> context) {
        try {
            return holds(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} could not be told", getClass().getSimpleName(), e);
            return false;
        }
    }
}
