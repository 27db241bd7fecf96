package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule F8: what is written is what is read. */
class MacroMarkupTest {

    @Test
    void givenAMacroThenItIsWrittenAsConfluenceDoes() {
        assertEquals(
                "<ac:structured-macro ac:name=\"groundbreak-spec\"><ac:parameter ac:name=\"kind\">RFC</ac:parameter>"
                        + "<ac:parameter ac:name=\"approver\"><ri:user ri:userkey=\"k1\"/></ac:parameter>"
                        + "</ac:structured-macro>",
                MacroMarkup.named("groundbreak-spec")
                        .parameter("kind", "RFC")
                        .users("approver", List.of("k1"))
                        .toStorage());
        assertEquals(
                "<ac:structured-macro ac:name=\"a\"><ac:rich-text-body><p>x &amp; y</p></ac:rich-text-body>"
                        + "</ac:structured-macro>",
                MacroMarkup.named("a").body("<p>x &amp; y</p>").toStorage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&>\"' ]]>", "a\r\nb\tc\rd", "\u00e4\u20ac\ud83d\ude00", "&amp;", "<ri:user/>", "--><!--"})
    void givenAnyTextThenItIsReadAsItWas(String text) throws Exception {
        String macro = MacroMarkup.named("groundbreak-" + text)
                .parameter("b" + text, text)
                .parameter("a", "1")
                .users("u", List.of(text, "k2"))
                .toStorage();

        MacroCall call = MacroFinder.ours(StorageDocument.parse(macro)).get(0);

        assertEquals("groundbreak-" + text, call.name());
        assertEquals(
                List.of("b" + text, "a", "u"), List.copyOf(call.parameters().keySet()));
        assertEquals(text, call.parameters().get("b" + text).text());
        assertEquals(List.of(text, "k2"), call.userKeys("u"));
        assertEquals(Optional.empty(), call.text("u"));
    }

    @Test
    void givenMacrosInABodyThenTheyAreNested() throws Exception {
        String option =
                MacroMarkup.named("groundbreak-option").parameter("name", "A").toStorage();
        String daci = MacroMarkup.named("groundbreak-daci")
                .body(option + "\n" + option)
                .toStorage();

        assertEquals(
                List.of("groundbreak-daci", "groundbreak-option", "groundbreak-option"),
                MacroFinder.ours(StorageDocument.parse(daci)).stream()
                        .map(MacroCall::name)
                        .toList());
    }

    @Test
    void givenABodyThatIsNoStorageFormatThenItIsRefused() {
        MacroMarkup macro = MacroMarkup.named("a");

        assertThrows(IllegalArgumentException.class, () -> macro.body("<p>"));
        assertThrows(IllegalArgumentException.class, () -> macro.body("</ac:rich-text-body><ac:rich-text-body>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u001f", "\ufffe", "x\ud800", "\udc00y", "\uffff"})
    void givenACharacterThatXmlForbidsThenItIsRefused(String text) {
        MacroMarkup macro = MacroMarkup.named("a");

        assertThrows(IllegalArgumentException.class, () -> MacroMarkup.named(text));
        assertThrows(IllegalArgumentException.class, () -> macro.parameter(text, "x"));
        assertThrows(IllegalArgumentException.class, () -> macro.parameter("x", text));
        assertThrows(IllegalArgumentException.class, () -> macro.users("x", List.of(text)));
    }
}
