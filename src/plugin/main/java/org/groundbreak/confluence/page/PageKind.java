package org.groundbreak.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.specs.SpecKind;

/**
 * The kinds of page that blueprints of ours make, one line each. Everything else about a blueprint goes by its word: the
 * block in the descriptor, {@code templates/blueprint/<word>.xml}, its icon and its texts. The words are fixed for ever:
 * they stand in the labels of pages.
 */
public enum PageKind {
    /** Technical specification. */
    SPEC("spec", SpecKind.TECHNICAL_SPECIFICATION),
    /** A proposal that is discussed until a date. */
    RFC("rfc", SpecKind.RFC),
    /** What engineers and product people find out together right after discovery. */
    FEASIBILITY_CHECK_IN("feasibility-check-in", null),
    /** Whether a problem is worth the time, before discovery. */
    OPPORTUNITY_ASSESSMENT("opportunity-assessment", null),
    /** What was promised and what was measured, some weeks after launch. */
    POST_LAUNCH_REVIEW("post-launch-review", null),
    /** A page around one decision, with its roles and options. */
    DACI_DECISION("daci-decision", null),
    /** One architecture decision; its page is found by its number macro, whatever its labels. */
    ADR("adr", null);

    private final String word;
    private final SpecKind spec;

    PageKind(String word, SpecKind spec) {
        this.word = word;
        this.spec = spec;
    }

    /** How the descriptor, files and texts name it. */
    public String word() {
        return word;
    }

    /** The index key of its blueprint, which Confluence puts on every page made from it as a global label. */
    public String label() {
        return "groundbreak-" + word;
    }

    /** The kind of spec that its pages are; empty for plain pages, which have no review. */
    public Optional<SpecKind> spec() {
        return Optional.ofNullable(spec);
    }

    /** The kinds whose pages are specs. */
    public static Stream<PageKind> specs() {
        return Stream.of(values()).filter(kind -> kind.spec != null);
    }

    /** Whether a page carries its label; asks no permission and no table of ours. */
    public boolean labels(Page page) {
        return page.getLabels().stream().map(Label::getName).anyMatch(label()::equals);
    }
}
