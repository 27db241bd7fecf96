package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.groundbreak.confluence.lists.ListKind;
import org.groundbreak.confluence.page.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The templates of all blueprints keep the same rules: the why first, prompts that vanish, numbers in place of adjectives. */
class BlueprintTemplatesTest {

    private static final String PREFIX = "groundbreak.template.";
    private static final List<String> WHY = Stream.of("problem", "objective", "success", "reliers", "timelines")
            .flatMap(row -> Stream.of("why." + row, "why." + row + ".prompt"))
            .toList();
    private static final List<String> RISKS = Stream.concat(
                    Stream.of("risks", "risks.kind", "risks.wrong", "risks.known", "risks.action"),
                    Stream.of("value", "usability", "feasibility", "viability")
                            .flatMap(row -> Stream.of("risks." + row, "risks." + row + ".prompt")))
            .toList();
    private static final List<String> ASSUMPTIONS = List.of(
            "assumptions",
            "assumptions.assumption",
            "assumptions.test",
            "assumptions.when",
            "assumptions.result",
            "assumptions.assumption.prompt",
            "assumptions.test.prompt");
    /** The longest has as many; more would not be filled in. */
    private static final int MOST_PROMPTS = 36;

    /** Nobody can test these; beside a number, in quotes, or asked for with "how", they may stand. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?iu)(?<!how |wie )\\b(fast|quick|quickly|slow|scalable|many|soon|often|large|big|small|better|significant"
                    + "|schnell|langsam|skalierbar|viel|viele|bald|oft|groß|klein|besser|deutlich)\\b");

    private static final Pattern QUOTED = Pattern.compile("[“„][^“”]*[”“]");

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void givenATemplateThenItsFirstSectionAsksTheWhy(ListKind list) {
        PageKind kind = list.page();
        List<String> keys = keys(template(kind));
        int first = keys.indexOf(key(headings(template(kind)).get(0)));

        assertTrue(List.of("why", "background").contains(keys.get(first)), keys.toString());
        assertEquals(WHY, keys.subList(first + 1, first + 1 + WHY.size()));
    }

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void givenATemplateThenItHasTheFourRisksAndTheAssumptionsAsTablesToFill(ListKind list) {
        PageKind kind = list.page();
        List<String> keys = keys(template(kind));

        for (List<String> part : List.of(RISKS, ASSUMPTIONS)) {
            int start = keys.indexOf(part.get(0));
            assertTrue(start >= 0, part.get(0));
            assertEquals(part, keys.subList(start, start + part.size()));
        }
    }

    /** Not translated is what stands in the file itself. */
    @ParameterizedTest
    @EnumSource(PageKind.class)
    void givenATemplateThenEveryWordComesFromTheTexts(PageKind kind) throws IOException {
        Element template = template(kind);
        Properties english = texts("");
        Properties german = texts("_de");

        assertEquals("", template.getTextContent().strip());
        for (String key : keys(template)) {
            assertTrue(english.containsKey(PREFIX + key), key);
            assertTrue(german.containsKey(PREFIX + key), key);
        }
        headings(template).forEach(heading -> assertFalse(key(heading).isEmpty()));
    }

    /** Confluence takes a placeholder away when somebody writes in its place; whatever else is a prompt would stay. */
    @ParameterizedTest
    @EnumSource(PageKind.class)
    void givenAPromptThenItIsAPlaceholderAndNothingElseIsOne(PageKind kind) {
        Element template = template(kind);

        for (Element text : elements(template, "at:i18n")) {
            boolean inPlaceholder = text.getParentNode().getNodeName().equals("ac:placeholder");
            assertEquals(text.getAttribute("at:key").endsWith(".prompt"), inPlaceholder, text.getAttribute("at:key"));
        }
        int prompts = elements(template, "ac:placeholder").size();
        int fewest = isListed(kind) ? 15 : 3;
        assertTrue(prompts >= fewest && prompts <= MOST_PROMPTS, kind + " has " + prompts + " prompts");
    }

    @ParameterizedTest
    @EnumSource(value = PageKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ADR")
    void givenATemplateThenItBeginsWithTheMacroWhenItsPagesHaveOneAndHasNoneOtherwise(PageKind kind) {
        List<Element> variables = elements(template(kind), "at:var");
        String macro = kind == PageKind.DACI_DECISION ? "groundbreakDecisionMacro" : "groundbreakSpecMacro";

        assertEquals(kind.spec().isPresent() || kind == PageKind.DACI_DECISION ? 1 : 0, variables.size());
        variables.forEach(variable -> {
            assertEquals(macro, variable.getAttribute("at:name"));
            assertEquals("true", variable.getAttribute("at:rawxhtml"));
        });
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void givenATextOfATemplateThenItHasANumberWhereItUsesAVagueWord(PageKind kind) throws IOException {
        for (Properties texts : List.of(texts(""), texts("_de"))) {
            for (String key : keys(template(kind))) {
                String text = texts.getProperty(PREFIX + key);
                assertFalse(isVague(text), key + ": " + text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It must be fast.|true",
                "Es muss schnell sein.|true",
                "Give numbers: “fast” cannot be tested.|false",
                "Nennen Sie Zahlen: „schnell“ lässt sich nicht prüfen.|false",
                "How large is it?|false",
                "95 % in under 2 s, so fast enough|false",
                "Wie oft ist das?|false"
            })
    void vagueIsAnAdjectiveThatNobodyAskedForAndNobodyCanTest(String text, boolean vague) {
        assertEquals(vague, isVague(text));
    }

    @Test
    void theSpecificationKeepsItsSections() {
        assertEquals(
                List.of(
                        "background",
                        "spec.design",
                        "spec.design.components",
                        "spec.design.data-flow",
                        "spec.design.api",
                        "spec.design.data-model",
                        "spec.plan",
                        "spec.plan.phases",
                        "spec.plan.milestones",
                        "spec.plan.dependencies",
                        "alternatives",
                        "spec.security",
                        "spec.performance",
                        "spec.performance.latency",
                        "spec.performance.throughput",
                        "spec.performance.scale",
                        "spec.rollout",
                        "spec.rollout.flags",
                        "spec.rollout.migration",
                        "spec.rollout.monitoring",
                        "spec.metrics",
                        "risks",
                        "assumptions"),
                headings(template(PageKind.SPEC)).stream()
                        .map(BlueprintTemplatesTest::key)
                        .toList());
    }

    /** Pages that are listed by kind are documents that say why; others are about one thing that a macro holds. */
    private static boolean isListed(PageKind kind) {
        return Stream.of(ListKind.values()).anyMatch(list -> list.page() == kind);
    }

    private static boolean isVague(String text) {
        String said = QUOTED.matcher(text).replaceAll("");
        return VAGUE.matcher(said).find() && said.chars().noneMatch(Character::isDigit);
    }

    /** The template in an element that declares its prefixes, as Confluence reads storage format. */
    private static Element template(PageKind kind) {
        String xml = "<template xmlns:ac=\"ac\" xmlns:at=\"at\">"
                + Repository.text("src/plugin/main/resources/templates/blueprint/" + kind.word() + ".xml")
                + "</template>";
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(kind + " is not well-formed", e);
        }
    }

    private static List<String> keys(Element template) {
        return elements(template, "at:i18n").stream()
                .map(text -> text.getAttribute("at:key").substring(PREFIX.length()))
                .toList();
    }

    private static List<Element> headings(Element template) {
        return elements(template, "*").stream()
                .filter(element -> element.getNodeName().matches("h[1-6]"))
                .toList();
    }

    private static String key(Element heading) {
        return keys(heading).stream().findFirst().orElse("");
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(
                Repository.text("src/plugin/main/resources/i18n/groundbreak" + language + ".properties")));
        return texts;
    }
}
