package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.groundbreak.host.HostTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The list that HostCheck loads at start follows from the bytecode; this prints it when it differs. Read once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostTypesTest {

    private static final String HEAD = "# Types of the host that each feature needs; derived by HostTypesTest.\n";

    private static final Map<String, List<String>> FEATURES = Map.of(
            "confluence",
            List.of(
                    "confluence.adrs",
                    "confluence.blueprint",
                    "confluence.decisions",
                    "confluence.differences",
                    "confluence.epics",
                    "confluence.lists",
                    "confluence.mail",
                    "confluence.page",
                    "confluence.panel",
                    "confluence.people",
                    "confluence.questions",
                    "confluence.register",
                    "confluence.settings",
                    "confluence.specs"),
            "jira",
            List.of("jira.epic", "jira.start"));

    /** Asked for with an answer for when they are not there, mostly by OptionalService: no feature falls with them. */
    private static final List<String> OPTIONAL = List.of(
            "com.atlassian.confluence.api.model.",
            "com.atlassian.confluence.api.service.search.",
            "com.atlassian.confluence.core.DefaultSaveContext",
            "com.atlassian.confluence.core.PartialList",
            "com.atlassian.confluence.core.SaveContext",
            "com.atlassian.confluence.core.SynchronizationManager",
            "com.atlassian.confluence.event.events.content.attachment.",
            "com.atlassian.confluence.event.events.content.comment.",
            "com.atlassian.confluence.event.events.label.",
            "com.atlassian.confluence.event.events.space.",
            "com.atlassian.confluence.event.events.user.",
            "com.atlassian.confluence.labels.",
            "com.atlassian.confluence.pages.Attachment",
            "com.atlassian.confluence.pages.CommentManager",
            "com.atlassian.confluence.plugins.createcontent.",
            "com.atlassian.confluence.renderer.",
            "com.atlassian.jira.bc.issue.search.",
            "com.atlassian.jira.issue.label.",
            "com.atlassian.jira.issue.link.",
            "com.atlassian.jira.issue.search.",
            "com.atlassian.jira.jql.builder.",
            "com.atlassian.jira.web.bean.",
            "com.atlassian.mail.",
            "com.atlassian.query.");

    private final HostUse use = new HostUse();

    @Test
    void confluenceListNamesEveryTypeOfItsFeatures() {
        check("confluence");
    }

    @Test
    void jiraListNamesEveryTypeOfItsFeatures() {
        check("jira");
    }

    @Test
    void annotationsAreOnNoListSinceOneThatIsMissingSwitchesNothingOff() throws ClassNotFoundException {
        for (String product : FEATURES.keySet()) {
            for (List<String> types : HostTypes.of(product).byFeature().values()) {
                for (String type : types) {
                    assertFalse(Class.forName(type).isAnnotation(), type);
                }
            }
        }
    }

    private void check(String product) {
        StringBuilder expected = new StringBuilder(HEAD);
        for (String feature : FEATURES.get(product)) {
            SortedSet<String> types = new TreeSet<>(use.neededTypes("org.groundbreak." + feature));
            types.removeIf(type -> OPTIONAL.stream().anyMatch(type::startsWith));
            expected.append(feature)
                    .append(": ")
                    .append(String.join(" ", types))
                    .append('\n');
        }
        assertEquals(
                expected.toString(),
                Repository.text("src/plugin/main/resources/groundbreak/host-types-" + product + ".txt"));
    }
}
