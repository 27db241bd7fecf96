package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.confluence.settings.SettingsReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rule A31: a record that somebody makes with the blueprint, or of a decision or a round by a click, carries the label of its
 * space for records. It is given with the page, by whoever makes that, and never again: whoever takes it off, has it off.
 * Nothing of ours is written, and whatever goes wrong, the page is made; it is found by its number macro.
 */
public final class AdrLabel {

    private static final Logger LOG = LoggerFactory.getLogger(AdrLabel.class);

    private final SettingsReader settings;
    private final Supplier<Optional<LabelManager>> labels;
    private final BooleanSupplier readOnly;

    /**
     * @param labels the host's, where it hands them out
     * @param readOnly whether nothing may be written now: then the page is found by its number macro (rule G4)
     */
    public AdrLabel(SettingsReader settings, Supplier<Optional<LabelManager>> labels, BooleanSupplier readOnly) {
        this.settings = settings;
        this.labels = labels;
        this.readOnly = readOnly;
    }

    /** Never throws. @param page that is being made, whatever it is */
    public void give(Page page) {
        try {
            if (page.getBodyAsString().contains(AdrReader.NUMBER_MACRO) && !readOnly.getAsBoolean()) {
                give(page, settings.of(page.getSpace()).adrLabel());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A record was made without the label of its space", e);
        }
    }

    private void give(Page page, String name) {
        boolean there = page.getLabels().stream().map(Label::getName).anyMatch(name::equals);
        if (!there) {
            labels.get().ifPresent(manager -> manager.addLabel(page, new Label(name)));
        }
    }
}
