package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HostTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The list that HostCheck loads at start follows from the bytecode; this prints it when it differs. Read once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostTypesTest {

    private static final String ROOT = "org.groundbreak.";
    private static final String HEAD = "# Types of the host that each feature needs; derived by HostTypesTest.\n";

    /** Stay on whatever is missing: the page that says so, and what catches by itself that the host cannot be asked. */
    private static final Set<String> STAY_ON = Set.of("host.health", "link", "link.pairing");

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
        for (String product : List.of("confluence", "jira")) {
            for (List<String> types : HostTypes.of(product).byFeature().values()) {
                for (String type : types) {
                    assertFalse(Class.forName(type).isAnnotation(), type);
                }
            }
        }
    }

    private void check(String product) {
        SortedSet<String> features = features(product);
        assertTrue(features.containsAll(STAY_ON), features.toString());
        StringBuilder expected = new StringBuilder(HEAD);
        for (String feature : features) {
            expected.append(feature).append(':');
            needed(feature).forEach(type -> expected.append(' ').append(type));
            expected.append('\n');
        }
        assertEquals(
                expected.toString(),
                Repository.text("src/plugin/main/resources/groundbreak/host-types-" + product + ".txt"));
    }

    private SortedSet<String> needed(String feature) {
        if (STAY_ON.contains(feature)) {
            return new TreeSet<>();
        }
        SortedSet<String> types = new TreeSet<>(use.neededTypes(ROOT + feature));
        types.removeIf(type -> OPTIONAL.stream().anyMatch(type::startsWith));
        return types;
    }

    /** The packages of the features of one product, which are what {@code FeatureList} asks for. */
    private static SortedSet<String> features(String product) {
        String other = product.equals("jira") ? "confluence." : "jira.";
        return OurClasses.all().stream()
                .filter(type -> Feature.class.isAssignableFrom(type) && !type.isInterface())
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.startsWith(other))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
