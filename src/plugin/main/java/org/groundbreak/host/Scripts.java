package org.groundbreak.host;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the host put scripts of ours into the page that is being made. */
public final class Scripts {

    private static final Logger LOG = LoggerFactory.getLogger(Scripts.class);

    private final PageBuilderService pageBuilder;

    public Scripts(PageBuilderService pageBuilder) {
        this.pageBuilder = pageBuilder;
    }

    /**
     * Asks for a web resource; whether the host takes it. Where it does not, the page is there without what its script
     * adds.
     *
     * @param key of a module of ours
     */
    public boolean require(String key) {
        try {
            pageBuilder.assembler().resources().requireWebResource("org.groundbreak:" + key);
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The script {} could not be asked for", key, e);
            return false;
        }
    }
}
