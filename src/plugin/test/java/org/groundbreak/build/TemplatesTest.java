package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.confluence.adrs.AdrIndexLine;
import org.groundbreak.confluence.adrs.AdrIndexView;
import org.groundbreak.confluence.adrs.AdrNumberView;
import org.groundbreak.confluence.adrs.AdrPageView;
import org.groundbreak.confluence.decisions.DecisionSummary;
import org.groundbreak.confluence.decisions.OptionHead;
import org.groundbreak.confluence.decisions.SummaryLine;
import org.groundbreak.confluence.lists.ListRow;
import org.groundbreak.confluence.lists.ListSummary;
import org.groundbreak.confluence.mail.MailView;
import org.groundbreak.confluence.panel.MacrolessPageView;
import org.groundbreak.confluence.panel.SpecSummary;
import org.groundbreak.confluence.register.RegisterRow;
import org.groundbreak.confluence.register.RegisterSummary;
import org.groundbreak.confluence.settings.SettingsView;
import org.groundbreak.confluence.trail.TrailView;
import org.groundbreak.confluence.waiting.WaitingView;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.MissingType;
import org.groundbreak.host.health.ErrorLine;
import org.groundbreak.host.health.ErrorsPart;
import org.groundbreak.host.health.HealthPart;
import org.groundbreak.host.health.HealthView;
import org.groundbreak.host.health.PairingForm;
import org.groundbreak.jira.epic.EpicPanelSpec;
import org.groundbreak.jira.epic.EpicPanelView;
import org.groundbreak.jira.epic.IssueSentence;
import org.groundbreak.jira.epic.StartPart;
import org.groundbreak.words.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What templates call is what the descriptor allows, no more and no less; and nothing inline. */
class TemplatesTest {

    /** What each variable of each template is. */
    private static final Map<String, Map<String, Class<?>>> VARIABLES = Map.ofEntries(
            Map.entry("adr-index", Map.of("view", AdrIndexView.class, "row", AdrIndexLine.class, "words", Words.class)),
            Map.entry("adr-number", Map.of("view", AdrNumberView.class)),
            Map.entry("adr-page", Map.of("view", AdrPageView.class, "words", Words.class)),
            Map.entry("decision-option", Map.of("view", OptionHead.class, "words", Words.class)),
            Map.entry(
                    "decision-summary",
                    Map.of("view", DecisionSummary.class, "fact", SummaryLine.class, "words", Words.class)),
            Map.entry(
                    "health",
                    Map.of(
                            "view",
                            HealthView.class,
                            "words",
                            Words.class,
                            "missing",
                            MissingType.class,
                            "part",
                            HealthPart.class,
                            "line",
                            HealthLine.class,
                            "pairing",
                            PairingForm.class,
                            "errors",
                            ErrorsPart.class,
                            "error",
                            ErrorLine.class)),
            Map.entry(
                    "decision-register",
                    Map.of("view", RegisterSummary.class, "row", RegisterRow.class, "words", Words.class)),
            Map.entry("decision-register-page", Map.of("view", RegisterSummary.class, "words", Words.class)),
            Map.entry("waiting", Map.of("view", WaitingView.class, "words", Words.class)),
            Map.entry("waiting-page", Map.of("view", WaitingView.class, "words", Words.class)),
            Map.entry("macroless-page", Map.of("view", MacrolessPageView.class, "words", Words.class)),
            Map.entry("mail", Map.of("view", MailView.class, "words", Words.class)),
            Map.entry("settings", Map.of("view", SettingsView.class, "words", Words.class)),
            Map.entry("trail", Map.of("view", TrailView.class, "words", Words.class)),
            Map.entry("spec-list", Map.of("view", ListSummary.class, "row", ListRow.class, "words", Words.class)),
            Map.entry("spec-summary", Map.of("view", SpecSummary.class, "words", Words.class)),
            Map.entry(
                    "epic-panel",
                    Map.of(
                            "view",
                            EpicPanelView.class,
                            "spec",
                            EpicPanelSpec.class,
                            "time",
                            StartPart.class,
                            "start",
                            IssueSentence.class,
                            "issue",
                            IssueSentence.class,
                            "words",
                            Words.class)));

    private static final Pattern CALL = Pattern.compile("\\$(\\w+)\\.(\\w+)\\(([^)]*)\\)");

    @Test
    void everyCallOfATemplateIsOnTheAllowListAndNothingElseIs() throws Exception {
        SortedSet<String> called = new TreeSet<>();
        for (String template : VARIABLES.keySet()) {
            Matcher matcher = CALL.matcher(text(template));
            while (matcher.find()) {
                Class<?> type = VARIABLES.get(template).get(matcher.group(1));
                String argument = matcher.group(3).isEmpty() ? "" : "java.lang.String";
                assertTrue(
                        Stream.of(type.getMethods())
                                .anyMatch(method -> method.getName().equals(matcher.group(2))),
                        matcher.group());
                called.add(type.getName() + "#" + matcher.group(2) + "(" + argument + ")");
            }
        }
        List<String> allowed = new Descriptor()
                .elements("method").stream()
                        .map(method -> method.getTextContent().strip())
                        .toList();
        assertEquals(String.join("\n", called), String.join("\n", allowed));
    }

    /** Velocity chooses by itself among methods of one name, and may choose one that the host does not let it call. */
    @Test
    void noMethodThatATemplateMayCallHasAnotherOfItsName() throws Exception {
        for (Element allowed : new Descriptor().elements("method")) {
            String[] parts = allowed.getTextContent().strip().split("[#(]");
            long named = Stream.of(Class.forName(parts[0]).getMethods())
                    .filter(method -> method.getName().equals(parts[1]))
                    .count();
            assertEquals(1, named, allowed.getTextContent());
        }
    }

    @Test
    void everyTemplateIsKnownHere() throws IOException {
        try (Stream<Path> files = Files.list(Repository.path("src/plugin/main/resources/templates"))) {
            SortedSet<String> names =
                    new TreeSet<>(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".vm"))
                            .map(name -> name.replace(".vm", ""))
                            .toList());
            assertEquals(new TreeSet<>(VARIABLES.keySet()), names);
        }
    }

    @Test
    void noTemplateHasInlineScriptOrStyle() {
        for (String template : VARIABLES.keySet()) {
            assertFalse(
                    Pattern.compile("<script|<style|style=|\\son[a-z]+=")
                            .matcher(text(template))
                            .find(),
                    template);
        }
    }

    private static String text(String template) {
        return Repository.text("src/plugin/main/resources/templates/" + template + ".vm");
    }
}
