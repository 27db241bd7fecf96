package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.confluence.lists.ListKind;
import org.groundbreak.confluence.page.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/**
 * One blueprint is one line in {@link PageKind}, one block in the descriptor and one template: each of them has all that
 * the others have. That every text is there in English and German is asked by {@link TextsTest}.
 */
class BlueprintsTest {

    private static final Pattern TEMPLATE_NAME = Pattern.compile("Groundbreak\\.(\\w+)\\.(\\w+)");
    private static final Pattern FILL = Pattern.compile("<rect [^>]*fill=\"(#[0-9a-f]{6})\"");
    /** What a picture needs to be told from its ground (WCAG 1.4.11). */
    private static final double CONTRAST = 3;

    private static final String WHITE = "#ffffff";
    private static final String DARK = "#1d2125";

    private final Descriptor descriptor = new Descriptor();

    @Test
    void everyBlueprintOfTheDescriptorIsInTheListAndEveryOneOfTheListInTheDescriptor() {
        assertEquals(
                new TreeSet<>(Stream.of(PageKind.values())
                        .map(kind -> kind.word() + "-blueprint")
                        .toList()),
                new TreeSet<>(descriptor.elements("blueprint").stream()
                        .map(blueprint -> blueprint.getAttribute("key"))
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void givenABlueprintThenItHasNameIndexPageLabelAndTemplate(PageKind kind) {
        Element blueprint = module("blueprint", kind.word() + "-blueprint");

        assertEquals(kind.label(), blueprint.getAttribute("index-key"));
        assertEquals("groundbreak.blueprint." + kind.word() + ".name", blueprint.getAttribute("i18n-name-key"));
        assertEquals("groundbreak.blueprint." + kind.word() + ".index", blueprint.getAttribute("i18n-index-title-key"));
        assertEquals("edit", blueprint.getAttribute("create-result"));
        Element template = module("content-template", blueprint.getAttribute("content-template-key"));
        assertEquals(
                "templates/blueprint/" + kind.word() + ".xml",
                child(template, "resource").getAttribute("location"));
    }

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void givenABlueprintThenItsIndexPageBeginsWithTheListOfItsPages(ListKind list) {
        String word = list.page().word();

        assertEquals(word + "-index", module("blueprint", word + "-blueprint").getAttribute("index-template-key"));
        String template = Repository.text("src/plugin/main/resources/"
                + child(module("content-template", word + "-index"), "resource").getAttribute("location"));
        assertTrue(template.contains("ac:name=\"groundbreak-specs\""), template);
        assertTrue(template.contains(">" + list.code() + "</ac:parameter>"), template);
    }

    @Test
    void givenTheBlueprintOfDecisionsThenItsIndexPageBeginsWithTheirRegister() {
        String template = Repository.text("src/plugin/main/resources/templates/blueprint/index-daci-decision.xml");

        assertTrue(template.contains("ac:name=\"groundbreak-decisions\""), template);
    }

    void givenTheBlueprintOfAdrsThenItsIndexPageHasTheIndexOfThem() {
        String template = Repository.text("src/plugin/main/resources/templates/blueprint/index-adr.xml");

        assertTrue(template.contains("ac:name=\"groundbreak-adr-index\""), template);
    }

    @Test
    void everyKindOfPageHasOneKindOfListButThoseThatHaveARegisterOfTheirOwn() {
        assertEquals(
                Stream.of(PageKind.values())
                        .filter(kind -> kind != PageKind.DACI_DECISION && kind != PageKind.ADR)
                        .toList(),
                Stream.of(ListKind.values()).map(ListKind::page).toList());
    }

    /** The macro's kind counts at the first publish; a plain page has no macro to fill in. */
    @ParameterizedTest
    @EnumSource(PageKind.class)
    void givenABlueprintOfSpecsThenItsTemplateIsFilledWithTheMacroOfItsKindAndAPlainOneWithNothing(PageKind kind) {
        Element template = module("content-template", kind.word() + "-template");
        Optional<String> filled = template.getElementsByTagName("param").getLength() == 0
                ? Optional.empty()
                : Optional.of(child(template, "param").getAttribute("value"));

        assertEquals(
                kind.spec().map(spec -> spec.name().toLowerCase(Locale.ROOT).replace('_', '-')), filled);
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void givenABlueprintThenTheCreateDialogOffersItWithDescriptionAndIcon(PageKind kind) {
        Element item = module("web-item", "create-" + kind.word());

        assertEquals("system.create.dialog/content", item.getAttribute("section"));
        assertEquals("groundbreak.blueprint." + kind.word() + ".name", item.getAttribute("i18n-name-key"));
        assertEquals(
                "groundbreak.blueprint." + kind.word() + ".description",
                child(item, "description").getAttribute("key"));
        Element icon = child(item, "resource");
        assertEquals(List.of("icon", "download"), List.of(icon.getAttribute("name"), icon.getAttribute("type")));
        assertEquals("images/blueprint/" + kind.word() + ".svg", icon.getAttribute("location"));
        assertEquals("image/svg+xml", child(icon, "param").getAttribute("value"), "as products may guess otherwise");
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void givenABlueprintThenItHasAHowToPageAndAWizardWhosePageIsRenderedAndChecked(PageKind kind) {
        Element blueprint = module("blueprint", kind.word() + "-blueprint");
        Element page = child(blueprint, "dialog-page");

        assertSoy(blueprint.getAttribute("how-to-use-template"));
        assertSoy(page.getAttribute("template-key"));
        for (String text : List.of("title-key", "description-header-key", "description-content-key")) {
            assertTrue(page.getAttribute(text).startsWith("groundbreak.wizard."), text);
        }
        assertTrue(
                Repository.text("src/plugin/main/resources/js/blueprint/wizard.js")
                        .contains("'create-" + kind.word() + "': '" + page.getAttribute("id") + "'"),
                "wizard.js checks what this wizard sends");
    }

    /** One drawing for light and dark: white on a card that can be told from either ground. */
    @ParameterizedTest
    @EnumSource(PageKind.class)
    void givenAnIconThenItIsADrawingOfOurOwnThatReadsOnLightAndOnDark(PageKind kind) {
        String svg = Repository.text("src/plugin/main/resources/images/blueprint/" + kind.word() + ".svg");

        assertFalse(svg.matches("(?s).*(<script|<image|<text|<style|href|\\son\\w+=).*"), svg);
        Matcher fill = FILL.matcher(svg);
        assertTrue(fill.find(), svg);
        for (String other : List.of(WHITE, DARK)) {
            assertTrue(contrast(fill.group(1), other) >= CONTRAST, kind + " on " + other);
        }
        assertTrue(svg.contains("stroke=\"#fff\""), svg);
    }

    private static void assertSoy(String name) {
        Matcher parts = TEMPLATE_NAME.matcher(name);
        assertTrue(parts.matches(), name);
        String file =
                switch (parts.group(1)) {
                    case "AdrWizard" -> "adr-wizard";
                    case "DecisionWizard" -> "decision-wizard";
                    case "HowTo" -> "how-to";
                    case "PageWizard" -> "page-wizard";
                    default -> "wizard";
                };
        String soy = Repository.text("src/plugin/main/resources/soy/" + file + ".soy");
        assertTrue(soy.contains("{namespace Groundbreak." + parts.group(1) + "}"), name);
        assertTrue(soy.contains("{template ." + parts.group(2) + "}"), name);
    }

    private Element module(String type, String key) {
        return descriptor.elements(type).stream()
                .filter(element -> element.getAttribute("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No <" + type + " key=\"" + key + "\">"));
    }

    private static Element child(Element parent, String name) {
        return Optional.ofNullable((Element) parent.getElementsByTagName(name).item(0))
                .orElseThrow(() -> new AssertionError("No <" + name + "> in " + parent.getAttribute("key")));
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
